import Basics

/// The start of `text`, about as long as a search engine or a card shows it, ended where a sentence ends.
///
/// A Han character takes the room of about two Latin ones: 160 of the one or 300 of the other have it. When no sentence
/// ends in time, the text is cut at a clause or behind a word and ends in `…`.
func excerpt(of text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  var room = 160 * 15
  var end = 0
  var cuts = ExcerptCuts()
  while end < scalars.count {
    room -= scalars[end].joinsLines ? 15 : 8
    if room < 0 { break }
    cuts.note(scalars, at: end)
    end += 1
  }
  if end == scalars.count { return text }
  if let sentence = cuts.sentence { return string(scalars[..<sentence]) }
  while end > 0 && scalars[end].properties.isGraphemeExtend { end -= 1 }
  let cut = cuts.clause.map { $0 * 2 > end ? $0 : nil } ?? cuts.word
  return string(scalars[..<(cut ?? end)]) + "…"
}

private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  while view.last?.properties.isWhitespace ?? false { view.removeLast() }
  return String(view)
}

/// The places at which a text may be cut, each the latest that has been seen.
private struct ExcerptCuts {
  /// Behind the end of a sentence and the quotes that close with it.
  private(set) var sentence: Int?
  /// Before the comma of a clause.
  private(set) var clause: Int?
  /// Behind a word, or between two Han characters.
  private(set) var word: Int?

  /// Notes what ends at the character at `index`.
  mutating func note(_ scalars: [Unicode.Scalar], at index: Int) {
    let scalar = scalars[index]
    if ExcerptCuts.endsSentence(scalars, at: index) { sentence = index + 1 }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if scalar.isFullWidthComma { clause = index }
    if scalar.isComma && next.isSpace { clause = index }
    let isParted = scalar.isHan || scalar.isKana || next.isHan || next.isKana || next.isSpace
    if isParted && !next.isFullWidthPunctuation { word = index + 1 }
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    var last = index
    while last > 0 && scalars[last].isCloser { last -= 1 }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if next.isCloser { return false }
    if scalars[last].isFullWidthStop { return !next.isFullWidthStop }
    guard scalars[last].isStop else { return false }
    return next.isSpace || next.joinsLines
  }
}

extension Unicode.Scalar {
  fileprivate var isFullWidthStop: Bool {
    switch self {
    case "。", "！", "？", "…", "｡": true
    default: false
    }
  }

  fileprivate var isSpace: Bool {
    value <= 0x20 || value == 0xA0 || value == 0x3000 || (0x2000...0x200A).contains(value)
  }

  fileprivate var isStop: Bool { self == "." || self == "!" || self == "?" }

  /// Whether this is a quote or bracket that closes.
  fileprivate var isCloser: Bool {
    switch self {
    case "」", "』", "”", "’", "）", ")", "\"", "'", "》", "】", "]": true
    default: false
    }
  }

  fileprivate var isFullWidthComma: Bool { self == "，" || self == "、" || self == "；" || self == "：" }

  fileprivate var isComma: Bool { self == "," || self == ";" || self == ":" }
}
