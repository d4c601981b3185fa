import Basics

/// How many of an entry's texts there are in each language, and what the originals say.
package struct TranslationTally: Sendable {
  /// How many texts readers see, the body among them.
  package private(set) var textCount = 0
  /// How many of them there are in each language.
  package private(set) var counts: [String: Int] = [:]
  /// A fingerprint of all texts in the site's first language, whatever their order; what a translation was made from.
  package var original: ContentHash { ContentHash(value: sum) }
  private var sum: UInt64 = 0

  /// Counts a text.
  mutating func add(_ text: LocalizedText, first: String) {
    textCount += 1
    for value in text.values {
      counts[value.language, default: 0] += 1
      // The order in which fields are read is the program's own, and must not matter; twice the same text must.
      if value.language == first { sum &+= ContentHash(Array(value.text.utf8)).value }
    }
  }

  /// Counts the body, of which `bytes` is the source in the site's first language, empty when there is none.
  mutating func addBody(_ bytes: ArraySlice<UInt8>, languages: some Sequence<String>) {
    let languages = Array(languages)
    guard !languages.isEmpty else { return }
    textCount += 1
    for language in languages { counts[language, default: 0] += 1 }
    if !bytes.isEmpty { sum &+= ContentHash(Array(bytes)).value &* 31 }
  }
}
