import Basics
import Testing

@testable import Content

@Suite("Front matter")
struct FrontMatterTests {
  private func parts(of text: String) -> (yaml: String, body: String, line: Int)? {
    let source = SourceText(file: "x.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    guard let found = FrontMatter(source, diagnostics: &diagnostics) else { return nil }
    let yaml = String(decoding: source.bytes[found.yaml], as: UTF8.self)
    return (yaml, String(decoding: source.bytes[found.bodyStart...], as: UTF8.self), found.bodyLine)
  }

  private func message(for text: String) -> String? {
    var diagnostics: [Diagnostic] = []
    let found = FrontMatter(SourceText(file: "x.md", bytes: Array(text.utf8)), diagnostics: &diagnostics)
    return found == nil ? diagnostics.map(\.text).joined(separator: "\n") : nil
  }

  @Test("Front matter and body are parted at the second line of ---")
  func partsAreFound() throws {
    let found = try #require(parts(of: "---\ntitle: a\n---\nText\n---\nMore\n"))
    #expect(found.yaml == "title: a\n")
    #expect(found.body == "Text\n---\nMore\n")
    #expect(found.line == 4)
  }

  @Test("Front matter may be empty, and the body missing", arguments: ["---\n---", "---\n---\n"])
  func mayBeEmpty(_ text: String) throws {
    let found = try #require(parts(of: text))
    #expect(found.yaml == "")
    #expect(found.body == "")
    #expect(found.line == 3)
  }

  @Test("White space behind the dashes does not matter")
  func trailingSpaceIsFine() throws {
    let found = try #require(parts(of: "--- \ntitle: a\n---\t \nText"))
    #expect(found.yaml == "title: a\n")
    #expect(found.body == "Text")
  }

  @Test("More or fewer dashes, or dashes further in, are no fence", arguments: ["----", "--", " ---", "---x", "- --"])
  func otherLinesAreNoFence(_ line: String) throws {
    let found = try #require(parts(of: "---\na: |\n\(line)\n---\n"))
    #expect(found.yaml == "a: |\n\(line)\n")
    #expect(message(for: "\(line)\ntitle: a\n---\n")?.contains("an entry must start with front matter") == true)
  }

  @Test("A file without its second line says so at its first")
  func unclosed() {
    #expect(
      message(for: "---\ntitle: a\n") == """
        x.md:1:1: error: front matter must be closed
         1 | ---
           | ^~~ end it with another line of ---
        """)
    #expect(message(for: "---")?.hasPrefix("x.md:1:1: error: front matter must be closed") == true)
  }

  @Test("It must not be larger than 1 MB")
  func size() {
    let line = "a: \(String(repeating: "x", count: (1 << 20) - 4))\n"
    #expect(parts(of: "---\n\(line)---\n")?.yaml == line)
    #expect(
      message(for: "---\nx\(line)---\n") == """
        x.md:1:1: error: front matter must not be larger than 1 MB
         1 | ---
           | ^~~ what is longer belongs into the text below it
        """)
  }

  @Test("A translation is told from a file with front matter")
  func presence() {
    #expect(FrontMatter.isPresent(in: SourceText(file: "x.md", bytes: Array("---\n".utf8))))
    #expect(FrontMatter.isPresent(in: SourceText(file: "x.md", bytes: Array("--- ".utf8))))
    #expect(!FrontMatter.isPresent(in: SourceText(file: "x.md", bytes: Array("----\n".utf8))))
    #expect(!FrontMatter.isPresent(in: SourceText(file: "x.md", bytes: [])))
  }
}
