import Basics

/// The words of the interface in one language, from the theme's `words/<language>.yml`.
public struct Words: Sendable {
  /// The language.
  public let language: Language
  fileprivate let texts: [String: String]

  /// Makes words from texts by key, which have been checked to be complete.
  package init(language: Language, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The text of a word.
  public func callAsFunction(_ key: String) -> String { texts[key] ?? key }

  /// The text of a word with `{name}` in it replaced by the value of that name.
  public func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var text = self(key)
    for (name, value) in values {
      text = text.replacingPlaceholder(name, with: value)
    }
    return text
  }
}

extension Words {
  /// The text of a word that a theme may leave out, such as a rare language's name.
  package func text(_ key: String) -> String? { texts[key] }
}

extension String {
  /// The text with the first `{name}` replaced.
  fileprivate func replacingPlaceholder(_ name: String, with value: String) -> String {
    let bytes = utf8
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
      let inside = bytes[bytes.index(after: open)...]
      guard let close = inside.firstIndex(of: UInt8(ascii: "}")) else { break }
      if inside[..<close].elementsEqual(name.utf8) {
        return String(self[..<open]) + value + String(self[bytes.index(after: close)...])
      }
      start = bytes.index(after: open)
    }
    return self
  }
}
