import Basics
import HTML
import Testing

@testable import Markdown

@Suite("Links and pictures")
struct LinkTests {
  @Test("The caller is asked about each link and picture in the order of the text")
  func callerIsAskedInOrder() {
    let links = read("[*a* `b`](x) ![c](y.png) <https://example.org> [d](film:z)").links
    #expect(links.map(\.destination) == ["x", "y.png", "https://example.org", "film:z"])
    #expect(links.map(\.text) == ["a b", "c", "https://example.org", "d"])
    #expect(links.map(\.isPicture) == [false, true, false, false])
  }

  @Test("A fault of a link points to its destination, in characters")
  func faultPointsToDestination() throws {
    let location = try #require(read("标题\n\n莲心[链接](missing)。").diagnostics.first).location
    #expect((location.line, location.column, location.length) == (3, 8, 7))
    #expect(location.text == "莲心[链接](missing)。")
  }

  @Test("Of two links with one destination each is pointed to by itself")
  func secondLinkIsPointedToItself() {
    #expect(read("[a](missing) [b](missing)").diagnostics.map(\.location.column) == [5, 18])
  }

  @Test("A fault in an indented line of a list is pointed to")
  func faultInListIsPointedTo() {
    #expect(read("- a\n  b\n  [c](missing)").messages == ["3:7: error: a link must lead somewhere"])
  }

  @Test("Lines are counted from where the body starts in its file")
  func linesAreCountedInTheFile() throws {
    let text = "---\ntitle: a\n---\nb\n[c](missing)\n"
    let offset = "---\ntitle: a\n---\n".utf8.count
    let location = try #require(read(text, from: offset, firstLine: 4).diagnostics.first).location
    #expect((location.line, location.column) == (5, 5))
    #expect(location.text == "[c](missing)")
  }

  @Test("A link to a heading that is not there is an error with the nearest heading")
  func missingHeadingIsAnError() {
    let reading = read("[a](#chapter-on)\n\n## Chapter one\n")
    #expect(reading.messages == ["1:5: error: a link to '#chapter-on' must have a heading of this id in the text"])
    #expect(reading.diagnostics.first?.suggestion == "did you mean '#chapter-one'?")
  }

  @Test("A link to a footnote's id is an error, as is one to a heading that was left out")
  func footnotesAreNoTargets() {
    #expect(read("[a](#fn-1) b[^1]\n\n[^1]: c").messages.count == 1)
    #expect(read("[a](#top)\n\n## ").messages.contains { $0.hasPrefix("1:5: error") })
  }

  @Test("A link to the top of the page needs no heading")
  func linkToTop() {
    let reading = read("[a](#)", page: "")
    #expect(reading.messages == [])
    #expect(reading.html == "<p><a href=\"/zh/\">a</a></p>\n")
  }

  @Test("A link without text and a picture without alternative text are warned of")
  func emptyTextIsWarnedOf() {
    #expect(read("[](film:a)").messages == ["1:1: warning: a link must have text"])
    #expect(read("a ![](b.png)").messages == ["1:3: warning: a picture must have alternative text"])
    #expect(read("[![b](c.png)](film:a)").messages == [])
  }

  @Test("Addresses keep the marks that a page replaces, and no other byte beyond UTF-8")
  func addressesHaveMarks() {
    let bytes = read("[a](film:莲心) ![b](ÿþ.png) &#255;").document.html.bytes
    #expect(bytes.filter { $0 == HTML.rootMark }.count == 2)
    #expect(bytes.filter { $0 == HTML.languageMark }.count == 1)
    #expect(String(decoding: bytes, as: UTF8.self).contains("films/%E8%8E%B2%E5%BF%83/"))
  }
}
