package enum EventKind: String, CaseIterable, Sendable {
  case festival, summit, competition, screening, workshop
}

package enum EventAttendance: String, CaseIterable, Sendable {
  case offline, online, mixed
}

/// What its organizers say of an event.
package enum EventStatus: String, CaseIterable, Sendable {
  case scheduled, postponed, cancelled
  case movedOnline = "moved_online"
  case rescheduled
}

/// The dates of a call for entries, in their order.
package enum EventDeadline: String, CaseIterable, Sendable {
  case open, early, regular, late, notify
}
