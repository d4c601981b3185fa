import HTML

public struct HomePage: Sendable {
  /// One film to watch now.
  public let lead: FilmCard?
  public let films: [FilmCard]
  /// On now and upcoming, the next first.
  public let events: [EventCard]
  /// The open call that ends first.
  public let call: CallCard?
  /// The fund that is open, or else the latest.
  public let fund: FundCard?
  public let bases: [BaseCard]
  public let articles: [ArticleCard]
  /// How many there are of each kind, with the section's address.
  public let sections: [SectionLink]

  public struct SectionLink: Sendable {
    public let kind: Term
    public let address: Address
    public let count: Int
  }
}

/// The index of a kind, or the entries that share a property; one of its numbered pages.
public struct ListPage: Sendable {
  /// The kind that the list shows, such as `film`; for a list of several kinds `entry`.
  public let kind: Term
  /// `电影`; `剧情片`.
  public let title: Text
  /// For a facet, the property: `form`, `year`, `tag`, …
  public let facet: String?
  /// Whether it is the list of what is over.
  public let isArchive: Bool
  /// How many entries the whole list has.
  public let count: Int
  public let groups: [CardGroup]
  public let pagination: Pagination
  /// By what the list can be narrowed.
  public let facets: [FacetGroup]
  /// The feed of just this list, when there is one.
  public let feed: Address?
  /// Back to the whole list; `nil` on the section itself.
  public let section: EntryLink?
  /// The list of what is over, where it has one of its own.
  public let archive: EntryLink?
}

public struct ArticlePage: Sendable {
  public let entry: EntryView
  public let genre: Term?
  /// 肩题: a line above the headline.
  public let kicker: Text?
  /// 副题: a line below the headline.
  public let deck: Text?
  public let dateline: Text?
  public let authors: [EntryLink]
  public let about: [Card]
  public let mentions: [EntryLink]
  /// Where it stood in a newspaper: one line.
  public let print: Text?
  public let printDate: TimeText?
  public let television: String?
  public let corrections: [Correction]
  public let gallery: [Picture]
  public let video: FilmPage.WatchLink?
  public let source: ExternalLink?

  public struct Correction: Sendable {
    public let time: TimeText
    public let text: Text
  }
}

public struct PersonPage: Sendable {
  public let entry: EntryView
  /// The name in Latin letters, unless the titles show it already.
  public let latinName: Text?
  public let roles: [Term]
  public let born: Int?
  public let died: Int?
  public let links: [ExternalLink]
  /// The person's films, by role.
  public let filmography: [FilmographyGroup]
  public let events: [EventCard]
  public let programs: [ProgramCard]
  public let funds: [FundCard]
  public let calls: [CallCard]
  public let articles: [ArticleCard]

  public struct FilmographyGroup: Sendable {
    public let role: Term
    public let films: [FilmCard]
  }
}

public struct OrganizationPage: Sendable {
  public let entry: EntryView
  public let type: Term
  public let founded: Int?
  public let address: Text?
  public let coordinates: Coordinates?
  public let contact: Contact?
  public let creditCode: String?
  /// What it is licensed to do, with the number.
  public let licences: [Text]
  public let outlets: [Outlet]
  public let parent: EntryLink?
  public let children: [EntryLink]
  public let links: [ExternalLink]
  public let films: [FilmCard]
  public let bases: [BaseCard]
  public let events: [EventCard]
  public let funds: [FundCard]
  public let programs: [ProgramCard]
  public let calls: [CallCard]
  /// Codes in its paper or on its screens.
  public let placements: [PlacementCard]
  public let articles: [ArticleCard]

  /// A newspaper, channel or account that the organization runs.
  public struct Outlet: Sendable {
    public let name: Text
    public let type: Term
    public let channel: String?
  }
}

public struct TextPage: Sendable {
  public let entry: EntryView
}

public struct NotFoundPage: Sendable {
  public let sections: [MenuItem]
}
