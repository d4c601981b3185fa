import Basics

/// A point in time as it was typed and as it is.
package struct Moment: Hashable, Comparable, Sendable {
  /// The instant; a day's is its midnight.
  package let instant: Instant
  /// What the clocks of its zone show; without a time when only a day was typed.
  package let civil: CivilDateTime

  /// Makes a moment from what was typed, on the clocks of `zone`.
  package init(_ typed: TypedTime, in zone: TimeZoneRules) {
    instant = zone.instant(of: typed)
    switch typed {
    case .local(let civil): self.civil = civil
    case .absolute: civil = zone.time(at: instant).civil
    }
  }

  /// Whether only a day was typed.
  package var isDay: Bool { civil.secondOfDay == nil }

  /// Whether it is earlier than `other`; a day is not earlier than a time on it.
  func isBefore(_ other: Moment) -> Bool {
    isDay || other.isDay ? civil.date < other.civil.date : instant < other.instant
  }

  /// `2026-11-28` or `2026-11-28 19:30`.
  package var text: String { civil.date.description + (civil.clock.map { " " + $0 } ?? "") }

  package static func < (left: Moment, right: Moment) -> Bool { left.instant < right.instant }
}

extension FieldValue {
  /// A day or time; without a zone on the clocks of `zone`, or else of the site.
  func moment(in zone: TimeZoneRules? = nil) -> Moment? {
    guard let text = scalar("a date") else { return nil }
    guard let typed = TypedTime(text) else {
      return report(
        "'\(name)' must be a date such as 2026-11-28 or a time such as 2026-11-28 19:30", TimeAdvice.date(text))
    }
    let zone = zone ?? context.zone
    if case .local(let civil) = typed, zone.skips(civil) {
      let shown = zone.time(at: zone.instant(of: civil)).civil.clock ?? ""
      return report(
        "'\(name)' must be a time that the clocks show, and on that day those of \(zone.name) skip it",
        "they are put forward; did you mean \(shown)?")
    }
    return Moment(typed, in: zone)
  }

  /// A later end than `start`, on the clocks of `zone`; `nil` when it is earlier.
  func end(after start: Moment?, in zone: TimeZoneRules? = nil) -> Moment? {
    guard let end = moment(in: zone) else { return nil }
    if let start, end.isBefore(start) { return report("'\(name)' must not be before 'start'") }
    return end
  }

  /// A day.
  func day() -> CivilDate? {
    guard let text = scalar("a date") else { return nil }
    guard case .local(let civil)? = TypedTime(text), civil.secondOfDay == nil else {
      return report("'\(name)' must be a date such as 2026-11-28", TimeAdvice.date(text))
    }
    return civil.date
  }

  /// A length of time in seconds.
  func duration() -> Int? {
    guard let text = scalar("a length of time") else { return nil }
    guard let seconds = seconds(ofDuration: text) else {
      return report("'\(name)' must be a length of time such as 90s, 18m or 1h5m30s", TimeAdvice.duration(text))
    }
    return seconds
  }

  /// A time zone's rules.
  func timeZone() -> TimeZoneRules? {
    guard let text = scalar("a time zone") else { return nil }
    do {
      return try TimeZoneRules(named: text)
    } catch {
      return report("'\(name)' must be a time zone's name such as Asia/Shanghai")
    }
  }
}
