import Basics
import Testing

@testable import Content

@Suite("When entries are shown")
struct VisibilityTests {
  private func load(
    _ fields: String, at time: String = "2026-06-01", drafts: Bool = false
  ) async throws -> (content: LoadedContent, next: String?) {
    let folder = try TestFolder([
      "marquee.yml": configuration(), "content/pages/about.md": entry("title: 关于\n\(fields)"),
    ])
    let content = try await folder.load(at: time, drafts: drafts)
    #expect(content.diagnostics.map(\.text) == [])
    let zone = try #require(content.configuration).zone
    return (content, content.nextChanges.first.map { zone.time(at: $0.instant).rfc3339 })
  }

  @Test("An entry is there from its publication on")
  func publication() async throws {
    let before = try await load("published: 2026-06-01 12:00", at: "2026-06-01 11:59:59")
    #expect(before.content.entries.isEmpty)
    #expect(before.content.hiddenCount == 1)
    #expect(before.next == "2026-06-01T12:00:00+08:00")
    let after = try await load("published: 2026-06-01 12:00", at: "2026-06-01 12:00")
    #expect(after.content.entries.count == 1)
    #expect(after.content.hiddenCount == 0)
    #expect(after.next == nil)
  }

  @Test("An entry is there until it expires")
  func expiry() async throws {
    let fields = "published: 2026-01-01\nexpires: 2026-07-01"
    let before = try await load(fields, at: "2026-06-30 23:59:59")
    #expect(before.content.entries.count == 1)
    #expect(before.next == "2026-07-01T00:00:00+08:00")
    #expect(try await load(fields, at: "2026-07-01").content.entries.isEmpty)
  }

  @Test("An embargo holds an entry back, and the site changes only when both dates are past")
  func embargo() async throws {
    let fields = "published: 2026-07-01\nembargo: 2026-08-01 09:00"
    let before = try await load(fields)
    #expect(before.content.entries.isEmpty)
    #expect(before.next == "2026-08-01T09:00:00+08:00")
    #expect(try await load(fields, at: "2026-07-15").content.entries.isEmpty)
    #expect(try await load(fields, at: "2026-08-01 09:00").content.entries.count == 1)
    #expect(try await load("published: 2026-07-01\nembargo: 2026-06-15").next == "2026-07-01T00:00:00+08:00")
  }

  @Test("A draft is there only when drafts are asked for, and changes the site only then")
  func drafts() async throws {
    let fields = "published: 2026-01-01\nexpires: 2026-07-01\ndraft: true"
    let hidden = try await load(fields)
    #expect(hidden.content.entries.isEmpty)
    #expect(hidden.next == nil)
    let shown = try await load(fields, drafts: true)
    #expect(shown.content.entries.count == 1)
    #expect(shown.next == "2026-07-01T00:00:00+08:00")
  }

  @Test("A draft may lack what is required, and is then not shown even when drafts are")
  func incompleteDraft() async throws {
    let incomplete = try await load("draft: true", drafts: true)
    #expect(incomplete.content.entries.isEmpty)
    #expect(incomplete.content.hiddenCount == 1)
  }

  @Test("An entry at fault is not counted as hidden")
  func faultyIsNotHidden() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration(), "content/pages/about.md": entry("title: 关于\npublished: soon"),
      "content/pages/draft.md": entry("draft: true"),
    ])
    let content = try await folder.load()
    #expect(content.diagnostics.count == 1)
    #expect(content.hiddenCount == 1)
  }

  @Test("A draft may link to a draft, and so may what has expired; what will appear by itself must not")
  func draftsMayLinkToDrafts() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration(), "content/pages/b.md": entry("title: 乙\npublished: 2026-01-01\ndraft: true"),
      "content/pages/a.md": entry("title: 甲\npublished: 2026-01-01\ndraft: true", body: "[乙](page:b)\n"),
      "content/pages/later.md": entry("title: 丙\npublished: 2027-01-01", body: "[乙](page:b)\n"),
      "content/pages/over.md": entry("title: 丁\npublished: 2026-01-01\nexpires: 2026-05-01", body: "[乙](page:b)\n"),
    ])
    #expect(try await folder.load().diagnostics.map(\.location.file) == ["content/pages/later.md"])
    #expect(try await folder.load().diagnostics.hasErrors)
    #expect(try await folder.load(drafts: true).diagnostics.map(\.text) == [])
  }
}
