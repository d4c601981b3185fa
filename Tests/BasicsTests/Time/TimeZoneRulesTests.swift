import Testing

@testable import Basics

@Suite struct TimeZoneRulesTests {
  /// What the clocks of a place show at an instant given in UTC, as both are written in its history.
  @Test(arguments: [
    // China's summer time.
    ("Asia/Shanghai", "1986-05-03T17:59:59Z", "1986-05-04T01:59:59+08:00"),
    ("Asia/Shanghai", "1986-05-03T18:00:00Z", "1986-05-04T03:00:00+09:00"),
    ("Asia/Shanghai", "1986-09-13T16:59:59Z", "1986-09-14T01:59:59+09:00"),
    ("Asia/Shanghai", "1986-09-13T17:00:00Z", "1986-09-14T01:00:00+08:00"),
    ("Asia/Shanghai", "1989-06-04T00:00:00Z", "1989-06-04T09:00:00+09:00"),
    ("Asia/Shanghai", "1991-07-01T00:00:00Z", "1991-07-01T09:00:00+09:00"),
    ("Asia/Shanghai", "1992-07-01T00:00:00Z", "1992-07-01T08:00:00+08:00"),
    ("Asia/Shanghai", "1940-07-01T00:00:00Z", "1940-07-01T09:00:00+09:00"),
    ("Asia/Shanghai", "1943-01-01T00:00:00Z", "1943-01-01T09:00:00+09:00"),
    ("Asia/Shanghai", "2099-07-01T00:00:00Z", "2099-07-01T08:00:00+08:00"),
    // Past the last change in the file, by its footer.
    ("Europe/Paris", "2055-07-01T00:00:00Z", "2055-07-01T02:00:00+02:00"),
    ("Europe/Paris", "2055-12-01T00:00:00Z", "2055-12-01T01:00:00+01:00"),
    ("Europe/Paris", "2099-03-29T00:59:59Z", "2099-03-29T01:59:59+01:00"),
    ("Europe/Paris", "2099-03-29T01:00:00Z", "2099-03-29T03:00:00+02:00"),
    ("Europe/Dublin", "2060-01-01T00:00:00Z", "2060-01-01T00:00:00+00:00"),
    ("Europe/Dublin", "2060-07-01T00:00:00Z", "2060-07-01T01:00:00+01:00"),
    ("Australia/Sydney", "2060-01-01T00:00:00Z", "2060-01-01T11:00:00+11:00"),
    ("Australia/Sydney", "2060-07-01T00:00:00Z", "2060-07-01T10:00:00+10:00"),
    ("Australia/Lord_Howe", "2060-01-01T00:00:00Z", "2060-01-01T11:00:00+11:00"),
    ("Australia/Lord_Howe", "2060-07-01T00:00:00Z", "2060-07-01T10:30:00+10:30"),
    ("America/St_Johns", "2026-11-28T00:00:00Z", "2026-11-27T20:30:00-03:30"),
    ("America/St_Johns", "2060-07-01T00:00:00Z", "2060-06-30T21:30:00-02:30"),
    ("Asia/Kathmandu", "2026-11-28T00:00:00Z", "2026-11-28T05:45:00+05:45"),
    ("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59-10:00"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00+14:00"),
    ("UTC", "1896-08-11T00:00:00Z", "1896-08-11T00:00:00+00:00"),
  ])
  func `clocks show what they showed`(zone: String, utc: String, local: String) throws {
    let rules = try TimeZoneRules(named: zone)
    let instant = try instant(utc)
    #expect(rules.time(at: instant).rfc3339 == local)
    #expect(TypedTime(local) == .absolute(instant))
  }

  @Test func `before standard time, clocks followed the sun`() throws {
    let shanghai = try TimeZoneRules(named: "Asia/Shanghai")
    #expect(shanghai.offset(at: try instant("1896-08-11T00:00:00Z")) == 8 * 3600 + 5 * 60 + 43)
    #expect(shanghai.offset(at: try instant("1901-01-02T00:00:00Z")) == 8 * 3600)
    #expect(shanghai.offset(at: Instant(seconds: -1 << 40)) == 8 * 3600 + 5 * 60 + 43)
  }

  @Test(arguments: [
    // Skipped: read with the offset before the change. Doubled: the first of the two.
    ("Europe/Paris", "2026-03-29 02:30", "2026-03-29T01:30:00Z"),
    ("Europe/Paris", "2026-03-29 03:00", "2026-03-29T01:00:00Z"),
    ("Europe/Paris", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),
    ("Europe/Paris", "2026-10-25 03:00", "2026-10-25T02:00:00Z"),
    ("Asia/Shanghai", "1986-05-04 02:30", "1986-05-03T18:30:00Z"),
    ("Asia/Shanghai", "1986-09-14 01:30", "1986-09-13T16:30:00Z"),
    ("Australia/Sydney", "2055-10-03 02:15", "2055-10-02T16:15:00Z"),
    ("Australia/Sydney", "2055-04-04 02:15", "2055-04-03T15:15:00Z"),
    ("America/St_Johns", "2026-03-08 02:10", "2026-03-08T05:40:00Z"),
    ("America/St_Johns", "2026-11-01 01:10", "2026-11-01T03:40:00Z"),
    ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T22:00:00Z"), ("Asia/Beirut", "2021-03-28", "2021-03-27T22:00:00Z"),
    ("America/Sao_Paulo", "2017-10-15", "2017-10-15T03:00:00Z"),
    ("Asia/Shanghai", "2026-11-28", "2026-11-27T16:00:00Z"),
  ])
  func `times that were skipped or came twice are read by rule`(zone: String, local: String, utc: String) throws {
    let rules = try TimeZoneRules(named: zone)
    #expect(rules.instant(of: try #require(TypedTime(local))) == (try instant(utc)))
  }

  @Test(arguments: [
    ("Mars/Olympus", TimeZoneError.unknown), ("", .malformedName), ("../../etc/passwd", .malformedName),
    ("/etc/passwd", .malformedName), ("Asia//Shanghai", .malformedName), ("Asia/Shanghai/", .malformedName),
    ("Asia/上海", .malformedName), ("Asia/Shang hai", .malformedName), ("tzdata\u{0}", .malformedName),
    (".", .malformedName),
  ])
  func `what is no zone is not loaded`(name: String, error: TimeZoneError) {
    #expect(throws: error) { try TimeZoneRules(named: name) }
  }

  @Test func `a file of zones that is damaged anywhere neither crashes nor hangs`() throws {
    let file = try FileSystem.readFile("/usr/share/zoneinfo/Europe/Paris")
    #expect(TimeZoneRules(name: "x", file: file) != nil)
    for length in stride(from: 0, to: file.count, by: 7) {
      _ = TimeZoneRules(name: "x", file: Array(file.prefix(length)))?.offset(at: Instant(seconds: 5_000_000_000))
    }
    for index in file.indices {
      for byte: UInt8 in [0, 0x7F, 0xFF] {
        var damaged = file
        damaged[index] = byte
        _ = TimeZoneRules(name: "x", file: damaged)?.offset(at: Instant(seconds: 1_000_000_000))
      }
    }
    #expect(TimeZoneRules(name: "x", file: []) == nil)
    #expect(TimeZoneRules(name: "x", file: Array("TZif2".utf8)) == nil)
  }

  @Test(arguments: [
    "", "CET", "C-1", "CET-", "CET-1CEST,J60,J300", "CET-1CEST,M3.5.0", "CET-1CEST,M13.1.0,M10.5.0", "<CET-1", "CET-1x",
  ])
  func `a footer of another form is not used`(text: String) {
    #expect(TimeZoneFooter(text) == nil)
  }

  private func instant(_ text: String) throws -> Instant {
    guard case .absolute(let instant) = try #require(TypedTime(text)) else { throw Unexpected() }
    return instant
  }
}
