import Basics
import Testing
import Yams

@testable import Content

@Suite("Reading YAML")
struct YAMLTests {
  private func message(for yaml: String) -> String? {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "x.md", bytes: Array(yaml.utf8))
    let mapping = readYAML(source, 0..<source.bytes.count, firstLine: 1, diagnostics: &diagnostics)
    #expect((mapping == nil) == !diagnostics.isEmpty)
    return diagnostics.first.map { "\($0.location.line):\($0.location.column): \($0.message)" }
  }

  @Test(
    "What looks like a hazard and is none is read",
    arguments: [
      "", "a: b", "a:", "# only a remark", "a: Tom & Jerry", "a: R&B", "a: \"&x *y\"", "a: '[[[[['",
      "a: |\n  * one\n  * two\n  &notAnAnchor\n", "a: b # &x", "? a\n: b", "a: [1, 2]\n\n\n",
      "a: |\n  " + String(repeating: "*x ", count: 30),
      "a: " + String(repeating: "[", count: 48) + String(repeating: "]", count: 48),
    ])
  func harmless(_ yaml: String) { #expect(message(for: yaml) == nil) }

  @Test(
    "Anchors are refused wherever they stand",
    arguments: [
      ("a: &x 1", "1:4"), ("a: {b: &x 1}", "1:8"), ("- &x 1\n", "1:3"), ("&x a: 1", "1:1"),
      ("a:\n  - &x\n    b: 1", "2:5"),
      ("莲: &x 1\nb: *x", "1:4"),
    ])
  func anchors(_ yaml: String, _ place: String) {
    #expect(message(for: yaml) == "\(place): values must be written out: YAML's anchors and aliases are not supported")
  }

  @Test(
    "Nesting is refused from its 49th level on, however it is written",
    arguments: [
      "a: " + String(repeating: "[", count: 49), "a: " + String(repeating: "{b: ", count: 49),
      String(repeating: " ", count: 161) + "a: 1", String(repeating: "- ", count: 100),
      String(repeating: "? ", count: 100),
      "a: " + String(repeating: "[\"]\",", count: 2000), "a: " + String(repeating: "['}',", count: 2000),
    ])
  func nesting(_ yaml: String) throws {
    let found = try #require(message(for: yaml))
    #expect(found.contains("nested") || found.contains("indented"))
  }

  @Test("The place of a fault counts characters, in lines of the file")
  func placeOfFault() {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "x.md", bytes: Array("---\n莲: @x\n---\n".utf8))
    _ = readYAML(source, 4..<11, firstLine: 2, diagnostics: &diagnostics)
    #expect(
      diagnostics.map(\.text) == [
        """
        x.md:2:4: error: a text that starts with '@' must be in quotes
         2 | 莲: @x
           |     ^
        """
      ])
  }

  @Test(
    "A name given twice is shown where it stands again",
    arguments: [
      ("a: 1\nb: 2\na: 3", "3:1"), ("a:\n  b: 1\n  c: 2\n  b: 3", "4:3"), ("{a: 1, a: 2}", "1:2"),
      ("x:\n  - b: 1\n    b: 2", "3:5"),
    ])
  func duplicates(_ yaml: String, _ place: String) {
    #expect(message(for: yaml)?.hasPrefix("\(place): a name must be given once") == true)
  }
}
