import Testing

@testable import Basics

private typealias Place = Basics.SourceLocation

@Suite struct DiagnosticTests {
  private func text(
    _ line: String?, column: Int, length: Int = 1, suggestion: String = "", number: Int = 14
  ) -> String {
    let location = Place(file: "a.md", line: number, column: column, length: length, text: line)
    return Diagnostic(.error, at: location, "wrong", suggestion: suggestion).text
  }

  @Test func `names the place and the rule, and points at the fault`() {
    #expect(
      text("  person: wang-le", column: 11, length: 7, suggestion: "did you mean 'wang-lei'?") == """
        a.md:14:11: error: wrong
         14 |   person: wang-le
            |           ^~~~~~~ did you mean 'wang-lei'?
        """)
  }

  @Test func `says as much as it knows of the place`() {
    func text(_ location: Place) -> String {
      Diagnostic(.warning, at: location, "wrong", suggestion: "right").text
    }
    #expect(text(.init(file: "a.md")) == "a.md: warning: wrong\n  right")
    #expect(text(.init(file: "a.md", line: 3)) == "a.md:3: warning: wrong\n  right")
    #expect(text(.init(file: "a.md", line: 3, column: 2)) == "a.md:3:2: warning: wrong\n  right")
    #expect(text(.init(file: "a.md", line: 3, text: "x")) == "a.md:3: warning: wrong\n 3 | x\n   | right")
  }

  /// The caret's line, from behind the gutter.
  @Test(arguments: [
    ("abc", 1, 1, "^"), ("abc", 3, 1, "  ^"), ("abc", 4, 1, "   ^"), ("abc", 99, 1, "   ^"), ("abc", 2, 99, " ^~"),
    ("", 1, 1, "^"), ("莲心: x", 5, 1, "      ^"), ("莲心", 2, 1, "  ^~"), ("莲心", 1, 2, "^~~~"), ("\tx", 2, 1, " ^"),
    ("e\u{301}x", 2, 1, " ^"), ("👨‍👩‍👧x", 2, 1, "      ^"), ("\u{202E}x", 2, 1, " ^"),
    ("ab", 2, Int.max, " ^"), ("ab", Int.max, 1, "  ^"),
  ])
  func `the caret stands under the fault`(line: String, column: Int, length: Int, caret: String) throws {
    let lines = text(line, column: column, length: length).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(String(try #require(lines.last)) == "    | " + caret)
  }

  @Test func `a long line is cut on both sides of the fault`() throws {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let lines = text(line, column: 501).split(separator: "\n")
    let shown = String(lines[1].dropFirst(" 14 | ".count))
    let caret = String(lines[2].dropFirst("    | ".count))
    #expect(shown.hasPrefix("…aaa") && shown.hasSuffix("bbb…"))
    #expect(shown.count <= 122)
    #expect(Array(shown)[caret.count - 1] == "X")
  }

  @Test func `a long line is cut at its end only, when the fault is at its start, and the mark with it`() {
    let lines = text(String(repeating: "a", count: 500), column: 1, length: 500).split(separator: "\n")
    #expect(lines[1].hasPrefix(" 14 | aaa") && lines[1].hasSuffix("aaa…"))
    #expect(lines[2].count <= " 14 | ".count + 120)
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{0}", "\r", "\n", "\u{9B}", "\u{2066}"])
  func `nothing in content or message takes the terminal over`(control: String) {
    let location = Place(file: "a\(control).md", line: 1, column: 1, text: "x\(control)")
    let text = Diagnostic(.error, at: location, "no '\(control)'", suggestion: "\(control)").text
    #expect(text.split(separator: "\n").count == 3)
    #expect(!text.unicodeScalars.contains { $0.isInvisibleControl || $0 == "\r" })
    #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == 4)
  }

  @Test func `diagnostics are sorted by file, line, column and message`() {
    let sorted = [("a", 1, 2, "x"), ("a", 2, 1, "x"), ("a", 10, 1, "x"), ("a", 10, 1, "y"), ("b", 1, 1, "a")].map {
      Diagnostic(.warning, at: Place(file: $0.0, line: $0.1, column: $0.2), $0.3)
    }
    #expect(sorted.reversed().sorted() == sorted)
    #expect(!sorted.hasErrors)
    #expect((sorted + [Diagnostic(.error, at: Place(file: "a"), "x")]).hasErrors)
  }

  @Test(arguments: [(1, "one"), (2, ""), (3, "三"), (4, ""), (5, nil), (99, nil)] as [(Int, String?)])
  func `a source knows its lines`(line: Int, text: String?) {
    let source = SourceText(file: "a.md", bytes: Array("one\n\n三\n".utf8))
    #expect(source.text(ofLine: line) == text)
    #expect(source.location(line: line, column: 2, length: 0) == Place(file: "a.md", line: line, column: 2, text: text))
  }

  @Test(.timeLimit(.minutes(1))) func `a source knows very many lines, in any order`() {
    let count = 200_000
    let source = SourceText(file: "a.md", bytes: Array((1...count).map { "\($0)\n" }.joined().utf8))
    for line in stride(from: count, to: 0, by: -1) where source.text(ofLine: line) != "\(line)" {
      Issue.record("line \(line)")
    }
    #expect(source.text(ofLine: count + 1) == "")
    #expect(source.text(ofLine: count + 2) == nil)
  }

  @Test func `a very long line is shortened`() {
    let source = SourceText(file: "a.md", bytes: Array(repeating: 0x61, count: 1_000_000))
    #expect(source.text(ofLine: 1)?.count == 4000)
  }
}
