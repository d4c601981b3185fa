import Testing

@testable import Basics

@Suite struct ZonedTimeTests {
  @Test(arguments: [
    ("Asia/Shanghai", "2026-11-28T19:30:00+08:00", "Sat, 28 Nov 2026 19:30:00 +0800"),
    ("America/St_Johns", "2026-01-01T00:00:09-03:30", "Thu, 01 Jan 2026 00:00:09 -0330"),
    ("UTC", "1896-02-29T23:59:59+00:00", "Sat, 29 Feb 1896 23:59:59 +0000"),
  ])
  func `is written as RFC 3339 and RFC 5322 ask`(zone: String, rfc3339: String, rfc5322: String) throws {
    let rules = try TimeZoneRules(named: zone)
    let time = rules.time(at: rules.instant(of: try #require(TypedTime(rfc3339))))
    #expect(time.rfc3339 == rfc3339)
    #expect(time.rfc5322 == rfc5322)
  }

  /// Both forms have offsets of whole minutes alone, and a rounded one would name another instant.
  @Test func `is written as universal time where clocks differed from it by seconds`() throws {
    let rules = try TimeZoneRules(named: "Europe/Paris")
    let time = rules.time(at: rules.instant(of: try #require(TypedTime("1895-12-28T21:00:00"))))
    #expect(time.offset == 561)
    #expect(time.rfc3339 == "1895-12-28T20:50:39Z")
    #expect(time.rfc5322 == "Sat, 28 Dec 1895 20:50:39 +0000")
    #expect(TypedTime(time.rfc3339) == .absolute(time.instant))
  }
}
