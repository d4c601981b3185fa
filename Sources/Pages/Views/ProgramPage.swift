import HTML

public struct ProgramPage: Sendable {
  public let entry: EntryView
  /// `upcoming`, `on_now`, `ended`, `cancelled` or `postponed`.
  public let state: Term
  /// Whether one can apply: `upcoming`, `open`, `closing` or `closed`.
  public let window: Term
  public let providers: [EntryLink]
  public let audience: Text
  /// For whom it is, in years: `12–17`, `18+`.
  public let ages: String?
  public let mode: TermLink
  public let span: String
  public let applyFrom: TimeText?
  public let applyBy: TimeText
  /// Where one applies.
  public let application: ExternalLink?
  public let places: Int?
  public let isFree: Bool
  public let fee: Text?
  public let scholarship: Text?
  public let contact: Contact
  public let place: EventPage.Place?
  public let online: Address?
  public let region: TermLink?
  public let sessions: [Session]
  public let instructors: [EntryLink]
  public let participants: [EntryLink]
  public let requirements: Text?
  public let certificate: Text?
  /// What a guardian must agree to.
  public let guardianConsent: Text?
  /// Whom to turn to when something is wrong.
  public let safeguarding: Contact?
  public let partners: [EntryLink]
  public let links: [ExternalLink]
  /// Films that came of it.
  public let films: [FilmCard]
  public let funds: [FundCard]
  public let calls: [CallCard]
  public let articles: [ArticleCard]

  public struct Session: Sendable {
    public let time: TimeText
    /// Until when, on the same day: `17:00`.
    public let until: String?
    public let title: Text?
    public let instructors: [EntryLink]
    public let place: Text?
  }
}
