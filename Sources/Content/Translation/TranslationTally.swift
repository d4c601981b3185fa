import Basics

/// How many of an entry's texts there are in each language, and what the originals say.
package struct TranslationTally: Sendable {
  /// How many texts readers see, the body among them.
  package private(set) var textCount = 0
  /// How many of them there are in each language; of a handful of languages, so that a list does better than a table.
  private var counts: [(language: String, count: Int)] = []
  /// A fingerprint of all texts in the site's first language, whatever their order; what a translation was made from.
  package var original: ContentHash { ContentHash(value: sum) }
  private var sum: UInt64 = 0

  /// How many of the texts there are in a language.
  package func count(in language: Language) -> Int {
    counts.first { $0.language == language.code }?.count ?? 0
  }

  private mutating func count(_ language: String) {
    if let index = counts.firstIndex(where: { $0.language == language }) {
      counts[index].count += 1
    } else {
      counts.append((language, 1))
    }
  }

  /// Counts a text.
  mutating func add(_ text: LocalizedText, first: String) {
    textCount += 1
    for value in text.values {
      count(value.language)
      // The order in which fields are read is the program's own, and must not matter; twice the same text must.
      if value.language == first { sum &+= ContentHash(of: value.text).value }
    }
  }

  /// Counts the body, of which `bytes` is the source in the site's first language, empty when there is none.
  mutating func addBody(_ bytes: ArraySlice<UInt8>, languages: some Sequence<String>) {
    let languages = Array(languages)
    guard !languages.isEmpty else { return }
    textCount += 1
    for language in languages { count(language) }
    // White space at both ends says nothing.
    let bytes = bytes.drop { $0 <= 0x20 }
    let text = bytes.prefix(upTo: (bytes.lastIndex { $0 > 0x20 } ?? bytes.startIndex - 1) + 1)
    if !text.isEmpty { sum &+= ContentHash(text).value &* 31 }
  }
}
