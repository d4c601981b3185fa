import HTML

public struct FundPage: Sendable {
  public let entry: EntryView
  public let model: TermLink
  /// `upcoming`, `open`, `closing`, `closed`, `completed` or `cancelled`.
  public let state: Term
  public let steward: EntryLink?
  public let start: TimeText
  public let end: TimeText?
  public let progress: FundProgress
  public let backers: Int?
  /// What the money is for.
  public let uses: [Use]
  public let tiers: [Tier]
  public let milestones: [Milestone]
  /// The earliest first.
  public let ledger: [LedgerLine]
  /// The ledger as a file of comma-separated values.
  public let ledgerFile: Address?
  public let beneficiaries: [Card]
  public let donation: Donation?
  /// Where people pay: pages of others.
  public let payment: [ExternalLink]
  public let contact: Contact?
  public let partners: [EntryLink]
  public let match: Text?
  public let risks: Text?
  public let refunds: Text?
  public let audit: Address?
  public let links: [ExternalLink]
  public let films: [FilmCard]
  public let calls: [CallCard]
  /// News of the fund, the newest first.
  public let updates: [ArticleCard]

  public struct Use: Sendable {
    public let item: Text
    public let amount: String
    /// Of the goal, rounded down.
    public let percent: Int
  }

  /// What a backer gets.
  public struct Tier: Sendable {
    public let amount: String
    public let reward: Text
    public let limit: Int?
    public let delivery: Text?
  }

  /// A stage of the work.
  public struct Milestone: Sendable {
    public let title: Text
    public let time: TimeText?
    /// `planned`, `underway`, `done` or `dropped`.
    public let status: Term
    public let text: Text?
  }

  public struct LedgerLine: Sendable {
    public let time: TimeText
    public let purpose: Text
    /// One of the two is there.
    public let received: String?
    public let spent: String?
    /// What was left after it.
    public let balance: String
    /// A receipt or contract.
    public let document: Address?
  }

  /// Who asks for gifts, and by what right.
  public struct Donation: Sendable {
    public let platform: Text
    public let charity: Text
    public let qualification: String
    public let filing: String
  }
}
