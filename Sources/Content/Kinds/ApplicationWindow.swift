import Basics

/// Where a time for applying or giving stands at an instant.
package enum WindowState: String, CaseIterable, Sendable {
  case upcoming, open, closing, closed
}

/// A time in which people can apply, answer or give.
package struct ApplicationWindow: Sendable {
  package let opens: Moment?
  /// The last moment; `nil` when there is none, and it is open until somebody closes it.
  package let closes: Moment?
  /// Whether somebody has closed it before its time.
  package let isClosedEarly: Bool
  /// The zone whose midnights end its days.
  package let zone: TimeZoneRules
  /// When it is closed at the latest, whatever was said: when that is over for which one applies.
  var latest: Instant?

  /// The instant from which it is closed.
  package var closedAt: Instant? { [closes.map { zone.end(of: $0) }, latest].compactMap { $0 }.min() }

  /// The instant from which it is said to be closing, `days` before it is closed.
  private func closingAt(days: Int) -> Instant? { closedAt.map { Instant(seconds: $0.seconds - days * 86_400) } }

  /// The state at `instant`; it is closing for the last `closingDays` days.
  package func state(at instant: Instant, closingDays: Int) -> WindowState {
    if isClosedEarly { return .closed }
    if let closedAt, closedAt <= instant { return .closed }
    if let opens, opens.instant > instant { return .upcoming }
    if let closing = closingAt(days: closingDays), closing <= instant { return .closing }
    return .open
  }

  /// The instants at which the state changes, and to what.
  func changes(closingDays: Int) -> [(instant: Instant, state: WindowState)] {
    guard !isClosedEarly else { return [] }
    let end = closedAt ?? Instant(seconds: .max)
    var changes = [(instant: Instant, state: WindowState)]()
    if let opens, opens.instant < end { changes.append((opens.instant, .open)) }
    if let closing = closingAt(days: closingDays), closing > (opens?.instant ?? Instant(seconds: .min)), closing < end {
      changes.append((closing, .closing))
    }
    if let closedAt { changes.append((closedAt, .closed)) }
    return changes
  }
}
