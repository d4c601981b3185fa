import Basics
import Synchronization

/// The lines of a document, to say where something stands without reading the file anew for each fault.
final class SourceLines: Sendable {
  private let source: SourceText
  /// Where each line starts in the source's bytes.
  private let starts: [Int]
  private let firstLine: Int
  /// The line that was asked for last, as many faults of a hostile document stand in one line.
  private let latest = Mutex<(line: Int, text: String)?>(nil)

  /// How much of a line is shown, and searched for a column.
  private static let shownBytes = 4000

  init(source: SourceText, starts: [Int], firstLine: Int) {
    self.source = source
    self.starts = starts
    self.firstLine = firstLine
  }

  /// The place of a node that starts at `line` and `byteColumn`, both from 1 within the document.
  ///
  /// What is `marked` is looked for from the node's start on, and then before it; it is what the column points to.
  func location(line: Int, byteColumn: Int = 0, marking marked: String = "") -> SourceLocation {
    let line = min(max(1, line), starts.count)
    let bytes = source.bytes[starts[line - 1]...].prefix(SourceLines.shownBytes).prefix { $0 != UInt8(ascii: "\n") }
    var offset = byteColumn > 0 ? bytes.startIndex + byteColumn - 1 : bytes.endIndex
    var length = 1
    if !marked.isEmpty, let found = find(Array(marked.utf8), in: bytes, from: offset) {
      (offset, length) = (found, marked.count)
    }
    let isShown = byteColumn > 0 && offset < bytes.endIndex
    let column = isShown ? String(decoding: bytes[..<offset], as: UTF8.self).count + 1 : 0
    return SourceLocation(
      file: source.file, line: firstLine + line - 1, column: column, length: length, text: text(of: line, bytes))
  }

  /// The place of a byte of the source.
  func location(offset: Int) -> SourceLocation {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return location(line: low + 1, byteColumn: offset - starts[low] + 1)
  }

  /// The error that an invisible control character is.
  func controlDiagnostic(_ scalar: Unicode.Scalar, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.error, at: location, "text must not contain the invisible control character \(scalar.codePointName)")
  }

  private func text(of line: Int, _ bytes: ArraySlice<UInt8>) -> String {
    latest.withLock { latest in
      if let latest, latest.line == line { return latest.text }
      let text = String(decoding: bytes, as: UTF8.self)
      latest = (line, text)
      return text
    }
  }

  private func find(_ word: [UInt8], in bytes: ArraySlice<UInt8>, from offset: Int) -> Int? {
    func first(in range: Range<Int>) -> Int? {
      range.first { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
    let last = bytes.endIndex - word.count
    guard last >= bytes.startIndex else { return nil }
    let middle = min(max(offset, bytes.startIndex), last + 1)
    return first(in: middle..<(last + 1)) ?? first(in: bytes.startIndex..<middle)
  }
}
