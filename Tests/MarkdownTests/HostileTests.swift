import Basics
import HTML
import Testing

@testable import Markdown

@Suite("Text that means harm")
struct HostileTests {
  @Test(
    "An invisible control character is an error where it stands",
    arguments: [
      ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{FEFF}", "U+FEFF"), ("\u{7F}", "U+007F"),
      ("\u{85}", "U+0085"),
      ("\u{1}", "U+0001"), ("\u{0}", "U+0000"), ("\u{FFFE}", "U+FFFE"), ("\u{1FFFF}", "U+1FFFF"),
    ])
  func controlCharacters(character: String, name: String) {
    let expected = ["2:3: error: text must not contain the invisible control character \(name)"]
    #expect(read("一行\n莲心\(character)。").messages == expected)
  }

  @Test("Characters that only look alike are not reported")
  func harmlessCharacters() {
    #expect(read("“quotes” … – 🎬👨‍👩‍👧 a\tb é ｱ ﷺ").messages == [])
  }

  @Test("A control character written by its number is an error, but not in code")
  func controlsByNumber() {
    #expect(
      read("a &#x202E; b").messages == ["1:1: error: text must not contain the invisible control character U+202E"])
    #expect(read("![a&#8238;](b)").messages.count == 1)
    #expect(read("[a](b \"c&#8238;\")").messages.count == 1)
    #expect(read("`&#x202E;` &#20013;").messages == [])
  }

  @Test(
    "The marks of pages do not come from content",
    arguments: ["a\u{FF}\u{FE}b", "&#xFE;&#xFF;", "[&#xFF;](&#xFE; \"ÿ\")"])
  func marksAreNotForged(markdown: String) {
    let bytes = read(markdown, allowsRawHTML: true).document.html.bytes
    #expect(bytes.filter { $0 >= 0xFE }.count <= 1)
    #expect(!bytes.contains(0))
  }

  @Test("Bytes that are not UTF-8 are refused")
  func invalidBytes() {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "a.md", bytes: [0x61, 0xFF, 0x62])
    let document = parseMarkdown(source, page: "", diagnostics: &diagnostics) { _, _ in .textOnly }
    #expect(document.html.isEmpty)
    #expect(diagnostics.map(\.message) == ["a body must be valid UTF-8"])
  }

  @Test("Text on which the parser would take long is refused with the rule it breaks", arguments: RefusedText.all)
  func refusedText(_ example: RefusedText) {
    let reading = read("line\n\n" + example.text)
    #expect(reading.diagnostics.map(\.message) == [example.rule])
    #expect(reading.document == MarkdownDocument())
  }

  @Test("What people write is far from being refused")
  func ordinaryText() {
    let table = "|" + String(repeating: "a|", count: 30) + "\n|" + String(repeating: "-|", count: 30) + "\n"
    let text =
      String(repeating: "> > - 1. a (b) c@d.org [e](film:f)\n\n* * *\n\n---\n\n", count: 500)
      + table + String(repeating: "|a|\n", count: 500) + "\n[a]: https://example.org\n"
    #expect(read(text + String(repeating: "-", count: 1000)).messages == [])
  }
}

/// A text that is refused, and the rule that it breaks.
struct RefusedText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let rule: String

  private init(_ name: String, _ text: String, _ rule: String) {
    (testDescription, self.text, self.rule) = (name, text, rule)
  }

  private static let nestingRule = "quotes and lists must not be nested more than 100 deep"
  private static let wordRule = "a word must not have more than 200 closing brackets or at signs"

  static let all = [
    RefusedText("deep quotes", repeated(">", 50_000), nestingRule),
    RefusedText("deep lists", repeated("- ", 50_000) + "a", nestingRule),
    RefusedText("deep indentation", repeated(" ", 400) + "- a", nestingRule),
    RefusedText("an address and brackets", "www.a.b" + repeated(")", 50_000), wordRule),
    RefusedText("addresses without end", repeated("a@b.", 50_000), wordRule),
    RefusedText(
      "a wide table", repeated("a|", 600) + "\n" + repeated("-|", 600), "a table must not have more than 500 columns"),
    RefusedText(
      "missing cells", repeated("a|", 400) + "\n" + repeated("-|", 400) + "\n" + repeated("a\n", 1000),
      "a table's rows must have as many cells as its head"),
    RefusedText(
      "rows below a paragraph", repeated("a\n", 1000) + repeated("|-|-|\n", 100),
      "paragraphs and tables must be parted by a blank line"),
    RefusedText(
      "a long definition", "[a]: " + repeated("b", 50_000) + "\n\n" + repeated("[a] ", 5000),
      "the definition of a link must not be as long as this and used as often"),
    RefusedText("a large body", repeated("a\n", 2_000_001), "a body must not be larger than 4 MB"),
  ]

  private static func repeated(_ pattern: String, _ count: Int) -> String { String(repeating: pattern, count: count) }
}
