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

  /// The text of a word with each `{name}` in it replaced by the value of that name. Values are not looked into.
  public func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self(key)[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[open...]
      let inside = rest.utf8.dropFirst().prefix { $0 != UInt8(ascii: "}") }
      guard inside.endIndex < rest.endIndex, let value = values.first(where: { $0.key.utf8.elementsEqual(inside) })
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += value.value
      rest = rest[rest.utf8.index(after: inside.endIndex)...]
    }
    return result + rest
  }
}

extension Words {
  /// The text of a word that a theme may leave out, such as a rare language's name.
  package func text(_ key: String) -> String? { texts[key] }
}
