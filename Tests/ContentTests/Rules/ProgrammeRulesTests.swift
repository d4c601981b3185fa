import Basics
import Testing

@testable import Content

@Suite("A programme")
struct ProgrammeRulesTests {
  private func warnings(_ programme: String, event: String = "") async throws -> [String] {
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2026-01-01\ntype: newspaper"),
      "content/people/wang-lei.md": entry("title: 王蕾\npublished: 2026-01-01"),
      "content/films/reed.md": entry(
        """
        title: 芦苇
        published: 2026-01-01
        year: 2025
        runtime: 60m
        form: fiction
        languages: [zh]
        credits: [{role: director, person: wang-lei}]
        availability: archive
        """),
      "content/events/festival.md": entry(
        """
        title: 节
        published: 2026-01-01
        event_kind: festival
        start: 2026-07-01
        end: 2026-07-02
        organizer: lotus-daily
        attendance: offline
        location: {name: 城}
        venues:
          - {id: east, name: 东厅, geo: {lat: 29.15, lon: 120.32, crs: wgs84}}
          - {id: west, name: 西厅, geo: {lat: 29.15, lon: 120.22, crs: wgs84}}
          - {id: next-door, name: 隔壁, geo: {lat: 29.1501, lon: 120.32, crs: wgs84}}
        \(event)
        programme:
        \(programme)
        """),
    ])
    return try await folder.load().diagnostics.map { "\($0.severity.rawValue): \($0.message)" }
  }

  private let way = "should have time for the way from 东厅 to 西厅, about 42 min"

  @Test("A single track leaves the audience time for the way")
  func singleTrack() async throws {
    let first = "  - {time: 2026-07-01 19:00, venue: east, films: [reed]}\n"
    #expect(
      try await warnings(first + "  - {time: 2026-07-01 20:10, venue: west, films: [reed]}")
        == ["warning: an audience \(way)"])
    #expect(try await warnings(first + "  - {time: 2026-07-01 20:45, venue: west, films: [reed]}") == [])
    #expect(try await warnings(first + "  - {time: 2026-07-01 20:00, venue: next-door, films: [reed]}") == [])
  }

  @Test("Where halls play at once, only guests who are in both must travel")
  func severalTracks() async throws {
    let halls = """
        - {time: 2026-07-01 19:00, venue: east, films: [reed], guests: [wang-lei]}
        - {time: 2026-07-01 19:30, venue: next-door, films: [reed]}

      """
    #expect(
      try await warnings(halls + "  - {time: 2026-07-01 20:10, venue: west, films: [reed], guests: [wang-lei]}")
        == ["warning: 'wang-lei' \(way)"])
    #expect(try await warnings(halls + "  - {time: 2026-07-01 20:10, venue: west, films: [reed]}") == [])
  }

  @Test("Films shown in several halls of a festival may take longer than the festival itself")
  func manyHalls() async throws {
    let halls = """
        - {time: 2026-07-01 19:00, venue: east, films: [reed]}
        - {time: 2026-07-01 19:00, venue: next-door, films: [reed]}
      """
    #expect(try await warnings(halls, event: "films: [reed]") == [])
  }

  @Test("A part may be told in another zone's time, when it lies within the dates of the whole")
  func zones() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2026-01-01\ntype: newspaper"),
      "content/events/festival.md": entry(event("start: 2026-11-28\nend: 2026-11-29")),
      // Eight in the evening of the 27th in New York is nine in the morning of the 28th in Shanghai.
      "content/events/part.md": entry(event("start: 2026-11-27 20:00\nzone: America/New_York\nparent: festival")),
      "content/events/early.md": entry(event("start: 2026-11-27 10:00\nzone: America/New_York\nparent: festival")),
    ])
    #expect(try await folder.load().diagnostics.map(\.location.file) == ["content/events/early.md"])
  }

  @Test("Halls of one name are not one hall when nobody says where they are")
  func hallsOnLine() async throws {
    let slot = "programme: [{time: 2026-07-01 19:00, end: 2026-07-01 20:00, venue: {en: Main stage}}]"
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2026-01-01\ntype: newspaper"),
      "content/events/one.md": entry(event("start: 2026-07-01\n" + slot)),
      "content/events/two.md": entry(event("start: 2026-07-01\n" + slot)),
    ])
    #expect(try await folder.load().diagnostics.map(\.text) == [])
  }

  private func event(_ fields: String) -> String {
    """
    title: 节
    published: 2026-01-01
    event_kind: festival
    organizer: lotus-daily
    attendance: online
    online_url: https://online.example/
    \(fields)
    """
  }

  @Test("Halls that follow each other without a gap do not clash; a cancelled event has no programme to clash")
  func noClash() async throws {
    let back =
      "  - {time: 2026-07-01 19:00, venue: east, films: [reed]}\n  - {time: 2026-07-01 20:00, venue: east, films: [reed]}"
    #expect(try await warnings(back) == [])
    let clash = back.replacing("20:00", with: "19:59")
    #expect(try await warnings(clash) == ["error: two screenings in one hall must not overlap"])
    #expect(try await warnings(clash, event: "event_status: cancelled") == [])
  }
}
