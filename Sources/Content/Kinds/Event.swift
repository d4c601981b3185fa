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
  /// Halls and places that the programme names by their ids.
  package let venues: [Venue]
  /// What a screening shows, when its programme does not say it.
  package let films: [EntryReference]
  package let programme: [Slot]
  package let deadlines: [(kind: EventDeadline, time: Moment)]
  package let categories: [Category]
  package let prizes: [Prize]
  package let ticket: Ticket?
  package let capacity: Int?
  /// Who teaches at a workshop.
  package let instructors: [EntryReference]
  package let jury: [EntryReference]
  package let partners: [EntryReference]
  package let accessibility: LocalizedText?
  package let report: EntryReference?
  package let links: [Link]

  /// Reads an event's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let zone = fields["zone"]?.timeZone()
    let kindValue = fields["event_kind", .required]
    let kind = kindValue?.choice(EventKind.self)
    let start = fields["start", .required]?.moment(in: zone)
    let endValue = fields["end"]
    let end = endValue?.end(after: start, in: zone)
    // With a wrong end, nothing can be held against it.
    let span =
      endValue != nil && end == nil
      ? nil : start.map { TimeSpan(start: $0, end: end, zone: zone ?? fields.context.zone) }
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
    venues = fields["venues"]?.venues() ?? []
    let filmsValue = fields["films"]
    films = filmsValue.map { $0.list { $0.reference(to: .film) } } ?? []
    let programmeValue = fields["programme"]
    programme = programmeValue.map { $0.list { $0.mapping { Slot(&$0, in: span, zone: zone) } } } ?? []
    let deadlinesValue = fields["deadlines"]
    deadlines = deadlinesValue?.mapping { EventDeadline.read(&$0, zone: zone) } ?? []
    let categoriesValue = fields["categories"]
    categories = categoriesValue.map { $0.list { $0.mapping(Category.init) } } ?? []
    prizes = fields["prizes"].map { $0.list { $0.mapping(like: "{name: …}", Prize.init) } } ?? []
    ticket = fields["ticket"]?.mapping(like: "{price: …, url: …}", Ticket.init)
    capacity = fields["capacity"]?.integer(in: 1...10_000_000)
    let instructorsValue = fields["instructors"]
    instructors = instructorsValue.map { $0.list { $0.reference(to: .person) } } ?? []
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
    func require(_ isThere: Bool, _ message: String) {
      if !isThere { fields.reportMissing(message, at: kindValue?.node) }
    }
    switch kind {
    case .competition:
      require(categoriesValue != nil, "a competition must have 'categories'")
      require(deadlinesValue != nil, "a competition must have 'deadlines'")
    case .screening:
      require(filmsValue != nil || programmeValue != nil, "a screening must have 'films' or a 'programme'")
    case .workshop: require(instructorsValue != nil, "a workshop must have 'instructors'")
    case .summit: require(programmeValue != nil, "a summit must have a 'programme'")
    case .festival, nil: break
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
