/// The tags of a page, read as a browser reads them: quotes are respected, and the content of scripts and styles is no markup.
struct PageReader {
  /// An element's start.
  struct Tag: Hashable {
    let name: String
    /// Values by name, as they stand in the page.
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  private var rest: ArraySlice<UInt8>

  init(_ page: [UInt8]) {
    rest = page[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        skip(behind: "-->")
      } else if let first = rest.first, isLetter(first) {
        readTag()
      } else {
        skip(behind: ">")
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func skip(behind end: String) {
    let end = Array(end.utf8)
    while !rest.isEmpty && !rest.starts(with: end) { rest = rest.dropFirst() }
    rest = rest.dropFirst(end.count)
  }

  private mutating func take(while condition: (UInt8) -> Bool) -> String {
    let taken = rest.prefix(while: condition)
    rest = rest[taken.endIndex...]
    return String(decoding: taken, as: UTF8.self)
  }

  private mutating func readTag() {
    let name = take { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }.lowercased()
    var attributes: [String: String] = [:]
    while true {
      _ = take { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      guard let next = rest.first, next != UInt8(ascii: ">") else { break }
      let attribute = take {
        $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
      }
      attributes[attribute.lowercased()] = readValue()
      if attribute.isEmpty { rest = rest.dropFirst() }
    }
    rest = rest.dropFirst()
    tags.append(Tag(name: name, attributes: attributes))
    if name == "script" || name == "style" { skip(behind: "</\(name)") }
  }

  private mutating func readValue() -> String {
    _ = take { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return "" }
    rest = rest.dropFirst()
    _ = take { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return take { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    }
    rest = rest.dropFirst()
    let value = take { $0 != quote }
    rest = rest.dropFirst()
    return value
  }
}
