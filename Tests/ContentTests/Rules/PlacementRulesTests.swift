import Basics
import Testing

@testable import Content

@Suite("A code in public")
struct PlacementRulesTests {
  private func warnings(target: String, start: String = "2026-03-01", at time: String = "2026-06-01") async throws
    -> [String]
  {
    let code = ShortCode(for: "poster").text
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/pages/about.md": entry("title: 关于\n\(target)"),
      "content/placements/poster.md": entry(
        """
        title: 海报
        published: 2026-01-01
        code: \(code)
        target: page:about
        medium: poster
        name: 某处
        start: \(start)
        """),
    ])
    return try await folder.load(at: time).diagnostics.map(\.text)
  }

  @Test("It is seen only when what it leads to can be")
  func early() async throws {
    #expect(try await warnings(target: "published: 2026-03-01") == [])
    let early = try await warnings(target: "published: 2026-03-02")
    #expect(early.count == 1)
    #expect(early.first?.contains("warning: a code should be seen only when what it leads to can be") == true)
    #expect(early.first?.contains("'page:about' appears on 2026-03-02") == true)
  }

  @Test("It leads to what is still shown")
  func expired() async throws {
    let target = "published: 2026-01-01\nexpires: 2026-05-01"
    #expect(try await warnings(target: target, at: "2026-04-30T23:59") == [])
    let late = try await warnings(target: target, at: "2026-05-01")
    #expect(late.count == 1)
    #expect(late.first?.contains("warning: a code should lead to a public entry") == true)
    #expect(late.first?.contains("'page:about' has not been shown since 2026-05-01") == true)
  }
}
