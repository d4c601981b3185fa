import Basics
import Content
import HTML

extension Composer {
  func eventPage(_ entry: Entry, _ event: Event, _ view: EntryView) -> EventPage {
    let relations = catalog.relations(of: entry.reference)
    return EventPage(
      entry: view, kind: termLink(.event, .kind, event.kind.rawValue),
      state: term("state", event.state(at: catalog.instant, siteZone: configuration.zone)), notice: notice(event),
      start: time(event.start, in: event.zone), end: lastDay(of: event).map { time($0, in: event.zone) },
      doors: event.doors.map { time($0, in: event.zone) }, span: span(event),
      zone: event.zone?.name, previousStart: event.previousStart.map { time($0, in: event.zone) },
      attendance: term("attendance", event.attendance), place: place(event.location), online: event.online,
      organizers: links(event.organizers), parent: event.parent.flatMap { link($0) },
      children: eventCards(relations.children), edition: event.edition,
      region: event.region.map { termLink(.event, .region, $0) }, venues: event.venues.map { venue($0) },
      programme: programme(event), showings: showings(event), grid: grid(event),
      deadlines: event.deadlines.map { deadline in
        EventPage.Deadline(
          kind: term("deadline", deadline.kind), time: time(deadline.time, in: event.zone),
          isPast: event.pastAt(deadline.kind, deadline.time, siteZone: configuration.zone).map { $0 <= catalog.instant }
            ?? false)
      },
      categories: event.categories.map { category in
        EventPage.Category(
          name: text(category.name), eligibility: text(category.eligibility), prizes: text(category.prizes),
          longest: category.longest.map { duration($0) })
      },
      prizes: event.prizes.map {
        EventPage.Prize(name: text($0.name), amount: $0.amount.map { money($0) }, text: text($0.text))
      },
      ticket: event.ticket.map { EventPage.Ticket(isFree: $0.isFree, price: text($0.price), address: $0.address) },
      capacity: event.capacity, instructors: links(event.instructors), jury: links(event.jury),
      partners: links(event.partners),
      accessibility: text(event.accessibility), report: event.report.flatMap { link($0) },
      links: event.links.map { link($0) }, films: filmCards(films(of: event, relations)),
      funds: fundCards(relations.funds),
      calls: callCards(relations.calls),
      articles: articleCards(relations.articles))
  }

  /// The end of an event, unless it is just the day on which it starts.
  private func lastDay(of event: Event) -> Moment? {
    event.end.flatMap { $0.isDay && $0.civil.date == event.start.civil.date ? nil : $0 }
  }

  private func notice(_ event: Event) -> Term? {
    switch event.status {
    case .movedOnline, .rescheduled: term("notice", event.status)
    case .scheduled, .postponed, .cancelled: nil
    }
  }

  private func venue(_ venue: Event.Venue) -> EventPage.Venue {
    let base = venue.base.flatMap { place(EventLocation.base($0)) }
    let link = EntryLink(name: text(venue.name), address: base?.link.address)
    let whereabouts = EventPage.Place(
      link: link, address: text(venue.address) ?? base?.address, city: nil,
      coordinates: venue.point.flatMap { coordinates($0) } ?? base?.coordinates)
    return EventPage.Venue(place: whereabouts, capacity: venue.capacity)
  }

  func place(_ location: EventLocation?) -> EventPage.Place? {
    switch location {
    case nil: return nil
    case .base(let reference):
      guard let link = link(reference), case .base(let base)? = catalog[reference]?.details else { return nil }
      return EventPage.Place(link: link, address: text(base.address), city: nil, coordinates: coordinates(base.point))
    case .place(let name, let address, let city, let point):
      return EventPage.Place(
        link: EntryLink(name: text(name), address: nil), address: text(address), city: text(city),
        coordinates: point.flatMap { coordinates($0) })
    }
  }

  /// Films that were shown, first shown or awarded at an event, each once.
  private func films(of event: Event, _ relations: Relations) -> [Entry] {
    var seen = Set<EntryReference>()
    let all = relations.films.map(\.reference) + event.showings.flatMap(\.films)
    return all.filter { seen.insert($0).inserted }.compactMap { catalog[$0] }
  }
}
