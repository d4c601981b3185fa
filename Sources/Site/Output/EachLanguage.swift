import Basics

/// One value for each of the site's languages, of which there is at least one.
struct EachLanguage<Value: Sendable>: Sendable {
  /// The values by language.
  let values: [Language: Value]
  private let defaultLanguage: Language
  private let defaultValue: Value

  /// Takes the value of each language; `nil` when there is no language, or one without a value.
  init?(_ languages: [Language], _ value: (Language) -> Value?) {
    var values: [Language: Value] = [:]
    for language in languages {
      guard let value = value(language) else { return nil }
      values[language] = value
    }
    guard let first = languages.first, let value = values[first] else { return nil }
    self.init(values: values, defaultLanguage: first, defaultValue: value)
  }

  private init(values: [Language: Value], defaultLanguage: Language, defaultValue: Value) {
    self.values = values
    self.defaultLanguage = defaultLanguage
    self.defaultValue = defaultValue
  }

  /// The value of a language; the default language's for one that the site does not have.
  subscript(language: Language) -> Value { values[language] ?? defaultValue }

  /// What `transform` makes of each value.
  func map<Other: Sendable>(_ transform: (Language, Value) -> Other) -> EachLanguage<Other> {
    let first = transform(defaultLanguage, defaultValue)
    var others: [Language: Other] = [defaultLanguage: first]
    for (language, value) in values where language != defaultLanguage { others[language] = transform(language, value) }
    return EachLanguage<Other>(values: others, defaultLanguage: defaultLanguage, defaultValue: first)
  }
}
