import HTML

public struct BasePage: Sendable {
  public let entry: EntryView
  public let address: Text
  public let coordinates: Coordinates?
  public let region: TermLink?
  /// `planned`, `building` or `open`.
  public let stage: Term
  public let capabilities: [TermLink]
  public let operatedBy: EntryLink?
  public let contact: Contact
  public let opened: Int?
  /// In square metres.
  public let area: Int?
  public let studios: [Studio]
  public let facts: [Fact]
  public let permits: Permits?
  public let gallery: [Picture]
  public let partners: [EntryLink]
  public let links: [ExternalLink]
  /// The newest films that were shot here.
  public let films: [FilmCard]
  /// How many there are in all.
  public let filmCount: Int
  /// The list of all of them.
  public let allFilms: Address?
  public let events: [EventCard]
  public let programs: [ProgramCard]
  public let funds: [FundCard]
  public let calls: [CallCard]
  public let articles: [ArticleCard]

  /// A sound stage.
  public struct Studio: Sendable {
    public let name: Text
    /// In square metres.
    public let area: Int?
    /// In metres.
    public let height: String?
  }

  public struct Permits: Sendable {
    /// How many days ahead to ask.
    public let leadDays: Int?
    public let fee: Text?
    public let note: Text?
  }
}
