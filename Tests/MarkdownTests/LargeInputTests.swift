import Testing

@testable import Markdown

@Suite("Large texts", .serialized)
struct LargeInputTests {
  /// A third of a megabyte of patterns that other writers or parsers are quadratic in or recurse on.
  static let patterns: [(name: String, text: String)] = [
    ("opening brackets", repeated("[")), ("stars", repeated("*")), ("dashes", repeated("-")),
    ("backticks", repeated("`")),
    ("nested emphasis", repeated("*a ", 50_000) + repeated("b* ", 50_000)), ("pictures", repeated("![")),
    ("brackets", repeated("[]")), ("open links", repeated("[a](b ")), ("comments", repeated("a <!-- ")),
    ("raw comments", "<div>\n" + repeated("<!--")), ("open tags", "<div>\n" + repeated("<a b='")),
    ("equal headings", repeated("## a\n")), ("joined lines", repeated("中\n")), ("joined emphasis", repeated("*中*\n")),
    ("footnotes", repeated("[^a] ") + "\n\n[^a]: b"), ("tags", repeated("<b> ")), ("links", repeated("[a](missing)\n")),
    ("controls", repeated("\u{202E}")), ("quotes of 100", repeated("> ", 100) + "a\n" + repeated("b\n")),
    ("one long word", repeated("莲")), ("fragments", repeated("[a](#b)\n")), ("tables", repeated("|a|\n|-|\n\n")),
  ]

  private static func repeated(_ pattern: String, _ count: Int? = nil) -> String {
    String(repeating: pattern, count: count ?? 300_000 / pattern.utf8.count)
  }

  @Test("A great deal of one pattern is read in good time", .timeLimit(.minutes(1)), arguments: patterns.map(\.name))
  func readsInTime(name: String) throws {
    let text = try #require(LargeInputTests.patterns.first { $0.name == name }).text
    let duration = ContinuousClock().measure { _ = read(text, allowsRawHTML: name.count.isMultiple(of: 2)) }
    #expect(duration < .seconds(10))
  }

  @Test("Nesting goes as deep as it is allowed to, and is closed again")
  func deepNesting() {
    let html = read(String(repeating: "> ", count: 100) + "a").html
    #expect(html.components(of: "<blockquote>") == 100)
    #expect(html.components(of: "</blockquote>") == 100)
  }

  @Test("Emphasis fifty thousand deep is walked without recursion")
  func deepEmphasis() {
    let text = String(repeating: "*a ", count: 50_000) + String(repeating: "b* ", count: 50_000)
    #expect(read(text).html.components(of: "</em>") == 50_000)
    #expect(plainText(ofMarkdown: text).utf8.count == 199_999)
  }

  @Test("Documents are read on many threads at a time, each as if alone")
  func parallelReading() async {
    let documents = [
      "a ~~c~~ b", "x www.example.org, y", "https://example.org", "me@example.org ~~a~~", "~~a~~ ".repeated(50),
      "|a|\n|-|\n|~~b~~|", "## 莲心\n\n- [ ] b", "|a|\n|-|\n|b|", "- [x] c[^1]\n\n[^1]: d", "plain: words with *stars*",
    ]
    let expected = documents.map { read($0).html }
    let results = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<1000).map { read(documents[$0 % documents.count]).html } } }
      return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(results == [(0..<1000).map { expected[$0 % documents.count] }])
    #expect(expected[0] == "<p>a <del>c</del> b</p>\n")
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }

  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = utf8[...]
    while let range = rest.firstRange(of: part.utf8) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
