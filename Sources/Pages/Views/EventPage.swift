import HTML

public struct EventPage: Sendable {
  public let entry: EntryView
  public let kind: TermLink
  /// `upcoming`, `on_now`, `ended`, `cancelled` or `postponed`.
  public let state: Term
  /// `moved_online` or `rescheduled`, beside the state.
  public let notice: Term?
  public let start: TimeText
  public let end: TimeText?
  /// When people are let in.
  public let doors: TimeText?
  public let span: String
  /// The zone's IANA name, when it is not the site's.
  public let zone: String?
  public let previousStart: TimeText?
  public let attendance: Term
  public let place: Place?
  public let online: Address?
  public let organizers: [EntryLink]
  public let parent: EntryLink?
  public let children: [EventCard]
  public let edition: Int?
  public let region: TermLink?
  public let programme: [Slot]
  public let deadlines: [Deadline]
  public let categories: [Category]
  public let ticket: Ticket?
  public let capacity: Int?
  public let jury: [EntryLink]
  public let partners: [EntryLink]
  public let accessibility: Text?
  public let report: EntryLink?
  public let links: [ExternalLink]
  public let films: [FilmCard]
  public let articles: [ArticleCard]

  public struct Place: Sendable {
    public let link: EntryLink
    public let address: Text?
    public let city: Text?
    public let coordinates: Coordinates?
  }

  /// An item of the programme.
  public struct Slot: Sendable {
    public let time: TimeText
    public let venue: Text?
    public let title: Text?
    public let films: [FilmCard]
    public let guests: [EntryLink]
  }

  public struct Deadline: Sendable {
    /// `open`, `early`, `regular`, `late` or `notify`.
    public let kind: Term
    public let time: TimeText
    public let isPast: Bool
  }

  public struct Category: Sendable {
    public let name: Text
    public let eligibility: Text?
    public let prizes: Text?
    public let longest: DurationText?
  }

  public struct Ticket: Sendable {
    public let isFree: Bool
    public let price: Text?
    public let address: Address?
  }
}
