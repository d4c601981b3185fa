import Basics
import Testing

@testable import Content

@Suite("Loading a site's content")
struct LoadingTests {
  private let faulty = entry("title: 关于\npublished: soon", body: "<b>关于</b>\n")

  @Test("A fault of the configuration does not hide those of the entries")
  func allFaultsAtOnce() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration() + "\nbananas: 1\nmarkdown: {raw_html: true}\n", "content/pages/about.md": faulty,
    ])
    let content = try await folder.load()
    #expect(content.configuration != nil)
    #expect(content.diagnostics.map(\.location.file).sorted() == ["content/pages/about.md", "marquee.yml"])
    try folder.write(
      Array((configuration().replacing("title: ", with: "titel: ") + "\nmarkdown: {raw_html: true}\n").utf8),
      to: "marquee.yml")
    let broken = try await folder.load()
    #expect(broken.configuration == nil)
    #expect(
      broken.diagnostics.map(\.location.file).sorted() == ["content/pages/about.md", "marquee.yml", "marquee.yml"])
  }

  @Test("What the configuration says wrongly of raw HTML makes no fault of the entries' HTML")
  func rawHTMLUnknown() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration() + "\nmarkdown: {raw_html: perhaps}\n", "content/pages/about.md": faulty,
    ])
    #expect(
      try await folder.load().diagnostics.map(\.location.file).sorted() == ["content/pages/about.md", "marquee.yml"])
  }

  @Test(
    "Of a file with very many faults the first thousand are shown, and the rest are counted", .timeLimit(.minutes(1)))
  func manyFaults() async throws {
    let tags = (0..<40_000).map { "  - Tag \($0)\n" }.joined()
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/pages/about.md": entry("title: 关于\npublished: 2026-01-01\ntags:\n\(tags)"),
    ])
    let diagnostics = try await folder.load().diagnostics.sorted()
    #expect(diagnostics.count == 1001)
    #expect(diagnostics[999].location.line == 1004)
    #expect(
      diagnostics[1000].text
        == "content/pages/about.md:1005: error: the first 1000 faults of a file are shown, and this one has 39000 more")
  }

  @Test("Very many references to entries that do not exist are no burden", .timeLimit(.minutes(1)))
  func manyUnknownReferences() async throws {
    let folder = try TestFolder(["marquee.yml": configuration()])
    for number in 0..<1000 {
      try folder.write(
        Array(entry("name: x\ntitle: 人\npublished: 2026-01-01").replacing("name: x\n", with: "").utf8),
        to: "content/people/some-person-\(number).md")
      try folder.write(
        Array(entry("title: 文\npublished: 2026-01-01\nauthor: that-person-of-\(number / 10)").utf8),
        to: "content/news/article-\(number).md")
    }
    #expect(try await folder.load().diagnostics.count == 1000)
  }
}
