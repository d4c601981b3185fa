/// A source file's text, which can say what stands in a line.
package struct SourceText: Sendable {
  /// The file's path relative to the source folder.
  package let file: String
  /// The text: valid UTF-8 without a byte order mark, every line end a single line feed.
  package let bytes: [UInt8]
  private let lineStarts = LineStarts()

  /// Makes a source from text that has been checked.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The place at `line` and `column`, both from 1, with the line's text.
  package func location(line: Int, column: Int = 0, length: Int = 1) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column, length: length, text: text(ofLine: line))
  }

  /// The text of a line, from 1, without its line end; shortened when it is longer than 4,000 bytes.
  package func text(ofLine line: Int) -> String? { lineStarts.text(ofLine: line, in: bytes) }
}
