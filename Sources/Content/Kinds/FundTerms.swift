/// How money comes to a fund, which decides what the law asks of it.
package enum FundModel: String, CaseIterable, Sendable {
  /// Gifts of the public, which in China only a qualified charity may ask for, on a registered platform.
  case donation
  /// Backers get a copy, a ticket or the like.
  case reward
  /// A body gives grants to those who apply.
  case grant
  case sponsorship
  /// Somebody adds to what others give.
  case matching
}

/// What its steward says of a fund.
package enum FundStatus: String, CaseIterable, Sendable {
  case running, completed, cancelled
}

/// Where a fund stands at an instant.
package enum FundState: String, CaseIterable, Sendable {
  case upcoming, open, closing, closed, completed, cancelled
}

/// How far a stage of a fund's work has come.
package enum MilestoneStatus: String, CaseIterable, Sendable {
  case planned, underway, done, dropped
}
