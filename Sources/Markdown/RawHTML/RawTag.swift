/// A tag typed in a document, read by the strict grammar of CommonMark (section 6.6), which every browser reads alike.
struct RawTag {
  /// An attribute: its name in lower case, and its value as it is typed, without quotes; `nil` when it has none.
  struct Attribute {
    let name: String
    let value: String?
  }

  /// The element's name, in lower case.
  let name: String
  /// Whether it is an end tag.
  let isEnd: Bool
  /// The attributes, in their order.
  private(set) var attributes: [Attribute] = []
  /// The offset behind the tag's `>`.
  private(set) var end: Int

  /// Reads the tag that starts at `offset`, where a `<` stands; `nil` when that is not a tag.
  init?(_ bytes: [UInt8], at offset: Int) {
    var reader = TagReader(bytes: bytes, index: offset + 1)
    isEnd = reader.skip(UInt8(ascii: "/"))
    guard let name = reader.readTagName() else { return nil }
    self.name = name
    while true {
      let hasSpace = reader.skipSpace()
      if hasSpace && !isEnd, let attribute = reader.readAttributeName() {
        guard let value = reader.readValue() else { return nil }
        attributes.append(Attribute(name: attribute, value: value.text))
        continue
      }
      if !isEnd { _ = reader.skip(UInt8(ascii: "/")) }
      guard reader.skip(UInt8(ascii: ">")) else { return nil }
      end = reader.index
      return
    }
  }

  /// Writes the tag anew: with a lower-case name and every value between double quotes.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: isEnd ? "</".utf8 : "<".utf8)
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      guard let value = attribute.value else { continue }
      bytes.append(contentsOf: "=\"".utf8)
      // References such as `&amp;` are typed by the author and stay; what could end the value or the tag does not.
      for byte in value.utf8 {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }
}

/// Reads the parts of a tag, one after the other.
private struct TagReader {
  let bytes: [UInt8]
  var index: Int

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Skips spaces and line ends; whether there were any.
  mutating func skipSpace() -> Bool {
    let start = index
    while let byte = next, TagReader.isSpace(byte) { index += 1 }
    return index > start
  }

  mutating func readTagName() -> String? {
    guard let first = next, TagReader.isLetter(first) else { return nil }
    return readName { TagReader.isLetter($0) || TagReader.isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  mutating func readAttributeName() -> String? {
    guard let first = next, TagReader.isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else {
      return nil
    }
    return readName { TagReader.isLetter($0) || TagReader.isDigit($0) || "_.:-".utf8.contains($0) }
  }

  /// Reads `= value`, if that follows; `nil` when what follows `=` is not a value.
  mutating func readValue() -> (text: String?, Void)? {
    let start = index
    _ = skipSpace()
    guard skip(UInt8(ascii: "=")) else {
      index = start
      return (nil, ())
    }
    _ = skipSpace()
    guard let quote = next else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      guard let end = bytes[index...].firstIndex(of: quote) else { return nil }
      defer { index = end + 1 }
      return (String(decoding: bytes[index..<end], as: UTF8.self), ())
    }
    let valueStart = index
    while let byte = next, !TagReader.isSpace(byte), !"\"'=<>`".utf8.contains(byte) { index += 1 }
    guard index > valueStart else { return nil }
    return (String(decoding: bytes[valueStart..<index], as: UTF8.self), ())
  }

  private mutating func readName(_ belongs: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = next, belongs(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
