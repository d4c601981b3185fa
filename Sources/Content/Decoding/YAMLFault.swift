import Yams

/// What is wrong with a piece of YAML, and where in it.
struct YAMLFault {
  /// The line and column, both from 1, and how many characters to mark.
  let line: Int
  let column: Int
  var length = 1
  let message: String
  var suggestion = ""

  init(line: Int, column: Int, length: Int = 1, _ message: String, _ suggestion: String = "") {
    self.line = line
    self.column = column
    self.length = length
    self.message = message
    self.suggestion = suggestion
  }

  init(at mark: Mark?, _ message: String, _ suggestion: String = "") {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1, message, suggestion)
  }

  /// What the parser found, said as a rule and to those who do not know YAML's own words.
  init(_ error: YamlError, in bytes: ArraySlice<UInt8>, called part: String) {
    let text = YAMLLines(bytes)
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(problem, at: mark, context, text, part)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      let again = text.line(of: name, after: context.mark)
      self.init(
        line: again ?? context.mark.line, column: context.mark.column, length: name.count,
        "a name must be given once, and '\(name)' is given twice")
    case .reader(let problem, _, _, _): self.init(at: nil, "\(part) must be valid YAML: \(problem)")
    default: self.init(at: nil, "\(part) must be valid YAML")
    }
  }

  private init(_ problem: String, at mark: Mark, _ context: YamlError.Context?, _ text: YAMLLines, _ part: String) {
    // Where something is not closed, its start says more than the place at which the parser gave up.
    let start = context?.mark ?? mark
    switch problem {
    case "found unexpected end of stream" where context?.text.contains("quoted") == true:
      self.init(at: start, "a text in quotes must end with the same quote", "the quote that opens here is not closed")
    case "did not find expected ',' or ']'":
      self.init(at: start, "a list in brackets must have commas between its elements and ] at its end")
    case "did not find expected ',' or '}'":
      self.init(at: start, "a mapping in braces must have commas between its values and } at its end")
    case "could not find expected ':'":
      self.init(at: start, "a name must have a colon and a value behind it", "write it as name: value")
    case "mapping values are not allowed in this context" where text.isFirstName(at: mark), "did not find expected key":
      self.init(
        at: mark, "the names of one mapping must start in the same column", "is this line indented as the others?")
    case "mapping values are not allowed in this context":
      self.init(at: mark, "a text with a colon and a space in it must be in quotes")
    case "found character that cannot start any token" where text.character(at: mark) == "\t":
      self.init(at: mark, "lines must be indented with spaces, not with tabs")
    case "found character that cannot start any token", "found undefined alias":
      self.init(at: mark, "a text that starts with '\(text.character(at: mark) ?? "*")' must be in quotes")
    case "did not find expected alphabetic or numeric character":
      self.init(at: start, "a text that starts with '\(text.character(at: start) ?? "*")' must be in quotes")
    case _ where problem.contains("nesting level"): self.init(at: mark, "values must not be nested as deep as this")
    case "did not find expected node content":
      self.init(at: mark, "a value must stand here", "is there a comma too many?")
    default:
      // A fault at the very end is shown at the last line.
      let isBehind = mark.line > text.lastLine
      self.init(
        line: isBehind ? text.lastLine : mark.line, column: isBehind ? 1 : mark.column,
        "\(part) must be valid YAML: \(problem)")
    }
  }
}

/// The lines of a piece of YAML, for finding what a fault is about.
private struct YAMLLines {
  private let lines: [Substring]

  init(_ bytes: ArraySlice<UInt8>) {
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  func character(at mark: Mark) -> Unicode.Scalar? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
  }

  /// Whether no name and value stand before a mark in its line.
  func isFirstName(at mark: Mark) -> Bool {
    guard lines.indices.contains(mark.line - 1) else { return false }
    return !lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1).contains(":")
  }

  /// The last line that is not empty, from 1.
  var lastLine: Int { (lines.lastIndex { !$0.isEmpty } ?? 0) + 1 }

  /// The next line that has `name` as a field in the same column; `nil` when there is none, as in a mapping on one line.
  func line(of name: String, after mark: Mark) -> Int? {
    for (index, line) in lines.enumerated().dropFirst(mark.line) {
      let indent = line.prefix { $0 == " " || $0 == "-" }.count
      if indent < mark.column - 1 && indent < line.count { return nil }
      if indent == mark.column - 1, line.dropFirst(indent).hasPrefix(name + ":") { return index + 1 }
    }
    return nil
  }
}
