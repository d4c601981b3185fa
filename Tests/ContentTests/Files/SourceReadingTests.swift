import Basics
import Testing

@testable import Content

@Suite("Reading a source file")
struct SourceReadingTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func text(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> String {
    var diagnostics: [Diagnostic] = []
    let source = try folder.read(bytes, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.text) == [], sourceLocation: sourceLocation)
    return String(decoding: try #require(source, sourceLocation: sourceLocation).bytes, as: UTF8.self)
  }

  private func fault(_ bytes: [UInt8]) throws -> String {
    var diagnostics: [Diagnostic] = []
    let source = try folder.read(bytes, diagnostics: &diagnostics)
    #expect(source == nil)
    return diagnostics.map(\.text).joined(separator: "\n")
  }

  @Test(
    "All kinds of line ends become line feeds",
    arguments: [
      ("a\r\nb\r\n", "a\nb\n"), ("a\rb\r", "a\nb\n"), ("a\n\rb", "a\n\nb"), ("\r\n", "\n"), ("a\r", "a\n"),
      ("\n\n", "\n\n"),
    ])
  func lineEnds(_ typed: String, _ expected: String) throws {
    #expect(Array(try text(Array(typed.utf8)).utf8) == Array(expected.utf8))
  }

  @Test("A byte order mark in front is left out, and one further on is kept")
  func byteOrderMark() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("---\n".utf8)) == "---\n")
    #expect(try text(Array("a\u{FEFF}".utf8)).unicodeScalars.contains("\u{FEFF}"))
  }

  @Test(
    "Text is put into normalization form C",
    arguments: [
      ("e\u{301}", "\u{E9}"), ("\u{304B}\u{3099}", "\u{304C}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
      ("\u{F900}", "\u{8C48}"), ("莲心", "莲心"),
    ])
  func normalization(_ typed: String, _ expected: String) throws {
    #expect(Array(try text(Array(typed.utf8)).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "UTF-16 is named, with either byte first", arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) throws {
    #expect(
      try fault(bytes) == "text.md: error: a source file must be UTF-8, and this one is UTF-16; save it as UTF-8")
  }

  @Test("A wrong byte is found at its line and column, in characters")
  func wrongByte() throws {
    #expect(
      try fault(Array("一\r\n莲心".utf8) + [0xC1, 0xAB]).hasPrefix("text.md:2:3: error: a source file must be UTF-8"))
    #expect(try fault([0xE8, 0x8E]).hasPrefix("text.md:1:1: error: a source file must be UTF-8"))
    // A surrogate, and a character beyond the last.
    #expect(try fault(Array("ab".utf8) + [0xED, 0xA0, 0x80]).hasPrefix("text.md:1:3: error: "))
    #expect(try fault(Array("ab".utf8) + [0xF5, 0x80, 0x80, 0x80]).hasPrefix("text.md:1:3: error: "))
  }

  @Test("A NUL character is found at its line and column")
  func nulCharacter() throws {
    #expect(try fault(Array("a\n莲\0b".utf8)) == "text.md:2:2: error: text must not contain the NUL character")
  }

  @Test("A file of the most bytes is read, and one of a byte more is refused")
  func size() throws {
    #expect(try text([UInt8](repeating: 0x61, count: sourceSizeLimit)).utf8.count == sourceSizeLimit)
    #expect(
      try fault([UInt8](repeating: 0x61, count: sourceSizeLimit + 1))
        == "text.md: error: a source file must not be larger than 16 MB")
  }
}
