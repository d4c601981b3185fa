import Testing

@testable import Basics

@Suite struct CivilDateTests {
  @Test func `every day from 1890 to 2110 has its number, its successor and its weekday`() throws {
    var date = try #require(CivilDate(year: 1890, month: 1, day: 1))
    let end = try #require(CivilDate(year: 2110, month: 12, day: 31))
    // 1 January 1890 was a Wednesday, 29,219 days before 1970.
    var (number, weekday) = (-29_219, 3)
    #expect(date.dayNumber == number)
    while date <= end {
      try #require(date.dayNumber == number && CivilDate(dayNumber: number) == date && date.weekday == weekday)
      let (year, month, day) = (date.year, date.month, date.day)
      date = try #require(
        CivilDate(year: year, month: month, day: day + 1) ?? CivilDate(year: year, month: month + 1, day: 1)
          ?? CivilDate(year: year + 1, month: 1, day: 1))
      (number, weekday) = (number + 1, (weekday + 1) % 7)
    }
    #expect(number == 51_499)
  }

  @Test(arguments: [
    (1896, 29), (1900, 28), (1904, 29), (1999, 28), (2000, 29), (2024, 29), (2026, 28), (2096, 29), (2099, 28),
    (2100, 28), (2400, 29),
  ])
  func `February has a 29th in leap years only`(year: Int, dayCount: Int) {
    #expect(CivilDate.dayCount(ofMonth: 2, year: year) == dayCount)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == (dayCount == 29))
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31), (-1, 1, 1),
    (2026, 2, 29), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
  ])
  func `there is no other day`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (Int.min, "0001-01-01"), (-719_162, "0001-01-01"), (-1, "1969-12-31"), (0, "1970-01-01"), (2_932_896, "9999-12-31"),
    (Int.max, "9999-12-31"),
  ])
  func `a day's number is kept within the years 1 to 9999`(number: Int, text: String) {
    #expect(CivilDate(dayNumber: number).description == text)
  }

  @Test(arguments: [("1896-01-31", "1896-02-01"), ("2025-12-31", "2026-01-01"), ("2099-12-30", "2099-12-31")])
  func `dates are ordered by time`(early: String, late: String) throws {
    let (early, late) = (try date(early), try date(late))
    #expect(early < late && !(late < early) && !(early < early))
  }

  @Test func `a whole day comes before its midnight, and that before the next second`() throws {
    let day = try date("2026-11-28")
    let times = [nil, 0, 1, 86_399].map { CivilDateTime(date: day, secondOfDay: $0) }
    #expect(times.reversed().sorted() == times)
    #expect(times[3].localSeconds == day.dayNumber * 86_400 + 86_399)
    #expect((times[3].hour, times[3].minute) == (23, 59))
    #expect((times[0].hour, times[0].minute) == (nil, nil))
  }

  private func date(_ text: String) throws -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
  }
}
