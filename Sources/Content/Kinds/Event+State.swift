import Basics

/// Where an event stands at an instant.
package enum EventState: String, CaseIterable, Sendable {
  case upcoming
  case onNow = "on_now"
  case ended, cancelled, postponed
}

extension EventStatus {
  /// The state of something with this status, which by its dates alone would be in `state`.
  package func state(by state: EventState) -> EventState {
    switch self {
    case .cancelled: .cancelled
    case .postponed: .postponed
    case .scheduled, .movedOnline, .rescheduled: state
    }
  }
}

extension Event {
  /// From when until when the event takes place.
  package func span(siteZone: TimeZoneRules) -> TimeSpan { TimeSpan(start: start, end: end, zone: zone ?? siteZone) }

  /// The event's state at `instant`.
  package func state(at instant: Instant, siteZone: TimeZoneRules) -> EventState {
    status.state(by: span(siteZone: siteZone).state(at: instant))
  }

  /// Whether an event is on or still to come. A postponed one is: it only has no date yet.
  package func isAhead(at instant: Instant, siteZone: TimeZoneRules) -> Bool {
    status == .postponed || span(siteZone: siteZone).overAt > instant
  }

  /// The instant from which a date of the call for entries is past: the end of the day, when only a day was given.
  ///
  /// The days on which entries are first taken, and answers are given, are no deadlines, and never past.
  package func pastAt(_ deadline: EventDeadline, _ time: Moment, siteZone: TimeZoneRules) -> Instant? {
    switch deadline {
    case .open, .notify: nil
    case .early, .regular, .late: (zone ?? siteZone).end(of: time)
    }
  }
}
