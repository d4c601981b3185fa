import Testing

@testable import Markdown

@Suite("Excerpts")
struct ExcerptTests {
  private let han = String(repeating: "莲", count: 50)

  @Test("A short text is its own excerpt, paragraphs and all")
  func shortText() {
    #expect(read("第一段。\n\n第二段。").document.excerpt == "第一段。第二段。")
    #expect(read("One.\n\nTwo *and* three").document.excerpt == "One. Two and three")
    #expect(read("").document.excerpt == "")
  }

  @Test("Headings, code, tables, captions and footnotes are left out")
  func leftOut() {
    let markdown = "## A\n\nb[^1]\n\n```\nc\n```\n\n|d|\n|-|\n\n![e](f.png \"g\")\n\n- h\n\n[^1]: i"
    #expect(read(markdown).document.excerpt == "b h")
  }

  @Test("A long text ends where the last sentence in time ends, with the quotes that close there")
  func endsWithSentence() {
    #expect(excerpt(of: "\(han)。\(han)！\(han)\(han)。") == "\(han)。\(han)！")
    #expect(excerpt(of: "“\(han)？”\(han)\(han)\(han)。") == "“\(han)？”")
    #expect(excerpt(of: "\(han)……\(han)\(han)\(han)。") == "\(han)……")
    // The quote that closes the second sentence has no room any more.
    #expect(excerpt(of: "莲。" + String(repeating: "莲", count: 157) + "。”" + han) == "莲。")
    let english = String(repeating: "word ", count: 50)
    #expect(excerpt(of: "It cost 3.14 euros (really.) \(english)\(english)") == "It cost 3.14 euros (really.)")
  }

  @Test("Without the end of a sentence a text is cut at a clause, and else behind a word")
  func cutsElsewhere() {
    #expect(excerpt(of: "\(han)，\(han)，\(han)\(han)\(han)") == "\(han)，\(han)…")
    #expect(excerpt(of: String(repeating: "莲", count: 400)) == String(repeating: "莲", count: 160) + "…")
    #expect(excerpt(of: String(repeating: "word ", count: 100)).hasSuffix("word word…"))
    #expect(excerpt(of: String(repeating: "e\u{301}", count: 400)) == String(repeating: "e\u{301}", count: 150) + "…")
  }

  @Test("An excerpt has at most 160 Han characters or 300 Latin ones")
  func length() {
    #expect(excerpt(of: String(repeating: "莲", count: 160)).count == 160)
    #expect(excerpt(of: String(repeating: "a", count: 300)).count == 300)
    #expect(excerpt(of: String(repeating: "a", count: 301)) == String(repeating: "a", count: 300) + "…")
  }

  @Test("Very long paragraphs are cut between characters")
  func veryLongParagraphs() {
    let paragraph = String(repeating: "莲", count: 5000)
    #expect(read("a" + paragraph).document.excerpt == "a" + String(repeating: "莲", count: 159) + "…")
  }
}
