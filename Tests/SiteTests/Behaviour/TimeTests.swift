import Basics
import Content
import Foundation
import Testing

@testable import Site

@Suite("What time makes of a site")
struct TimeTests {
  /// From a year before the network's festival to a year after it.
  static let instants = [
    "2025-05-01 12:00", "2025-06-30", "2025-12-31 23:59:59", "2026-03-01", "2026-05-20 08:00", "2026-06-05",
    "2026-06-20 19:30", "2026-06-23", "2026-07-15 20:00", "2027-06-20",
  ]

  @Test("At ten instants the states are as recorded", arguments: instants)
  func statesAreAsRecorded(_ instant: String) async throws {
    let site = try TestSite(Fixtures.text("valid/network.site"))
    let report = try await site.build(at: instant)
    #expect(!report.hasFailed)
    let states = try states(of: site, report)
    let file = Fixtures.folder + "/instants/" + instant.filter { $0.isNumber || $0 == "-" } + ".txt"
    let recorded = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    if Fixtures.isRecording, states != recorded {
      try FileSystem.makeFolder(Fixtures.folder + "/instants")
      try FileSystem.writeFile(Array(states.utf8), to: file)
      Issue.record("recorded \(file)")
    } else {
      #expect(states == recorded)
    }
  }

  /// The state of each entry that is shown, what each list holds, and when and why the site next changes.
  private func states(of site: TestSite, _ report: BuildReport) throws -> String {
    var lines = report.diagnostics.map(\.message)
    if let next = report.nextChange { lines.append("next: \(next.time.rfc3339) \(next.reasons)") }
    let pages = try site.paths().filter { $0.hasSuffix("index.html") && !$0.hasPrefix("en/") }
    for page in pages {
      let text = try site.text(page)
      let shown = text.split(separator: "\n").compactMap { line -> String? in
        guard let range = line.firstRange(of: "page."), line.hasPrefix("<p>") else { return nil }
        let fact = line[range.lowerBound...].dropLast(4)
        let parts = fact.split(separator: ":", maxSplits: 1)
        guard let name = parts.first, parts.count == 2 else { return nil }
        let isState = ["state", "window", "isPast", "archive", "redirect.target"].contains { name.hasSuffix("." + $0) }
        let isListed = name.hasSuffix(".title") && name.contains(".cards.")
        return isState || isListed ? "  \(fact.dropFirst(5))" : nil
      }
      lines.append(page)
      lines += shown
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("The site stays the same to the second before the next change, and is another one from then on")
  func nextChangeIsExact() async throws {
    let site = try TestSite(Fixtures.text("valid/network.site"))
    let zone = siteZone(of: site.root)
    var now = zone.instant(of: try #require(TypedTime("2025-05-01")))
    var steps = 0
    while now < zone.instant(of: try #require(TypedTime("2028-01-01"))) {
      let report = try await site.build(at: text(now))
      #expect(!report.hasFailed)
      let here = try site.tree()
      guard let next = report.nextChange?.time.instant else { break }
      try await site.build(at: text(Instant(seconds: next.seconds - 1)))
      #expect(try site.tree() == here, "something changed before \(text(next))")
      try await site.build(at: text(next))
      #expect(try site.tree() != here, "nothing changed at \(text(next)): \(report.nextChange?.reasons ?? "")")
      now = next
      steps += 1
    }
    #expect(steps > 20)
    // In the end nothing is left to change.
    #expect(try await site.build(at: "2030-01-01").nextChange == nil)
  }

  private func text(_ instant: Instant) -> String { TimeZoneRules.utc.time(at: instant).rfc3339 }

  @Test("A film under embargo is nowhere: not in pages, file names, feeds, the sitemap, lists, counts or redirects")
  func embargo() async throws {
    let site = try TestSite(Fixtures.text("valid/network.site"))
    for instant in ["2026-07-15 19:59:59", "2026-01-01"] {
      try await site.build(at: instant)
      #expect(try site.files(with: "secret") == [])
      #expect(try site.files(with: "秘密") == [])
      #expect(try site.files(with: "hidden-alias") == [])
      #expect(try site.lines("page.base.filmCount", of: "bases/hengdian/index.html") == ["2"])
    }
    try await site.build(at: "2026-07-15 20:00")
    #expect(try site.files(with: "秘密").count > 10)
    #expect(try site.lines("page.base.filmCount", of: "bases/hengdian/index.html") == ["3"])
    #expect(try site.text("_redirects").contains("/net/q/A7F30/ /net/films/secret/ 302"))
    #expect(try site.text("films/hidden-alias/index.html").contains("../../films/secret/"))
  }

  @Test("Years in which China had summer time are reckoned with it")
  func summerTime() async throws {
    let site = try TestSite(
      """
      -- content/events/old.md --
      ---
      title: 旧
      published: 1986-01-01
      event_kind: festival
      start: 1986-07-01 20:00
      end: 1986-07-01 21:00
      organizer: lotus-daily
      attendance: online
      online_url: https://old.example/
      ---
      """)
    // In the summer of 1986 the clocks of China were nine hours ahead of universal time.
    try await site.build(at: "1986-07-01T10:59:59Z")
    #expect(try site.lines("page.event.state", of: "events/old/index.html").first?.hasPrefix("upcoming") == true)
    let report = try await site.build(at: "1986-07-01T11:00:00Z")
    #expect(try site.lines("page.event.state", of: "events/old/index.html").first?.hasPrefix("on_now") == true)
    #expect(report.nextChange?.time.rfc3339 == "1986-07-01T21:00:00+09:00")
  }
}
