import Basics

/// From when until when something takes place.
package struct TimeSpan: Sendable {
  package let start: Moment
  package let end: Moment?
  /// The zone whose midnights end its days.
  package let zone: TimeZoneRules

  /// The instant from which it is over: its end, or the end of its last day.
  package var overAt: Instant {
    if let end, !end.isDay { return end.instant }
    return zone.midnight(after: (end ?? start).civil.date)
  }

  /// Whether it is still to come, on, or over.
  package func state(at instant: Instant) -> EventState {
    if instant < start.instant { return .upcoming }
    return instant < overAt ? .onNow : .ended
  }

  /// Whether `moment` lies in it; a day does when any part of it can.
  func contains(_ moment: Moment) -> Bool {
    guard moment.isDay else { return moment.instant >= start.instant && moment.instant <= overAt }
    return moment.civil.date >= start.civil.date && moment.civil.date <= (end ?? start).civil.date
  }
}

extension TimeZoneRules {
  /// The instant at which a day is over.
  func midnight(after date: CivilDate) -> Instant {
    instant(of: CivilDateTime(date: CivilDate(dayNumber: date.dayNumber + 1), secondOfDay: nil))
  }

  /// The instant from which `moment` is past: the end of the day, when only a day was given.
  func end(of moment: Moment) -> Instant { moment.isDay ? midnight(after: moment.civil.date) : moment.instant }
}
