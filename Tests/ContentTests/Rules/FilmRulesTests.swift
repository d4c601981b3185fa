import Basics
import Testing

@testable import Content

@Suite("A watch source")
struct FilmRulesTests {
  private func film(checked: String) -> String {
    entry(
      """
      title: 芦苇
      published: 2026-01-01
      year: 2025
      runtime: 60m
      form: fiction
      languages: [zh]
      credits: [{role: director, name: 某人}]
      watch:
        - {platform: bilibili, id: BV1ze382cu8w, checked: 2026-05-01}
        - {platform: bilibili, id: BV1e7swqk6xc, checked: \(checked)}
      """)
  }

  private func warnings(_ folder: TestFolder) async throws -> [String] {
    try await folder.load(at: "2026-06-01").diagnostics.map(\.text)
  }

  private func warnings(checked: String, setting: String = "") async throws -> [String] {
    try await warnings(
      TestFolder(["marquee.yml": configuration() + "\n" + setting, "content/films/reed.md": film(checked: checked)]))
  }

  @Test("It is looked at every year, to the day")
  func everyYear() async throws {
    #expect(try await warnings(checked: "2025-06-01") == [])
    let late = try await warnings(checked: "2025-05-31")
    #expect(late.count == 1)
    #expect(
      late.first?.hasPrefix("content/films/reed.md:11:53: warning: a watch source should be checked every 365 days\n")
        == true)
    #expect(late.first?.contains("this one was 366 days ago: see whether it still works, and write the day") == true)
  }

  @Test("How often is the site's to say")
  func setting() async throws {
    #expect(try await warnings(checked: "2026-05-01", setting: "watch_check_days: 31") == [])
    // The one that has waited longest is named, be it the second.
    let late = try await warnings(checked: "2026-04-01", setting: "watch_check_days: 30")
    #expect(late.map { $0.contains("every 30 days") && $0.contains("61 days ago") } == [true])
  }

  @Test("Of many stale ones twenty are shown, and the rest is counted")
  func many() async throws {
    let folder = try TestFolder(["marquee.yml": configuration()])
    for index in 1...23 {
      try folder.write(Array(film(checked: "2024-01-01").utf8), to: "content/films/film-\(index).md")
    }
    let late = try await warnings(folder)
    #expect(late.count == 21)
    #expect(late.filter { $0.contains("watch sources of 3 more films should be checked") }.count == 1)
  }
}
