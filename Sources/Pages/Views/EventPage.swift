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
  public let venues: [Venue]
  /// By time.
  public let programme: [Slot]
  /// The same by film: when and where each is shown.
  public let showings: [FilmShowings]
  /// The same by day and venue; empty when there is but one venue.
  public let grid: [GridDay]
  public let deadlines: [Deadline]
  public let categories: [Category]
  public let prizes: [Prize]
  public let ticket: Ticket?
  public let capacity: Int?
  public let instructors: [EntryLink]
  public let jury: [EntryLink]
  public let partners: [EntryLink]
  public let accessibility: Text?
  public let report: EntryLink?
  public let links: [ExternalLink]
  public let films: [FilmCard]
  public let funds: [FundCard]
  public let calls: [CallCard]
  public let articles: [ArticleCard]

  /// A hall or place of a festival.
  public struct Venue: Sendable {
    public let place: Place
    public let capacity: Int?
  }

  public struct Place: Sendable {
    public let link: EntryLink
    public let address: Text?
    public let city: Text?
    public let coordinates: Coordinates?
  }

  /// An item of the programme.
  public struct Slot: Sendable {
    public let time: TimeText
    /// The time of day alone: `19:30`; `nil` for a whole day.
    public let clock: String?
    public let venue: Text?
    public let title: Text?
    public let films: [FilmCard]
    public let guests: [EntryLink]
  }

  /// When and where a film is shown.
  public struct FilmShowings: Sendable {
    public let film: FilmCard
    public let showings: [(time: TimeText, venue: Text?)]
  }

  /// A day of the programme with its venues side by side.
  public struct GridDay: Sendable {
    public let day: TimeText
    public let venues: [Text]
    public let rows: [Row]

    /// What begins at one time, by venue; an empty list where nothing does.
    public struct Row: Sendable {
      public let clock: String
      public let cells: [[Slot]]
    }
  }

  public struct Prize: Sendable {
    public let name: Text
    public let amount: String?
    public let text: Text?
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
