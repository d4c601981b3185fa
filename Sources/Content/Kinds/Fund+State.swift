import Basics

extension Fund {
  /// The time in which people can give.
  package func window(siteZone: TimeZoneRules) -> ApplicationWindow {
    ApplicationWindow(opens: start, closes: end, isClosedEarly: status != .running, zone: siteZone)
  }

  /// The fund's state at `instant`.
  package func state(at instant: Instant, siteZone: TimeZoneRules, closingDays: Int) -> FundState {
    switch status {
    case .completed: return .completed
    case .cancelled: return .cancelled
    case .running: break
    }
    switch window(siteZone: siteZone).state(at: instant, closingDays: closingDays) {
    case .upcoming: return .upcoming
    case .open: return .open
    case .closing: return .closing
    case .closed: return .closed
    }
  }

  /// What has come in: as the entry says, or else by the ledger.
  package var raisedAmount: Money { raised?.amount ?? sum(.received) }

  /// What has been spent, by the ledger; `nil` when there is none.
  package var spentAmount: Money? { ledger.isEmpty ? nil : sum(.spent) }

  /// What is left: as the entry says.
  package var leftAmount: Money? { balance?.amount }

  /// The day of the figures.
  package var asOf: CivilDate? { balance?.asOf ?? raised?.asOf ?? ledger.last?.date }

  private func sum(_ direction: LedgerLine.Direction) -> Money {
    let sum = ledger.lazy.filter { $0.direction == direction }.reduce(0) { $0 + $1.amount.minorUnits }
    return Money(minorUnits: sum, currency: goal.currency)
  }
}
