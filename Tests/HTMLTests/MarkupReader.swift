/// A small reader of markup as browsers read it (HTML, section 13.2.5), enough to see whether text stayed text.
struct MarkupReader {
  /// A thing that was read.
  enum Token: Equatable {
    case text(String)
    case start(String, [String: String])
    case end(String)
  }

  private(set) var tokens: [Token] = []
  private var rest: Substring.UnicodeScalarView

  /// Reads `bytes`, which must be UTF-8.
  init(_ bytes: [UInt8]) {
    rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    var text = ""
    while let scalar = rest.first {
      let next = rest.dropFirst().first
      let opensTag =
        scalar == "<" && (next == "/" || next == "!" || next == "?" || next?.properties.isAlphabetic == true)
      guard opensTag else {
        text += scalar == "&" ? reference() : String(rest.removeFirst())
        continue
      }
      if !text.isEmpty { tokens.append(.text(text)) }
      text = ""
      rest.removeFirst()
      tokens.append(tag())
    }
    if !text.isEmpty { tokens.append(.text(text)) }
  }

  /// Whether a character divides the parts of a tag.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { " \t\n\r\u{C}".unicodeScalars.contains(scalar) }

  private mutating func tag() -> Token {
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = take { !MarkupReader.isSpace($0) && $0 != ">" && $0 != "/" }
    var attributes: [String: String] = [:]
    while let scalar = rest.first, scalar != ">" {
      if MarkupReader.isSpace(scalar) || scalar == "/" {
        rest.removeFirst()
        continue
      }
      let attribute = take { !MarkupReader.isSpace($0) && $0 != "=" && $0 != ">" && $0 != "/" }
      guard rest.first == "=" else {
        attributes[attribute.isEmpty ? String(rest.removeFirst()) : attribute] = ""
        continue
      }
      rest.removeFirst()
      attributes[attribute] = value()
    }
    if !rest.isEmpty { rest.removeFirst() }
    return isEnd ? .end(name) : .start(name, attributes)
  }

  private mutating func value() -> String {
    let quote = rest.first == "\"" || rest.first == "'" ? rest.removeFirst() : nil
    var value = ""
    while let scalar = rest.first {
      if scalar == quote || quote == nil && (MarkupReader.isSpace(scalar) || scalar == ">") { break }
      value += scalar == "&" ? reference() : String(rest.removeFirst())
    }
    if quote != nil && !rest.isEmpty { rest.removeFirst() }
    return value
  }

  /// Reads a character reference, or a lone ampersand.
  private mutating func reference() -> String {
    rest.removeFirst()
    for (name, character) in ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "#39;": "'"] {
      if rest.starts(with: name.unicodeScalars) {
        rest.removeFirst(name.unicodeScalars.count)
        return character
      }
    }
    return "&"
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let run = rest.prefix(while: condition)
    rest = rest[run.endIndex...]
    return String(Substring(run))
  }
}
