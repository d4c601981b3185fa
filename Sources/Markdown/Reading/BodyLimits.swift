/// The limits beyond which a text is not given to the parser, checked line by line.
struct BodyLimits {
  /// Quotes and lists that one line opens or goes on with.
  private static let nesting = 100
  /// Bytes of marks and indentation before a line's text.
  private static let indentation = 300
  /// Closing brackets, or at signs, in a word: the autolink extension reads a word once for each.
  private static let wordMarks = 200
  /// Columns of a table.
  private static let columns = 500
  /// Cells that the table extension has to add because rows are shorter than their head.
  private static let missingCells = 50_000
  /// Lines that the table extension reads again at what may be a table's delimiter row.
  private static let rereadLines = 20_000
  /// Bytes that the definitions of links may amount to, each as often as it may be used.
  private static let definitionBytes = 64_000_000

  /// Lines since the last blank one.
  private var paragraphLines = 0
  private var rereadLines = 0
  private var tableColumns = 0
  private var missingCells = 0
  /// Bytes from a line that starts with a bracket to the next blank line: a definition of a link, if `]:` is among them.
  private var definitionBytes: Int?
  private var isInDefinition = false
  private var longestDefinition = 0
  private var closingBrackets = 0

  /// The rule that the next line breaks, the lines before being known.
  ///
  /// - Parameters:
  ///   - line: the line, without its line end.
  ///   - counted: how many of `)`, `@`, `|` and `]` it has.
  /// - Returns: `nil` when the line breaks no rule.
  mutating func ruleBroken(by line: Slice<UnsafeBufferPointer<UInt8>>, counted: Int) -> String? {
    let prefix = LinePrefix(line)
    if prefix.marks > BodyLimits.nesting || (prefix.marks > 0 && prefix.width > BodyLimits.indentation) {
      return "quotes and lists must not be nested more than \(BodyLimits.nesting) deep"
    }
    let text = line[prefix.end...]
    if text.isEmpty && prefix.isBlank {
      (paragraphLines, tableColumns, definitionBytes, isInDefinition) = (0, 0, nil, false)
      return nil
    }
    if counted > BodyLimits.wordMarks && hasOverfullWord(text) {
      return "a word must not have more than \(BodyLimits.wordMarks) closing brackets or at signs"
    }
    return definitionRuleBroken(by: text, counted: counted) ?? tableRuleBroken(by: text, counted: counted)
  }

  private mutating func definitionRuleBroken(by text: Slice<UnsafeBufferPointer<UInt8>>, counted: Int) -> String? {
    if counted > 0 {
      closingBrackets += text.count { $0 == UInt8(ascii: "]") }
      if text.first == UInt8(ascii: "[") && definitionBytes == nil { definitionBytes = 0 }
    }
    guard let bytesBefore = definitionBytes else { return nil }
    definitionBytes = bytesBefore + text.count
    if counted > 0 && !isInDefinition { isInDefinition = zip(text, text.dropFirst()).contains { $0 == (0x5D, 0x3A) } }
    if isInDefinition { longestDefinition = max(longestDefinition, bytesBefore + text.count) }
    guard longestDefinition * closingBrackets > BodyLimits.definitionBytes else { return nil }
    return "the definition of a link must not be as long as this and used as often"
  }

  private mutating func tableRuleBroken(by text: Slice<UnsafeBufferPointer<UInt8>>, counted: Int) -> String? {
    let isDelimiterRow = text.allSatisfy(isDelimiter) && text.contains(UInt8(ascii: "-"))
    let cells = counted == 0 ? 0 : text.count { $0 == UInt8(ascii: "|") } + 1
    if isDelimiterRow {
      if cells > BodyLimits.columns { return "a table must not have more than \(BodyLimits.columns) columns" }
      tableColumns = max(tableColumns, cells)
      rereadLines += max(0, paragraphLines - 2)
    } else if tableColumns > 0 {
      missingCells += max(0, tableColumns - cells)
    }
    paragraphLines += 1
    if missingCells > BodyLimits.missingCells { return "a table's rows must have as many cells as its head" }
    if rereadLines > BodyLimits.rereadLines { return "paragraphs and tables must be parted by a blank line" }
    return nil
  }

  /// Whether a byte may stand in a table's delimiter row.
  private func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: " "), 0x09, 0x0B, 0x0C, 0x0D: true
    default: false
    }
  }

  /// Whether a run of ASCII without spaces has more closing brackets or at signs than it may.
  private func hasOverfullWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var marks = 0
    for byte in text {
      if byte <= 0x20 || byte >= 0x80 {
        marks = 0
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "@") {
        marks += 1
        if marks > BodyLimits.wordMarks { return true }
      }
    }
    return false
  }
}
