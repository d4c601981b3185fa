import Basics

/// Where an event stands at an instant.
package enum EventState: String, CaseIterable, Sendable {
  case upcoming
  case onNow = "on_now"
  case ended, cancelled, postponed
}

extension Event {
  /// The instant from which the event is over: its end, or the end of its last day.
  package func overAt(siteZone: TimeZoneRules) -> Instant {
    if let end, !end.isDay { return end.instant }
    return midnight(after: (end ?? start).civil.date, in: zone ?? siteZone)
  }

  /// The event's state at `instant`.
  package func state(at instant: Instant, siteZone: TimeZoneRules) -> EventState {
    switch status {
    case .cancelled: return .cancelled
    case .postponed: return .postponed
    case .scheduled, .movedOnline, .rescheduled: break
    }
    if instant < start.instant { return .upcoming }
    return instant < overAt(siteZone: siteZone) ? .onNow : .ended
  }

  /// Whether an event is on or still to come. A postponed one is: it only has no date yet.
  package func isAhead(at instant: Instant, siteZone: TimeZoneRules) -> Bool {
    status == .postponed || overAt(siteZone: siteZone) > instant
  }

  /// The instant from which a date of the call for entries is past: the end of the day, when only a day was given.
  ///
  /// The days on which entries are first taken, and answers are given, are no deadlines, and never past.
  package func pastAt(_ deadline: EventDeadline, _ time: Moment, siteZone: TimeZoneRules) -> Instant? {
    switch deadline {
    case .open, .notify: nil
    case .early, .regular, .late: time.isDay ? midnight(after: time.civil.date, in: zone ?? siteZone) : time.instant
    }
  }

  /// The instants at which what is shown of the event changes.
  func changes(siteZone: TimeZoneRules) -> [Instant] {
    let deadlines = deadlines.compactMap { pastAt($0.kind, $0.time, siteZone: siteZone) }
    return status == .postponed ? deadlines : deadlines + [start.instant, overAt(siteZone: siteZone)]
  }

  private func midnight(after date: CivilDate, in zone: TimeZoneRules) -> Instant {
    let next = CivilDate(dayNumber: date.dayNumber + 1)
    return zone.instant(of: CivilDateTime(date: next, secondOfDay: nil))
  }
}
