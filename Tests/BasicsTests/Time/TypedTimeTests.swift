import Testing

@testable import Basics

@Suite struct TypedTimeTests {
  @Test(
    arguments: [
      ("2026-11-28", "2026-11-28", nil), ("1896-02-29", "1896-02-29", nil), ("2099-12-31", "2099-12-31", nil),
      ("2026-11-28 19:30", "2026-11-28", 70_200), ("2026-11-28T19:30", "2026-11-28", 70_200),
      ("2026-11-28t19:30:05", "2026-11-28", 70_205), ("2026-11-28T00:00:00", "2026-11-28", 0),
      ("2016-12-31T23:59:60", "2016-12-31", 86_399),
    ] as [(String, String, Int?)])
  func `a time without a zone is local`(text: String, day: String, second: Int?) throws {
    guard case .local(let civil) = try #require(TypedTime(text)) else { throw Unexpected() }
    #expect(civil.date.description == day)
    #expect(civil.secondOfDay == second)
  }

  @Test(arguments: [
    ("1970-01-01T00:00Z", 0), ("1970-01-01 00:00:01z", 1), ("1969-12-31T23:59:59Z", -1),
    ("2026-11-28T19:30:00+08:00", 1_795_865_400), ("2026-11-28T11:30Z", 1_795_865_400),
    ("2026-11-28T08:00-03:30", 1_795_865_400), ("2026-11-28T11:30-00:00", 1_795_865_400),
  ])
  func `a time with a zone is an instant`(text: String, seconds: Int) {
    #expect(TypedTime(text) == .absolute(Instant(seconds: seconds)))
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-1-1", "26-11-28", "2026-02-29", "2026-13-01", "2026/11/28", "2026-11-28 ",
    " 2026-11-28", "2026-11-28T", "2026-11-28T1:30", "2026-11-28T24:00", "2026-11-28T19:60", "2026-11-28T19:30:61",
    "2026-11-28T19:30:", "2026-11-28T19:30+8", "2026-11-28T19:30+0800", "2026-11-28T19:30+08:60",
    "2026-11-28T19:30+24:00", "2026-11-28T19:30Z+08:00", "2026-11-28Z", "2026-11-28  19:30", "+026-11-28",
    "２０２６-11-28", "2026-11-28T19:30 +08:00", "2026-11-28T19:30:00.5", "0000-01-01", "-001-01-01", "2026-11-28\u{0}",
  ])
  func `nothing else is a time`(text: String) {
    #expect(TypedTime(text) == nil)
  }

  @Test(arguments: [
    ("46s", 46), ("18m", 1080), ("10m54s", 654), ("1h5m30s", 3930), ("2h", 7200), ("1h1s", 3601), ("90s", 90),
    ("24h", 86_400), ("0h1s", 1), ("007m", 420),
  ])
  func `a duration is hours, minutes and seconds in this order`(text: String, expected: Int) {
    #expect(seconds(ofDuration: text) == expected)
  }

  @Test(arguments: [
    "", "0s", "0h0m0s", "18", "m", "18 m", "18M", "5m1h", "1m1m", "1s1s", "-5m", "1.5h", "1h30", "86401s",
    "9999999999s",
    "1d", "18m ", "18m\n", "１８m",
  ])
  func `nothing else is a duration`(text: String) {
    #expect(seconds(ofDuration: text) == nil)
  }
}

/// The test went where it should not.
struct Unexpected: Error {}
