import Basics

/// How an entry stands in one of the site's further languages.
package enum TranslationState: String, CaseIterable, Sendable {
  /// Nothing is translated.
  case missing
  /// Some texts are.
  case partial
  /// The original has changed since somebody said that the translation was made from it.
  case stale
  /// All texts are.
  case complete
}

extension Entry {
  /// How the entry stands in `language`, which is not the site's first.
  package func translationState(in language: Language) -> TranslationState {
    let count = translation.count(in: language)
    if count == 0 { return .missing }
    if isStale(in: language) { return .stale }
    return count < translation.textCount ? .partial : .complete
  }

  /// Whether the original has changed since somebody said that the translation was made from it.
  package func isStale(in language: Language) -> Bool {
    common.translatedFrom[language.code].map { $0 != translation.original } ?? false
  }
}

extension FieldValue {
  /// The hashes that `marquee translated` wrote.
  func translationHashes() -> [String: ContentHash] {
    let codes = context.languages.dropFirst().map(\.code)
    var hashes = [String: ContentHash]()
    for (key, value) in pairs() {
      guard let code = key.scalar("a language"), let text = value.scalar("a hash") else { continue }
      guard codes.contains(code) else {
        key.report(
          "'translated_from' must name languages that the site is translated into: \(codes.joined(separator: ", "))")
        continue
      }
      guard let hash = ContentHash(hexadecimal: text) else {
        value.report(
          "'translated_from.\(code)' must be 16 hexadecimal digits, as 'marquee translated' writes them",
          "take the line out, and run marquee translated")
        continue
      }
      hashes[code] = hash
    }
    return hashes
  }
}
