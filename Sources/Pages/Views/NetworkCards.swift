import HTML

public struct FundCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
  public let image: Picture?
  public let model: Term
  /// `upcoming`, `open`, `closing`, `closed`, `completed` or `cancelled`.
  public let state: Term
  public let progress: FundProgress
  public let end: TimeText?
  public let isDemonstration: Bool
}

/// How far a fund has come. All amounts are texts with their currency.
public struct FundProgress: Sendable {
  public let goal: String
  /// `nil` when nobody says what came in.
  public let raised: String?
  /// Of the goal, rounded down; more than 100 when more came in.
  public let percent: Int?
  /// By the ledger.
  public let spent: String?
  /// What the account held.
  public let left: String?
  /// The day of the figures.
  public let asOf: TimeText?
}

public struct ProgramCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
  public let image: Picture?
  public let span: String
  public let place: Text?
  /// `offline`, `online` or `mixed`.
  public let mode: Term
  /// `upcoming`, `on_now`, `ended`, `cancelled` or `postponed`.
  public let state: Term
  /// Whether one can apply: `upcoming`, `open`, `closing` or `closed`.
  public let window: Term
  public let applyBy: TimeText
  public let isDemonstration: Bool
}

public struct CallCard: Sendable {
  public let address: Address
  public let title: Text
  public let summary: Text?
  /// `seek` or `offer`.
  public let side: Term
  public let type: Term
  /// `upcoming`, `open`, `closing` or `closed`.
  public let state: Term
  /// `nil` when the call is open until it is closed.
  public let deadline: TimeText?
  public let issuer: Text?
  public let isDemonstration: Bool
}

public struct PlacementCard: Sendable {
  public let address: Address
  public let title: Text
  public let code: String
  public let medium: Term
  public let outlet: Text?
  /// Where in it: the page, and the place on the page.
  public let position: Text?
  public let span: String
  /// `upcoming`, `on_now` or `ended`.
  public let state: Term
  public let isDemonstration: Bool
}
