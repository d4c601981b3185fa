import Basics
import Content
import HTML

extension Composer {
  /// The programme by time; entries that name no time of day come first on their day.
  func programme(_ event: Event) -> [EventPage.Slot] {
    sorted(event).map { slot($0, event) }
  }

  private func sorted(_ event: Event) -> [Event.Slot] {
    event.programme.enumerated().sorted {
      ($0.element.time.instant.seconds, $0.offset) < ($1.element.time.instant.seconds, $1.offset)
    }.map(\.element)
  }

  private func slot(_ slot: Event.Slot, _ event: Event) -> EventPage.Slot {
    EventPage.Slot(
      time: time(slot.time, in: event.zone), clock: slot.time.civil.clock, venue: venue(of: slot, event),
      title: text(slot.title), films: filmCards(slot.films.compactMap { catalog[$0] }), guests: links(slot.guests))
  }

  /// The name of the place of an item of the programme.
  func venue(of slot: Event.Slot, _ event: Event) -> Text? {
    switch slot.venue {
    case nil: nil
    case .named(let name): text(name)
    case .declared(let id): venues(of: event).first { $0.id == id }.map { text($0.name) }
    }
  }

  /// The venues of an event, and those of the one that it is a part of.
  private func venues(of event: Event) -> [Event.Venue] {
    guard let parent = event.parent, case .event(let whole)? = catalog[parent]?.details else { return event.venues }
    return event.venues + whole.venues
  }

  /// The programme by film, in the order in which they are first shown.
  func showings(_ event: Event) -> [EventPage.FilmShowings] {
    var order = [EntryReference]()
    var times = [EntryReference: [(time: TimeText, venue: Text?)]]()
    for slot in sorted(event) {
      for film in slot.films where catalog[film] != nil {
        if times[film] == nil { order.append(film) }
        times[film, default: []].append((time(slot.time, in: event.zone), venue(of: slot, event)))
      }
    }
    return order.compactMap { film in
      catalog[film].flatMap { filmCards([$0]).first }.map {
        EventPage.FilmShowings(film: $0, showings: times[film] ?? [])
      }
    }
  }

  /// How many venues stand side by side at most: more fit on no page, and their table grows with their number squared.
  private static let gridVenueLimit = 16

  /// The programme with the venues of each day side by side; nothing where there is but one venue, or too many.
  func grid(_ event: Event) -> [EventPage.GridDay] {
    let timed = sorted(event).filter { !$0.time.isDay && $0.venue != nil }
    let venues = order(ofVenuesIn: timed, event)
    guard (2...Composer.gridVenueLimit).contains(venues.count) else { return [] }
    let days = Dictionary(grouping: timed, by: \.time.civil.date).sorted { $0.key < $1.key }
    return days.map { date, slots in
      let clocks = Set(slots.compactMap(\.time.civil.secondOfDay)).sorted()
      let rows = clocks.map { second in
        let now = slots.filter { $0.time.civil.secondOfDay == second }
        return EventPage.GridDay.Row(
          clock: CivilDateTime(date: date, secondOfDay: second).clock ?? "",
          cells: venues.map { venue in now.filter { $0.venue == venue.key }.map { slot($0, event) } })
      }
      return EventPage.GridDay(day: time(date), venues: venues.map(\.name), rows: rows)
    }
  }

  /// All venues of the programme: declared ones in their order, then others as they come.
  private func order(ofVenuesIn slots: [Event.Slot], _ event: Event) -> [(key: Event.SlotVenue, name: Text)] {
    let used = slots.compactMap(\.venue)
    let declared = venues(of: event).map { Event.SlotVenue.declared($0.id) }
    var order = [(key: Event.SlotVenue, name: Text)]()
    for venue in declared.filter(used.contains) + used where !order.contains(where: { $0.key == venue }) {
      guard let slot = slots.first(where: { $0.venue == venue }), let name = self.venue(of: slot, event) else {
        continue
      }
      order.append((venue, name))
    }
    return order
  }
}
