import Testing

@testable import Markdown

@Suite("Plain text and counts")
struct TextTests {
  @Test(
    "Each script is counted in its own way",
    arguments: [
      ("莲心。一部电影！", 6, 0), ("one two, three-four", 0, 4), ("don't and don’t", 0, 3), ("电影film很好2014年", 5, 2),
      ("カメラを止めるな", 8, 0), ("über*all* b", 0, 2), ("one\ntwo", 0, 2), ("`code` word", 0, 2), ("한국 영화", 0, 2),
      ("- a\n- b", 0, 2),
      ("|a|b|\n|-|-|\n|c|d|", 0, 4), ("```\nnot counted 莲\n```", 0, 0), ("", 0, 0),
    ])
  func counts(markdown: String, han: Int, words: Int) {
    let document = read(markdown).document
    #expect(document.hanCount == han)
    #expect(document.wordCount == words)
  }

  @Test(
    "Reading time adds up both scripts and is rounded up",
    arguments: [
      (0, 0, 0), (1, 0, 1), (400, 0, 1), (401, 0, 2), (0, 230, 1), (0, 231, 2), (200, 115, 1), (200, 116, 2),
      (4000, 0, 10),
    ])
  func readingTime(han: Int, words: Int, minutes: Int) {
    let text = String(repeating: "莲", count: han) + " " + String(repeating: "a ", count: words)
    #expect(read(text).document.readingMinutes == minutes)
  }

  @Test("Plain text has a line a block, and neither markup nor footnote marks")
  func plainTextOfDocument() {
    let markdown = "## A *b*\n\nc[^1] <b>d</b>\n中\n文 ![e](f)\n\n- g\n\n|h|i|\n|-|-|\n\n```\nj\n```\n\n[^1]: k"
    #expect(
      read(markdown).document.plainText.split(separator: "\n").map { $0.trimmingSuffix() } == [
        "A b", "c d 中文", "g", "h i", "j", "k",
      ])
  }

  @Test("A short piece of Markdown has plain text by itself")
  func plainTextOfPiece() {
    #expect(plainText(ofMarkdown: "**莲心**\n是 [a](b) `c<d`\n\ne") == "莲心是 a c<d\ne")
    #expect(plainText(ofMarkdown: "") == "")
  }

  @Test("Raw HTML is known of, but comments are not")
  func rawHTMLIsKnownOf() {
    #expect(read("a <b>c</b>").document.hasRawHTML)
    #expect(!read("a <!-- c -->").document.hasRawHTML)
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
