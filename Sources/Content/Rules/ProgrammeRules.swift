import Basics

/// The rules of programmes: halls that there are, time enough for the films, and nobody in two places at once.
struct ProgrammeRules {
  let rules: EntryRules
  private let showings: [Showing]

  /// An item of a programme: something that takes place at a time, in a hall or with people.
  struct Showing {
    let entry: Entry
    let event: Event
    /// Its number in the programme.
    let index: Int
    let start: Instant
    /// By its own end, or else by the length of its films.
    let end: Instant
    /// How long its films take, in seconds.
    let length: Int
    let hall: Hall?
    let films: [EntryReference]
    let guests: [EntryReference]

    var path: [RuleBreach.Step] { ["programme", .index(index)] }
  }

  /// A hall, by what makes it the same for two showings.
  struct Hall {
    let key: String
    let name: String
    let point: GeographicPoint?
  }

  init(_ rules: EntryRules) {
    self.rules = rules
    showings = rules.entries.flatMap { entry -> [Showing] in
      guard case .event(let event) = entry.details, takesPlace(event) else { return [] }
      return event.programme.enumerated().compactMap { index, slot in
        guard !slot.time.isDay else { return nil }
        let length = slot.films.reduce(0) { $0 + (rules.film($1)?.runtime ?? 0) }
        let byFilms = Instant(seconds: slot.time.instant.seconds + length)
        let end = slot.end.map { $0.isDay ? byFilms : $0.instant } ?? byFilms
        return Showing(
          entry: entry, event: event, index: index, start: slot.time.instant, end: end, length: length,
          hall: rules.hall(of: slot, event, entry), films: slot.films, guests: slot.guests)
      }
    }
  }

  /// All breaches.
  func breaches() -> [RuleBreach] {
    venueBreaches() + lengthBreaches() + clashBreaches() + travelBreaches()
  }

  private func breach(_ showing: Showing, _ field: String, _ message: String, _ suggestion: String) -> RuleBreach {
    RuleBreach(
      file: showing.entry.file, path: showing.path + [.name(field)], message: message, suggestion: suggestion)
  }

  /// Venues that no event declares.
  private func venueBreaches() -> [RuleBreach] {
    rules.entries.flatMap { entry -> [RuleBreach] in
      guard case .event(let event) = entry.details else { return [] }
      let ids = rules.venues(of: event).map(\.id)
      return event.programme.enumerated().compactMap { index, slot in
        guard case .declared(let id)? = slot.venue, !ids.contains(id) else { return nil }
        let advice =
          nearestMatch(to: id, among: ids).map { "did you mean '\($0)'?" }
          ?? (ids.isEmpty
            ? "list it below 'venues', or write its name by language: {en: \(id)}"
            : "the venues are \(ids.joined(separator: ", "))")
        return RuleBreach(
          file: entry.file, path: ["programme", .index(index), "venue"],
          message: "'programme.venue' must name one of the event's 'venues'", suggestion: advice)
      }
    }
  }

  /// Showings that end before their films do, and events that end before their showings.
  private func lengthBreaches() -> [RuleBreach] {
    var breaches = [RuleBreach]()
    for showing in showings {
      let needed = Instant(seconds: showing.start.seconds + showing.length)
      if showing.length > 0, showing.end < needed {
        breaches.append(
          breach(
            showing, "end", "a screening must not be shorter than its films, which take \(minutes(showing.length))",
            "it has \(minutes(showing.end.seconds - showing.start.seconds))"))
      } else if let end = showing.event.end, !end.isDay, end.instant < showing.end {
        breaches.append(
          breach(
            showing, "time", "a screening must not be longer than its event, which ends at \(end.text)",
            "it ends \(minutes(showing.end.seconds - end.instant.seconds)) later"))
      }
    }
    for entry in rules.entries {
      guard case .event(let event) = entry.details, let end = event.end, !end.isDay, !event.start.isDay else {
        continue
      }
      let length = event.films.reduce(0) { $0 + (rules.film($1)?.runtime ?? 0) }
      let given = end.instant.seconds - event.start.instant.seconds
      guard length > 0, length > given else { continue }
      breaches.append(
        RuleBreach(
          file: entry.file, path: ["end"],
          message: "a screening must not be shorter than its films, which take \(minutes(length))",
          suggestion: "it has \(minutes(given))"))
    }
    return breaches
  }

  /// `95 min`, seconds rounded up.
  private func minutes(_ seconds: Int) -> String { "\((max(0, seconds) + 59) / 60) min" }

  /// Two showings in one hall, or one guest in two showings, at the same time.
  private func clashBreaches() -> [RuleBreach] {
    let byHall = Dictionary(grouping: showings.filter { $0.hall != nil }) { $0.hall?.key ?? "" }
    var breaches = byHall.values.flatMap { group in
      overlaps(in: group).map { earlier, later in
        breach(
          later, "time", "two screenings in one hall must not overlap",
          "\(title(of: earlier)) is in \(later.hall?.name ?? "") until \(clock(earlier.end, later))")
      }
    }
    for (guest, group) in byGuest() {
      // In one hall, that the hall is taken says it already.
      breaches += overlaps(in: group).filter { $0.hall == nil || $0.hall?.key != $1.hall?.key }.map { earlier, later in
        RuleBreach(
          file: later.entry.file, path: later.path + ["guests", .index(later.guests.firstIndex(of: guest) ?? 0)],
          message: "a guest must not be in two places at once",
          suggestion: "'\(guest.id)' is at \(title(of: earlier)) until \(clock(earlier.end, later))")
      }
    }
    return breaches
  }

