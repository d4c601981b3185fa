/// A day and, where it was given, a time of that day on the clocks of a place; no zone.
public struct CivilDateTime: Hashable, Comparable, Sendable {
  /// The day.
  public let date: CivilDate
  /// Seconds since the day's midnight, 0 to 86,399; `nil` for the whole day.
  public let secondOfDay: Int?

  /// Makes a date with a time, or without one.
  package init(date: CivilDate, secondOfDay: Int?) {
    self.date = date
    self.secondOfDay = secondOfDay
  }

  /// The hour, 0 to 23; `nil` for the whole day.
  public var hour: Int? { secondOfDay.map { $0 / 3600 } }
  /// The minute, 0 to 59; `nil` for the whole day.
  public var minute: Int? { secondOfDay.map { $0 / 60 % 60 } }

  /// The time of day: `19:30`; `nil` for the whole day.
  package var clock: String? {
    guard let hour, let minute else { return nil }
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Seconds since 1970-01-01 00:00 on the same clocks; a whole day counts from its midnight.
  package var localSeconds: Int { date.dayNumber * 86_400 + (secondOfDay ?? 0) }

  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.localSeconds, left.secondOfDay ?? -1) < (right.localSeconds, right.secondOfDay ?? -1)
  }
}
