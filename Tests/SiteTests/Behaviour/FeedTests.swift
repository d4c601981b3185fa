import Basics
import Publishing
import Site
import Testing

@Suite("Feeds over time")
struct FeedTests {
  private func site() throws -> TestSite {
    try TestSite(
      """
      -- content/news/report.md --
      ---
      title: 旧题
      published: 2026-01-05 08:00
      byline: 记者
      ---
      正文。
      """)
  }

  private func elements(_ name: String, _ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("<\(name)") }.map(String.init)
  }

  @Test("An item keeps its guid when its title changes, and when the site moves")
  func guidIsKept() async throws {
    let site = try site()
    try await site.buildValid()
    let guid = "<guid isPermaLink=\"false\">tag:shorts.example,2026-01-01:article/report</guid>"
    #expect(elements("guid", try site.text("feed.xml")) == [guid])
    try site.replace("旧题", with: "新题", in: "content/news/report.md")
    try site.replace("https://shorts.example/", with: "https://moved.example/x/", in: "marquee.yml")
    try await site.buildValid()
    #expect(elements("guid", try site.text("feed.xml")) == [guid])
    #expect(try site.text("feed.xml").contains("<title>新题</title>\n<link>https://moved.example/x/news/report/</link>"))
    #expect(elements("guid", try site.text("en/feed.xml")) == [guid.replacing("report<", with: "report/en<")])
  }

  @Test("A feed's date is that of its last change, whenever the site is built")
  func dateOfChange() async throws {
    let site = try site()
    try await site.buildValid(at: "2026-06-01")
    let first = try site.tree()
    #expect(
      elements("lastBuildDate", try site.text("feed.xml")) == [
        "<lastBuildDate>Mon, 05 Jan 2026 08:00:00 +0800</lastBuildDate>"
      ])
    let report = try await site.buildValid(at: "2026-09-01")
    #expect(try site.tree() == first)
    #expect(report.publication?.written == 0)
    try site.replace("byline", with: "updated: 2026-02-01\nbyline", in: "content/news/report.md")
    try await site.buildValid(at: "2026-09-01")
    #expect(
      elements("lastBuildDate", try site.text("feed.xml")) == [
        "<lastBuildDate>Sun, 01 Feb 2026 00:00:00 +0800</lastBuildDate>"
      ])
  }

  @Test("A feed has the newest twenty entries, also when an old one is added and a new one removed")
  func itemsAreNeverStale() async throws {
    let site = try site()
    for number in 10..<40 {
      try site.write(
        "---\ntitle: 第\(number)条\npublished: 2026-02-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)\nbyline: 记者\n---\n",
        to: "content/news/item-\(number).md")
    }
    try await site.buildValid()
    #expect(elements("guid", try site.text("news/feed.xml")).count == 20)
    #expect(try !site.text("news/feed.xml").contains("旧题"))
    for number in 11..<40 { try FileSystem.removeFile(site.root + "/content/news/item-\(number).md") }
    try await site.buildValid()
    #expect(elements("guid", try site.text("news/feed.xml")).count == 2)
    #expect(try site.text("news/feed.xml").contains("旧题"))
  }
}
