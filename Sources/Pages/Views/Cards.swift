import HTML

/// An entry in a list.
public enum Card: Sendable {
  case film(FilmCard)
  case base(BaseCard)
  case event(EventCard)
  case fund(FundCard)
  case program(ProgramCard)
  case call(CallCard)
  case article(ArticleCard)
  case person(PersonCard)
  case organization(OrganizationCard)
  case placement(PlacementCard)
  case text(TextCard)
}

/// A film in a list. It never changes, and is a class only so that the many lists a film is in share one copy of it.
public final class FilmCard: Sendable {
  public let address: Address
  public let title: Text
  /// The title in another of the site's languages, when it has one that differs.
  public let otherTitle: Text?
  public let year: Int
  public let runtime: DurationText
  public let form: Term
  public let directors: [Text]
  public let summary: Text?
  /// Upright, about 2:3.
  public let poster: Picture?
  /// Wide, about 16:9.
  public let image: Picture?
  public let isDemonstration: Bool

  init(
    address: Address, title: Text, otherTitle: Text?, year: Int, runtime: DurationText, form: Term, directors: [Text],
    summary: Text?, poster: Picture?, image: Picture?, isDemonstration: Bool
  ) {
    self.address = address
    self.title = title
    self.otherTitle = otherTitle
    self.year = year
    self.runtime = runtime
    self.form = form
    self.directors = directors
    self.summary = summary
    self.poster = poster
    self.image = image
    self.isDemonstration = isDemonstration
  }
}

public struct BaseCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
  public let image: Picture?
  public let region: Term?
  /// `planned`, `building` or `open`.
  public let stage: Term
  public let capabilities: [Term]
  public let filmCount: Int
  public let isDemonstration: Bool
}

public struct EventCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
  public let image: Picture?
  public let kind: Term
  public let start: TimeText
  /// The whole span: `2026年11月28日至12月3日`.
  public let span: String
  public let place: Text?
  /// `upcoming`, `on_now`, `ended`, `cancelled` or `postponed`.
  public let state: Term
  /// `offline`, `online` or `mixed`.
  public let attendance: Term
  public let isDemonstration: Bool
}

public struct ArticleCard: Sendable {
  public let address: Address
  public let title: Text
  public let kicker: Text?
  public let summary: Text?
  public let image: Picture?
  public let genre: Term?
  public let published: TimeText
  public let authors: [Text]
  public let isDemonstration: Bool
}

public struct PersonCard: Sendable {
  public let address: Address
  public let name: Text
  public let latinName: Text?
  public let roles: [Term]
  public let image: Picture?
  public let filmCount: Int
}

public struct OrganizationCard: Sendable {
  public let address: Address
  public let name: Text
  public let type: Term
  public let summary: Text?
  public let isDemonstration: Bool
}

public struct TextCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
}

/// Cards under a heading of their own.
public struct CardGroup: Sendable {
  /// The key of the heading among the words, such as `ahead.event`; empty for no heading.
  public let key: String
  public let cards: [Card]
}
