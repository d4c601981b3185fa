import Basics

/// Words with which fraudsters promise returns, and honest funds should not speak.
///
/// In China, only licensed bodies may promise returns on money, and the police warn of "film crowdfunding" that does.
/// The words are looked for in all of a fund's Markdown files; where a fund says that it does *not* promise, all is well.
enum FundWording {
  private static let words = [
    "收益", "回报率", "保本", "保息", "分红", "稳赚", "年化", "guaranteed return", "return on investment", "returns on",
    "financial return", "annual yield", "dividend", "profit share", "profit-sharing", "risk-free", "capital guarantee",
  ]

  /// What, before such a word in its clause, turns it around.
  private static let denials = [
    "不承诺", "不保证", "不许诺", "不提供", "不产生", "不分配", "不设", "不是", "没有", "并无", "不会有", "绝无", "不", "无",
    "no ", "not ", "never ", "without ", "nor ", "neither ", "n't ",
  ]
  /// What sounds like a denial and is none: "not less than eight percent".
  private static let falseDenials = [
    "不低于", "不少于", "不下于", "不止", "not less than", "no less than", "not below", "not only",
  ]

  /// A warning for each line of `source` that seems to promise returns.
  static func warnings(in source: SourceText) -> [Diagnostic] {
    let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      guard let (word, column) = promise(in: line.lowercased()) else { return nil }
      return Diagnostic(
        .warning, at: source.location(line: index + 1, column: column, length: word.count),
        "a fund should not promise returns, and '\(word)' sounds like it",
        suggestion: "say what backers get, or say that nothing is promised")
    }
  }

  /// The first such word of a line, and its column from 1.
  private static func promise(in line: String) -> (word: String, column: Int)? {
    let found = words.compactMap { word in
      line.firstRange(of: word).map { (word: word, range: $0) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (word, range) in found {
      let clause = line[..<range.lowerBound].split { "。，；！？：,.;!?:".contains($0) }.last ?? ""
      let isFirst = line[..<range.lowerBound].last.map { "。，；！？：,.;!?:".contains($0) } ?? true
      let before = isFirst ? "" : String(clause)
      let isDenied = denials.contains { before.contains($0) } && !falseDenials.contains { before.contains($0) }
      if !isDenied { return (word, line.distance(from: line.startIndex, to: range.lowerBound) + 1) }
    }
    return nil
  }
}
