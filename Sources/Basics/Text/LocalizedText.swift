/// Text that a reader sees, in one or more languages.
package struct LocalizedText: Hashable, Sendable {
  /// One value a language, in the order of the source. Never empty.
  package let values: [Value]

  /// Text in one language.
  package struct Value: Hashable, Sendable {
    /// The language's key, such as `zh`.
    package let language: String
    /// The text.
    package let text: String

    /// Makes a value.
    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// Makes text from its values; `nil` when there are none.
  package init?(_ values: [Value]) {
    guard !values.isEmpty else { return nil }
    self.values = values
  }

  /// Makes text in one language.
  package init(_ text: String, in language: String) {
    values = [Value(language: language, text: text)]
  }

  /// The value for `language`, or else the first one there is: the original.
  package func value(in language: Language) -> Value {
    if values.count > 1 {
      for value in values where value.language == language.code { return value }
    }
    return values[0]
  }

  /// The text for `language`, or else the original.
  package func string(in language: Language) -> String { value(in: language).text }

  /// Whether there is a value for `language`.
  package func has(_ language: Language) -> Bool { values.contains { $0.language == language.code } }
}
