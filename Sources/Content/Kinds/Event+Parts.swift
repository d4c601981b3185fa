import Basics
import HTML

extension Event {
  /// A hall or place of a festival.
  package struct Venue: Sendable {
    /// By what the programme names it.
    package let id: String
    package let name: LocalizedText
    package let base: EntryReference?
    package let address: LocalizedText?
    package let point: GeographicPoint?
    package let capacity: Int?
  }

  /// An item of the programme.
  package struct Slot: Sendable {
    package let time: Moment
    package let end: Moment?
    package let venue: SlotVenue?
    package let title: LocalizedText?
    package let films: [EntryReference]
    package let guests: [EntryReference]
  }

  /// Where an item of the programme takes place.
  package enum SlotVenue: Hashable, Sendable {
    /// One of the venues of the event, or of the one that it is a part of, by its id.
    case declared(String)
    case named(LocalizedText)
  }

  /// A category of a competition.
  package struct Category: Sendable {
    package let name: LocalizedText
    package let eligibility: LocalizedText?
    package let prizes: LocalizedText?
    /// In seconds.
    package let longest: Int?
  }

  /// What can be won.
  package struct Prize: Sendable {
    package let name: LocalizedText
    package let amount: Money?
    package let text: LocalizedText?
  }

  package struct Ticket: Sendable {
    package let isFree: Bool
    package let price: LocalizedText?
    package let address: Address?
  }
}

extension Event {
  /// The programme; and as an item of it, from the event's start, what it shows beyond.
  package var showings: [Slot] {
    let listed = Set(programme.flatMap(\.films))
    let others = films.filter { !listed.contains($0) }
    return others.isEmpty ? programme : programme + [Slot(showing: others, from: start)]
  }
}

extension FieldValue {
  /// Venues, each with an id of its own.
  func venues() -> [Event.Venue] {
    var ids = Set<String>()
    return list { value in
      value.mapping(like: "{id: hall-1, name: …}") { fields in
        let idValue = fields["id", .required]
        let id = idValue?.slug()
        let name = fields["name", .required]?.localized()
        let base = fields["base"]?.reference(to: .base)
        let address = fields["address"]?.localized()
        let point = fields["geo"]?.point()
        let capacity = fields["capacity"]?.integer(in: 1...10_000_000)
        guard let id, let name else { return nil }
        guard ids.insert(id).inserted else {
          return idValue?.report("the ids of an event's venues must differ, and '\(id)' is there twice")
        }
        return Event.Venue(id: id, name: name, base: base, address: address, point: point, capacity: capacity)
      }
    }
  }

  /// A venue's id, or the name of a place in one or more languages.
  fileprivate func slotVenue() -> Event.SlotVenue? {
    if let text = plainText, isIdentifier(text), text.utf8.allSatisfy({ $0 < 0x80 }) {
      return .declared(text)
    }
    return localized().map { .named($0) }
  }
}

extension Event.Slot {
  fileprivate init(showing films: [EntryReference], from time: Moment) {
    self.init(time: time, end: nil, venue: nil, title: nil, films: films, guests: [])
  }

  init?(_ fields: inout Fields, in span: TimeSpan?, zone: TimeZoneRules?) {
    let timeValue = fields["time", .required]
    let time = timeValue?.moment(in: zone)
    let endValue = fields["end"]
    let end = endValue?.moment(in: zone)
    venue = fields["venue"]?.slotVenue()
    title = fields["title"]?.localized()
    films = fields["films"].map { $0.list { $0.reference(to: .film) } } ?? []
    guests = fields["guests"].map { $0.list { $0.reference(to: .person) } } ?? []
    guard let time else { return nil }
    if let end, end.isBefore(time) { endValue?.report("'programme.end' must not be before 'programme.time'") }
    for (value, moment) in [(timeValue, time), (endValue, end ?? time)] {
      guard let span, let value, !span.contains(moment) else { continue }
      value.report("'\(value.name)' must lie between the event's 'start' and 'end'")
      break
    }
    self.time = time
    self.end = end
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

extension Event.Prize {
  init?(_ fields: inout Fields) {
    let name = fields["name", .required]?.localized()
    amount = fields["amount"]?.money()
    text = fields["text"]?.localized()
    guard let name else { return nil }
    self.name = name
  }
}

extension EventDeadline {
  /// Reads the dates of a call for entries, which must come in their order.
  static func read(_ fields: inout Fields, zone: TimeZoneRules?) -> [(kind: EventDeadline, time: Moment)]? {
    var dates = [(kind: EventDeadline, time: Moment)]()
    for kind in EventDeadline.allCases {
      guard let value = fields[kind.rawValue], let time = value.moment(in: zone) else { continue }
      if let last = dates.last, time.isBefore(last.time) {
        value.report("'deadlines.\(kind.rawValue)' must not be before 'deadlines.\(last.kind.rawValue)'")
      }
      dates.append((kind, time))
    }
    return dates
  }
}
