/// A date or time as it was typed, before a zone makes it an instant.
package enum TypedTime: Hashable, Sendable {
  /// A day, or a time on the clocks of a zone that is not named.
  case local(CivilDateTime)
  /// A time with its distance from UTC.
  case absolute(Instant)

  /// Reads `2026-11-28`, `2026-11-28 19:30`, `2026-11-28T19:30:00`, each time also with `Z` or `+08:00` behind it.
  ///
  /// This is RFC 3339 with seconds and zone left free, and with a space allowed for `T`. A leap second counts as the
  /// second before it.
  package init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.take("-"), let month = scanner.number(digits: 2),
      scanner.take("-"), let day = scanner.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    if scanner.isAtEnd {
      self = .local(CivilDateTime(date: date, secondOfDay: nil))
      return
    }
    guard scanner.take("T") || scanner.take(" ") || scanner.take("t"),
      let hour = scanner.number(digits: 2), scanner.take(":"), let minute = scanner.number(digits: 2),
      hour < 24, minute < 60
    else { return nil }
    var second = 0
    if scanner.take(":") {
      guard let typed = scanner.number(digits: 2), typed <= 60 else { return nil }
      second = min(typed, 59)
    }
    let civil = CivilDateTime(date: date, secondOfDay: hour * 3600 + minute * 60 + second)
    if scanner.isAtEnd {
      self = .local(civil)
    } else if scanner.take("Z") || scanner.take("z") {
      self = .absolute(Instant(seconds: civil.localSeconds))
    } else {
      let sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0
      guard sign != 0, let hours = scanner.number(digits: 2), scanner.take(":"),
        let minutes = scanner.number(digits: 2), hours < 24, minutes < 60
      else { return nil }
      self = .absolute(Instant(seconds: civil.localSeconds - sign * (hours * 3600 + minutes * 60)))
    }
    guard scanner.isAtEnd else { return nil }
  }
}

/// Reads fixed-width numbers and single characters off the front of a text.
package struct DigitScanner {
  private var rest: Substring.UTF8View

  /// Starts at the front of `text`.
  package init(_ text: String) { rest = Substring(text).utf8 }

  /// Whether everything has been read.
  package var isAtEnd: Bool { rest.isEmpty }

  /// Reads exactly `digits` decimal digits.
  package mutating func number(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    let head = rest.prefix(digits)
    guard head.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    rest = rest.dropFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Reads the decimal digits that come next, at least one and at most nine.
  package mutating func number() -> Int? {
    let length = rest.prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return length == 0 ? nil : number(digits: length)
  }

  /// Reads `character` if it comes next.
  package mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}
