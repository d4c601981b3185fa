import Basics
import Testing

@testable import Content

@Suite("An event's state")
struct EventStateTests {
  /// The states of an event at instants, each on the clocks of the site.
  private func states(_ fields: String, zone: String = "Asia/Shanghai", at times: [String]) async throws -> [EventState]
  {
    let folder = try TestFolder([
      "marquee.yml": configuration(zone: zone),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2020-01-01\ntype: newspaper"),
      "content/events/festival.md": entry(
        """
        title: 短片节
        published: 2020-01-01
        event_kind: festival
        organizer: lotus-daily
        attendance: online
        online_url: https://festival.example/
        \(fields)
        """),
    ])
    let catalog = try await folder.catalog(at: "2026-01-01")
    guard case .event(let event)? = catalog.sections[.event]?.first?.details else { return [] }
    let site = catalog.configuration.zone
    return try times.map { event.state(at: site.instant(of: try #require(TypedTime($0))), siteZone: site) }
  }

  @Test("A deadline of a day is past when the day is, and the days of opening and of answers never are")
  func deadlines() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2020-01-01\ntype: newspaper"),
      "content/events/contest.md": entry(
        """
        title: 大赛
        published: 2020-01-01
        event_kind: competition
        organizer: lotus-daily
        attendance: online
        online_url: https://contest.example/
        start: 2026-12-01
        event_status: postponed
        categories: [{name: 剧情}]
        deadlines: {open: 2026-06-01, regular: 2026-06-10, late: 2026-06-20 18:00, notify: 2026-07-01}
        """),
    ])
    let catalog = try await folder.catalog(at: "2026-01-01")
    guard case .event(let event)? = catalog.sections[.event]?.first?.details else { throw TestFailure() }
    let zone = catalog.configuration.zone
    let past = event.deadlines.map { event.pastAt($0.kind, $0.time, siteZone: zone).map { zone.time(at: $0).rfc3339 } }
    #expect(past == [nil, "2026-06-11T00:00:00+08:00", "2026-06-20T18:00:00+08:00", nil])
    // A postponed event is still to come, however long its first date is past.
    #expect(event.isAhead(at: Instant(seconds: 4_000_000_000), siteZone: zone))
  }

  private struct TestFailure: Error {}

  @Test("A day's event is on from its midnight to the next")
  func oneDay() async throws {
    #expect(
      try await states(
        "start: 2026-07-01",
        at: ["2026-06-30 23:59:59", "2026-07-01 00:00", "2026-07-01 23:59:59", "2026-07-02 00:00"])
        == [.upcoming, .onNow, .onNow, .ended])
  }

  @Test("Days in a row are on to the end of the last")
  func days() async throws {
    #expect(
      try await states(
        "start: 2026-07-01\nend: 2026-07-03", at: ["2026-07-01", "2026-07-03 23:59:59", "2026-07-04"])
        == [.onNow, .onNow, .ended])
  }

  @Test("An end with a time is the very instant")
  func endTime() async throws {
    #expect(
      try await states(
        "start: 2026-07-01 19:30\nend: 2026-07-01 21:00",
        at: ["2026-07-01 19:29:59", "2026-07-01 19:30", "2026-07-01 20:59:59", "2026-07-01 21:00"])
        == [.upcoming, .onNow, .onNow, .ended])
  }

  @Test("A start with a time and no end is on to the end of its day, also when the end is just that day")
  func openEnd() async throws {
    let times = ["2026-07-01 19:29", "2026-07-01 19:30", "2026-07-01 23:59:59", "2026-07-02"]
    let expected: [EventState] = [.upcoming, .onNow, .onNow, .ended]
    #expect(try await states("start: 2026-07-01 19:30", at: times) == expected)
    #expect(try await states("start: 2026-07-01 19:30\nend: 2026-07-01", at: times) == expected)
  }

  @Test("An event's own zone has its own midnights")
  func ownZone() async throws {
    // Midnight in Paris is six in the morning in Shanghai, in summer.
    #expect(
      try await states(
        "start: 2026-07-01\nzone: Europe/Paris",
        at: ["2026-07-01 05:59:59", "2026-07-01 06:00", "2026-07-02 05:59:59", "2026-07-02 06:00"])
        == [.upcoming, .onNow, .onNow, .ended])
  }

  @Test("A day on which the clocks change is as long as it is")
  func summerTime() async throws {
    // On 29 March 2026 Paris has 23 hours, on 25 October 25.
    #expect(
      try await states(
        "start: 2026-03-29\nzone: Europe/Paris", zone: "UTC",
        at: ["2026-03-28 22:59:59", "2026-03-28 23:00", "2026-03-29 21:59:59", "2026-03-29 22:00"])
        == [.upcoming, .onNow, .onNow, .ended])
    #expect(
      try await states(
        "start: 2026-10-25\nzone: Europe/Paris", zone: "UTC",
        at: ["2026-10-24 21:59:59", "2026-10-24 22:00", "2026-10-25 22:59:59", "2026-10-25 23:00"])
        == [.upcoming, .onNow, .onNow, .ended])
  }

  @Test("A start with its distance from UTC is that instant, whatever the zones")
  func absoluteStart() async throws {
    #expect(
      try await states(
        "start: 2026-07-01T12:00Z\nend: 2026-07-01T14:00+02:00\nzone: America/New_York",
        at: ["2026-07-01 19:59", "2026-07-01 20:00"]) == [.upcoming, .ended])
  }

  @Test("What was cancelled or postponed is neither on nor over", arguments: [EventState.cancelled, .postponed])
  func calledOff(_ state: EventState) async throws {
    #expect(
      try await states(
        "start: 2026-07-01\nevent_status: \(state.rawValue)", at: ["2026-06-01", "2026-07-01", "2026-08-01"])
        == [state, state, state])
  }

  @Test("What was moved online or to another day goes by its dates", arguments: ["moved_online", "rescheduled"])
  func moved(_ status: String) async throws {
    #expect(
      try await states("start: 2026-07-01\nevent_status: \(status)", at: ["2026-06-01", "2026-07-01", "2026-08-01"])
        == [.upcoming, .onNow, .ended])
  }
}
