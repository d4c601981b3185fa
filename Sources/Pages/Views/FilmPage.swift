import HTML

public struct FilmPage: Sendable {
  public let entry: EntryView
  public let originalTitle: Text?
  public let alternativeTitles: [Text]
  public let year: TermLink
  public let runtime: DurationText
  public let form: TermLink
  public let genres: [Term]
  public let languages: [TermLink]
  public let countries: [Text]
  public let logline: Text?
  /// The director's words about the film.
  public let statement: Text?
  public let poster: Picture?
  public let stills: [Picture]
  /// By role, the director first.
  public let credits: [CreditGroup]
  public let producers: [EntryLink]
  /// Where to watch, in the order of the entry.
  public let watch: [WatchLink]
  public let trailer: WatchLink?
  /// Where the press finds stills and texts.
  public let pressKit: Address?
  /// Why it cannot be watched here: `festival_only`, `archive` or `unreleased`.
  public let availability: Term?
  public let premiere: Premiere?
  public let awards: [Award]
  public let screenings: [Screening]
  public let bases: [BaseCard]
  public let subtitles: [Text]
  public let technical: [Fact]
  /// `student` for a student's work, `first_film` for a first film.
  public let distinctions: [Term]
  public let advisory: Text?
  public let licence: Text?
  public let identifiers: [Identifier]
  /// The funds that paid for it, or are for it.
  public let funds: [FundCard]
  /// Calls about it.
  public let calls: [CallCard]
  /// The programs that it came from.
  public let programs: [EntryLink]
  /// Films by some of the same people, those with most in common first; none is in two of these lists.
  public let byCrew: [FilmCard]
  /// Films shot at the same base.
  public let byBase: [FilmCard]
  /// Films of the same sort.
  public let similar: [FilmCard]
  public let articles: [ArticleCard]

  public struct CreditGroup: Sendable {
    public let role: Term
    public let credits: [Credit]
  }

  public struct Credit: Sendable {
    public let link: EntryLink
    public let character: Text?
  }

  public struct WatchLink: Sendable {
    public let platform: Term
    public let name: Text
    public let address: Address
    /// When somebody last saw that the link works.
    public let checked: TimeText?
    /// Whether the film lies on this site itself.
    public let isOwnFile: Bool
    public let captions: [Caption]
  }

  /// Captions of a film that lies on this site itself.
  public struct Caption: Sendable {
    /// A language tag, for `<track srclang>`.
    public let language: String
    public let name: Text
    /// A WebVTT file.
    public let address: Address
  }

  public struct Premiere: Sendable {
    public let time: TimeText
    public let place: Text?
    public let event: EntryLink?
  }

  public struct Award: Sendable {
    public let event: EntryLink
    public let category: Text?
    public let year: Int
    public let result: Term
  }

  public struct Screening: Sendable {
    public let event: EntryLink
    public let time: TimeText
    public let venue: Text?
    /// Where the event stands: `upcoming`, `on_now`, `ended`, `cancelled` or `postponed`.
    public let state: Term
  }

  public struct Identifier: Sendable {
    /// `IMDb`, `EIDR`, …
    public let scheme: String
    public let value: String
    public let address: Address?
  }
}
