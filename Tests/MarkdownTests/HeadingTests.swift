import Testing

@testable import Markdown

@Suite("Headings")
struct HeadingTests {
  @Test(
    "An id is made of a heading's text",
    arguments: [
      ("Lotus Heart", "lotus-heart"), ("莲心：一部电影", "莲心一部电影"), ("第 1 章　开始", "第-1-章-开始"), ("ÉTÉ à Cannes", "été-à-cannes"),
      ("snake_case -- and more!", "snake-case-and-more"), ("__init__", "init"), ("Fn 1", "section-fn-1"),
      ("!!!", "section-1"), ("2014", "2014"),
      ("カメラ・ワーク", "カメラワーク"), ("한국 영화", "한국-영화"), ("a `b` [c](film:d)", "a-b-c"),
    ])
  func identifier(text: String, identifier: String) {
    #expect(read("## \(text)").document.outline.map(\.id) == [identifier])
  }

  @Test("Ids are unique in a document, also where a heading says what another's number makes")
  func identifiersAreUnique() {
    let document = read("## A\n\n## A 2\n\n## A\n\n## A\n\n## !\n\n## ?\n\n## Section 1").document
    #expect(document.outline.map(\.id) == ["a", "a-2", "a-3", "a-4", "section-1", "section-2", "section-1-2"])
  }

  @Test("The outline has each heading's level, id and text, but for those in quotes and lists")
  func outline() {
    let document = read("## A *b* `c`[^1]\n\n> ### Quoted\n\n#### D\n\n[^1]: e").document
    #expect(
      document.outline == [
        OutlineItem(level: 2, id: "a-b-c", text: "A b c"), OutlineItem(level: 4, id: "d", text: "D"),
      ])
  }

  @Test("A heading of level 1 is warned of and written as level 2")
  func firstLevelIsWarnedOf() {
    let reading = read("a\n\n# B")
    #expect(reading.messages == ["3:1: warning: a body's headings must start at level 2: the page's title is level 1"])
    #expect(reading.document.outline.map(\.level) == [2])
  }

  @Test("A heading without text is warned of and left out")
  func emptyHeadingIsLeftOut() {
    let reading = read("## \n\na")
    #expect(reading.messages == ["1:1: warning: a heading must have text"])
    #expect(reading.html == "<p>a</p>\n")
  }
}
