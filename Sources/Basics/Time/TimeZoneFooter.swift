/// The rule of a time zone for all time after its last recorded change: the form `CET-1CEST,M3.5.0,M10.5.0/3` of
/// POSIX's TZ, of which TZif files carry a line (RFC 9636, section 3.3).
struct TimeZoneFooter: Sendable {
  /// Seconds ahead of UTC outside summer time.
  private let standardOffset: Int
  /// Summer time: its offset, its start and its end; `nil` where there is none.
  private let summer: (offset: Int, start: YearlyMoment, end: YearlyMoment)?

  /// Reads the rule; `nil` when it has a form that zone files do not use.
  init?(_ text: String) {
    var scanner = FooterScanner(rest: Substring(text))
    guard scanner.name(), let standard = scanner.offset() else { return nil }
    standardOffset = -standard
    guard scanner.name() else {
      guard scanner.rest.isEmpty else { return nil }
      summer = nil
      return
    }
    let offset = scanner.rest.first == "," ? standardOffset + 3600 : scanner.offset().map { -$0 }
    guard let offset, let start = scanner.moment(), let end = scanner.moment(), scanner.rest.isEmpty else { return nil }
    summer = (offset, start, end)
  }

  /// Seconds ahead of UTC at `seconds` since 1970.
  func offset(at seconds: Int) -> Int {
    guard let summer else { return standardOffset }
    let local = seconds + standardOffset
    let year = CivilDate(dayNumber: (local >= 0 ? local : local - 86_399) / 86_400).year
    let start = summer.start.localSeconds(in: year) - standardOffset
    let end = summer.end.localSeconds(in: year) - summer.offset
    let isSummer = start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isSummer ? summer.offset : standardOffset
  }
}

/// A moment that comes every year: a weekday of a week of a month, and a time on the clocks of that day.
private struct YearlyMoment: Sendable {
  let month: Int
  /// 1 to 4, or 5 for the last.
  let week: Int
  let weekday: Int
  let secondOfDay: Int

  func localSeconds(in year: Int) -> Int {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return 0 }
    var day = 1 + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
    if day > CivilDate.dayCount(ofMonth: month, year: year) { day -= 7 }
    return (first.dayNumber + day - 1) * 86_400 + secondOfDay
  }
}

private struct FooterScanner {
  var rest: Substring

  /// Reads a zone's abbreviation: letters, or anything in angle brackets.
  mutating func name() -> Bool {
    if rest.first == "<" {
      guard let close = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: close)...]
      return true
    }
    let length = rest.prefix { $0.isASCII && $0.isLetter }.count
    guard length >= 3 else { return false }
    rest = rest.dropFirst(length)
    return true
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  mutating func offset() -> Int? {
    let sign = rest.first == "-" ? -1 : 1
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    var parts = [Int]()
    repeat {
      if !parts.isEmpty { rest = rest.dropFirst() }
      guard let part = number() else { return nil }
      parts.append(part)
    } while rest.first == ":" && parts.count < 3
    return sign * zip(parts, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Reads `,Mm.w.d[/time]`.
  mutating func moment() -> YearlyMoment? {
    guard rest.hasPrefix(",M") else { return nil }
    rest = rest.dropFirst(2)
    guard let month = number(), (1...12).contains(month), take("."), let week = number(), (1...5).contains(week),
      take("."), let weekday = number(), (0...6).contains(weekday)
    else { return nil }
    guard take("/") else { return YearlyMoment(month: month, week: week, weekday: weekday, secondOfDay: 7200) }
    guard let time = offset() else { return nil }
    return YearlyMoment(month: month, week: week, weekday: weekday, secondOfDay: time)
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix(3).prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }
}
