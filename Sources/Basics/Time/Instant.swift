/// A point in time, to the second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC, not counting leap seconds.
  public let seconds: Int

  /// The seconds that dates can be made of: those of the years 1 to 9999.
  package static let calendarRange = -62_135_596_800...253_402_300_799

  /// Makes an instant.
  package init(seconds: Int) {
    self.seconds = seconds
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

/// An instant together with what the clocks of a zone showed then, for writing it down.
public struct ZonedTime: Hashable, Sendable {
  /// The instant.
  public let instant: Instant
  /// What the clocks showed.
  public let civil: CivilDateTime
  /// How far the clocks were ahead of UTC, in seconds.
  public let offset: Int

  /// `2026-11-28T19:30:00+08:00` (RFC 3339, date-time); in UTC, with `Z`, where the offset is no whole number of minutes.
  public var rfc3339: String {
    var writer = ByteWriter(reservingCapacity: 25)
    guard isWholeMinutes else {
      let universal = TimeZoneRules.utc.time(at: instant)
      writer.write(universal.civil.date.description)
      writer.write("T")
      universal.writeClock(to: &writer)
      writer.write("Z")
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    writer.write(civil.date.description)
    writer.write("T")
    writeClock(to: &writer)
    writeOffset(separator: ":", to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// `Sat, 28 Nov 2026 19:30:00 +0800` (RFC 5322, section 3.3, as RSS 2.0 asks); in UTC where the offset is no whole number of
  /// minutes.
  package var rfc5322: String {
    guard isWholeMinutes else { return TimeZoneRules.utc.time(at: instant).rfc5322 }
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let date = civil.date
    var writer = ByteWriter(reservingCapacity: 31)
    writer.write(weekdays[date.weekday])
    writer.write(", ")
    writer.write(date.day, width: 2)
    writer.write(" " + months[date.month - 1] + " ")
    writer.write(date.year, width: 4)
    writer.write(" ")
    writeClock(to: &writer)
    writer.write(" ")
    writeOffset(separator: "", to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Whether the offset can be written: before standard time, clocks went by the sun, and differed from UTC by seconds.
  private var isWholeMinutes: Bool { offset % 60 == 0 }

  private func writeClock(to writer: inout ByteWriter) {
    let second = civil.secondOfDay ?? 0
    writer.write(second / 3600, width: 2)
    writer.write(":")
    writer.write(second / 60 % 60, width: 2)
    writer.write(":")
    writer.write(second % 60, width: 2)
  }

  private func writeOffset(separator: String, to writer: inout ByteWriter) {
    writer.write(offset < 0 ? "-" : "+")
    writer.write(abs(offset) / 3600, width: 2)
    writer.write(separator)
    writer.write(abs(offset) / 60 % 60, width: 2)
  }
}
