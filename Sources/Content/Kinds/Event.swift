import Basics
import HTML

/// A festival, summit, competition, screening or workshop.
package final class Event: Sendable {
  package let kind: EventKind
  package let start: Moment
  package let end: Moment?
  /// When people are let in.
  package let doors: Moment?
  /// The zone of its times, when it is not the site's.
  package let zone: TimeZoneRules?
  package let organizers: [EntryReference]
  package let attendance: EventAttendance
  package let location: EventLocation?
  package let online: Address?
  package let status: EventStatus
  package let previousStart: Moment?
  package let parent: EntryReference?
  package let edition: Int?
  package let region: String?
  package let programme: [Slot]
  package let deadlines: [(kind: EventDeadline, time: Moment)]
  package let categories: [Category]
  package let ticket: Ticket?
  package let capacity: Int?
  package let jury: [EntryReference]
  package let partners: [EntryReference]
  package let accessibility: LocalizedText?
  package let report: EntryReference?
  package let links: [Link]

  /// An item of the programme.
  package struct Slot: Sendable {
    package let time: Moment
    package let venue: LocalizedText?
    package let title: LocalizedText?
    package let films: [EntryReference]
    package let guests: [EntryReference]
  }

  /// A category of a competition.
  package struct Category: Sendable {
    package let name: LocalizedText
    package let eligibility: LocalizedText?
    package let prizes: LocalizedText?
    /// In seconds.
    package let longest: Int?
  }

  package struct Ticket: Sendable {
    package let isFree: Bool
    package let price: LocalizedText?
    package let address: Address?
  }

  /// Reads an event's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let zone = fields["zone"]?.timeZone()
    let kind = fields["event_kind", .required]?.choice(EventKind.self)
    let start = fields["start", .required]?.moment(in: zone)
    let endValue = fields["end"]
    let end = endValue?.moment(in: zone)
    if let start, let end, end.isBefore(start) { endValue?.report("'end' must not be before 'start'") }
    doors = fields["doors"]?.moment(in: zone)
    let organizers = fields["organizer", .required]?.list { $0.reference(to: .organization) }
    let attendanceValue = fields["attendance", .required]
    let attendance = attendanceValue?.choice(EventAttendance.self)
    let (locationValue, onlineValue) = (fields["location"], fields["online_url"])
    location = locationValue?.eventLocation()
    online = onlineValue?.address()
    status = fields["event_status"]?.choice(EventStatus.self) ?? .scheduled
    previousStart = fields["previous_start"]?.moment(in: zone)
    parent = fields["parent"]?.reference(to: .event)
    edition = fields["edition"]?.integer(in: 1...1000)
    region = fields["region"]?.slug()
    programme = fields["programme"].map { $0.list { $0.mapping { Slot(&$0, zone: zone) } } } ?? []
    deadlines = fields["deadlines"]?.mapping { EventDeadline.read(&$0, zone: zone) } ?? []
    categories = fields["categories"].map { $0.list { $0.mapping(Category.init) } } ?? []
    ticket = fields["ticket"]?.mapping(like: "{price: …, url: …}", Ticket.init)
    capacity = fields["capacity"]?.integer(in: 1...10_000_000)
    jury = fields["jury"].map { $0.list { $0.reference(to: .person) } } ?? []
    partners = fields["partners"].map { $0.list { $0.reference(to: .organization) } } ?? []
    accessibility = fields["accessibility"]?.localized()
    report = fields["report"]?.reference(to: .article)
    links = fields["links"].map { $0.list { $0.link() } } ?? []

    if let attendance {
      if attendance != .online, locationValue == nil {
        fields.reportMissing(
          "an event that people attend in person must have a 'location'", at: attendanceValue?.node)
      }
      if attendance != .offline, onlineValue == nil {
        fields.reportMissing("an event that people attend online must have an 'online_url'", at: attendanceValue?.node)
      }
    }
    guard let kind, let start, let organizers, let attendance else { return nil }
    self.kind = kind
    self.start = start
    self.end = end
    self.zone = zone
    self.organizers = organizers
    self.attendance = attendance
  }
}

extension Event.Slot {
  init?(_ fields: inout Fields, zone: TimeZoneRules?) {
    let time = fields["time", .required]?.moment(in: zone)
    venue = fields["venue"]?.localized()
    title = fields["title"]?.localized()
    films = fields["films"].map { $0.list { $0.reference(to: .film) } } ?? []
    guests = fields["guests"].map { $0.list { $0.reference(to: .person) } } ?? []
    guard let time else { return nil }
    self.time = time
  }
}

extension Event.Category {
  init?(_ fields: inout Fields) {
    let name = fields["name", .required]?.localized()
    eligibility = fields["eligibility"]?.localized()
    prizes = fields["prizes"]?.localized()
    longest = fields["max_duration"]?.duration()
    guard let name else { return nil }
    self.name = name
  }
}

extension Event.Ticket {
  init?(_ fields: inout Fields) {
    isFree = fields["free"]?.flag() ?? false
    price = fields["price"]?.localized()
    address = fields["url"]?.address()
  }
}

extension EventDeadline {
  static func read(_ fields: inout Fields, zone: TimeZoneRules?) -> [(kind: EventDeadline, time: Moment)]? {
    EventDeadline.allCases.compactMap { kind in fields[kind.rawValue]?.moment(in: zone).map { (kind, $0) } }
  }
}

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
