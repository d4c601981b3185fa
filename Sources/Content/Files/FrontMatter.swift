import Basics

/// Where a file's front matter and body are.
struct FrontMatter {
  /// The bytes between the two lines of `---`.
  let yaml: Range<Int>
  /// The first byte of the body.
  let bodyStart: Int
  /// The line, from 1, on which the body starts.
  let bodyLine: Int

  /// The most bytes that it may have: more than anybody types, and what the YAML parser reads in a moment.
  private static let sizeLimit = 1 << 20

  /// Finds the front matter of a file; reports what is wrong with it.
  init?(_ source: SourceText, diagnostics: inout [Diagnostic]) {
    let bytes = source.bytes
    func report(_ line: Int, _ message: String, _ suggestion: String = "") {
      diagnostics.append(
        Diagnostic(.error, at: source.location(line: line, column: 1, length: 3), message, suggestion: suggestion))
    }
    guard !bytes.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .error, at: SourceLocation(file: source.file, line: 1, column: 1),
          "an entry must start with front matter, and this file is empty",
          suggestion: "start with a line of ---, then title: and published:, then another line of ---"))
      return nil
    }
    guard let firstEnd = FrontMatter.fence(at: 0, in: bytes) else {
      report(1, "an entry must start with front matter", "the first line must be ---")
      return nil
    }
    var lineStart = firstEnd
    var line = 2
    while lineStart < bytes.count {
      if let end = FrontMatter.fence(at: lineStart, in: bytes) {
        guard lineStart - firstEnd <= FrontMatter.sizeLimit else {
          report(1, "front matter must not be larger than 1 MB", "what is longer belongs into the text below it")
          return nil
        }
        yaml = firstEnd..<lineStart
        bodyStart = end
        bodyLine = line + 1
        return
      }
      guard let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      lineStart = lineEnd + 1
      line += 1
    }
    report(1, "front matter must be closed", "end it with another line of ---")
    return nil
  }

  /// Whether a line of `---` starts at `start`; returns where the next line starts.
  private static func fence(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    var end = start + 3
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  /// Whether `source` starts with a line of `---`, as files with front matter do.
  static func isPresent(in source: SourceText) -> Bool { fence(at: 0, in: source.bytes) != nil }
}
