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

  private func midnight(after date: CivilDate, in zone: TimeZoneRules) -> Instant {
    let next = CivilDate(dayNumber: date.dayNumber + 1)
    return zone.instant(of: CivilDateTime(date: next, secondOfDay: nil))
  }
}
