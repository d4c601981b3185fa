import HTML

public struct CallPage: Sendable {
  public let entry: EntryView
  /// `seek` or `offer`.
  public let side: TermLink
  public let type: TermLink
  /// `upcoming`, `open`, `closing` or `closed`.
  public let state: Term
  public let issuer: EntryLink?
  public let opens: TimeText?
  /// `nil` when the call is open until it is closed.
  public let deadline: TimeText?
  public let contact: Contact
  public let region: TermLink?
  public let budget: Text?
  public let requirements: Text?
  public let deliverables: Text?
  /// Who owns what comes of it.
  public let terms: Text?
  public let eligibility: Text?
  public let attachments: [EntryLink]
  /// What it is for or about.
  public let about: [Card]
  /// `filled`, `withdrawn` or `cancelled`, when it was closed before its time.
  public let closedReason: Term?
  public let outcome: Text?
  public let links: [ExternalLink]
  public let articles: [ArticleCard]
}