  private func byGuest() -> [EntryReference: [Showing]] {
    var result = [EntryReference: [Showing]]()
    for showing in showings {
      for guest in Set(showing.guests) { result[guest, default: []].append(showing) }
    }
    return result
  }

  /// Pairs of showings that overlap, the earlier first. What an event and a part of it say of one screening is no clash.
  private func overlaps(in group: [Showing]) -> [(earlier: Showing, later: Showing)] {
    var pairs = [(earlier: Showing, later: Showing)]()
    var running = [Showing]()
    for showing in sorted(group) {
      running.removeAll { $0.end <= showing.start && $0.start < showing.start }
      // One clash a showing is enough to be told of it.
      if let other = running.first(where: { isApart($0, showing) }) { pairs.append((other, showing)) }
      running.append(showing)
    }
    return pairs
  }

  private func sorted(_ group: [Showing]) -> [Showing] {
    group.sorted {
      ($0.start.seconds, $0.entry.reference, $0.index) < ($1.start.seconds, $1.entry.reference, $1.index)
    }
  }

  /// Whether two showings are different ones: an event and a part of it may both tell of one.
  private func isApart(_ one: Showing, _ other: Showing) -> Bool {
    let areRelated = one.event.parent == other.entry.reference || other.event.parent == one.entry.reference
    guard areRelated, one.entry !== other.entry else { return true }
    return !one.films.isEmpty && !other.films.isEmpty && Set(one.films).isDisjoint(with: other.films)
  }

  private func title(of showing: Showing) -> String {
    showing.event.programme[showing.index].title.map { "'\($0.values[0].text)'" } ?? "'\(showing.entry.reference.id)'"
  }

  private func clock(_ instant: Instant, _ showing: Showing) -> String {
    Moment(.absolute(instant), in: showing.event.zone ?? rules.zone).text
  }
}

/// Whether an event has not been called or put off: then there is nothing to clash with.
private func takesPlace(_ event: Event) -> Bool { event.status != .cancelled && event.status != .postponed }

extension ProgrammeRules {
  /// How fast people get through a city, in metres a second: 20 km an hour, on ways that are longer than the crow flies.
  private static let speed = 20_000.0 / 3600
  private static let detour = 1.3
  /// What it takes to get out of one hall and into the other, in seconds.
  private static let changing = 300

  /// Two showings in different places, one after the other, with less time between them than the way takes: for a
  /// guest of both, or for an audience where nothing else is on.
  fileprivate func travelBreaches() -> [RuleBreach] {
    var breaches = [RuleBreach]()
    func check(_ group: [Showing], _ who: String) {
      for (earlier, later) in zip(group, group.dropFirst()) where earlier.end <= later.start {
        guard let from = earlier.hall, let to = later.hall, from.key != to.key, let start = from.point,
          let end = to.point
        else { continue }
        let distance = start.distance(to: end)
        let needed = Int(distance * ProgrammeRules.detour / ProgrammeRules.speed) + ProgrammeRules.changing
        let given = later.start.seconds - earlier.end.seconds
        guard distance > 200, given < needed else { continue }
        breaches.append(
          RuleBreach(
            severity: .warning, file: later.entry.file, path: later.path + ["time"],
            message: "\(who) should have time for the way from \(from.name) to \(to.name), about \(needed / 60) min",
            suggestion: "\(title(of: earlier)) ends \(given / 60) min before"))
      }
    }
    for (guest, group) in byGuest().sorted(by: { $0.key < $1.key }) { check(sorted(group), "'\(guest.id)'") }
    for group in Dictionary(grouping: showings, by: \.entry.reference).values {
      let own = sorted(group)
      let isSingleTrack = zip(own, own.dropFirst()).allSatisfy { $0.end <= $1.start }
      if isSingleTrack { check(own, "an audience") }
    }
    return breaches
  }
}

extension EntryRules {
  /// The venues that a programme can name: the event's own, and those of the event that it is a part of.
  func venues(of event: Event) -> [Event.Venue] {
    event.venues + (event.parent.flatMap { self.event($0) }?.venues ?? [])
  }

  /// The hall of an item of a programme.
  func hall(of slot: Event.Slot, _ event: Event, _ entry: Entry) -> ProgrammeRules.Hall? {
    switch slot.venue {
    case nil: return nil
    case .declared(let id):
      guard let venue = venues(of: event).first(where: { $0.id == id }) else { return nil }
      let owner = event.venues.contains { $0.id == id } ? entry.reference : event.parent ?? entry.reference
      let point = venue.point ?? venue.base.flatMap { base($0)?.point }
      return ProgrammeRules.Hall(key: "\(owner.id)#\(id)", name: venue.name.values[0].text, point: point)
    case .named(let name):
      let (place, point) = self.place(of: event, entry)
      return ProgrammeRules.Hall(key: "\(place)/\(name.values[0].text)", name: name.values[0].text, point: point)
    }
  }

  private func base(_ reference: EntryReference) -> Base? {
    guard case .base(let base)? = self[reference]?.details else { return nil }
    return base
  }

  /// What tells a place from all others, and where it is. Halls of events without a place are the event's own.
  private func place(of event: Event, _ entry: Entry) -> (key: String, point: GeographicPoint?) {
    switch event.location {
    case .base(let reference): return (reference.text, base(reference)?.point)
    case .place(let name, let address, let city, let point):
      let parts = [name, city, address].map { $0?.values[0].text ?? "" }
      return (parts.joined(separator: "/"), point)
    case nil: return ((event.parent ?? entry.reference).text, nil)
    }
  }
}
