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

  /// The day of the figures: of the account's, or else of what came in, or else of the ledger's last line.
  package var asOf: CivilDate? { balance?.asOf ?? raised?.asOf ?? ledger.last?.date }

  /// What had come in by that day, by the ledger, or else as the entry says; `nil` when neither does.
  package var raisedAmount: Money? { ledger.isEmpty ? raised?.amount : sum(.received) }

  /// What had been spent by that day, by the ledger; `nil` when there is none.
  package var spentAmount: Money? { ledger.isEmpty ? nil : sum(.spent) }

  /// What was left on that day, as the entry says.
  package var leftAmount: Money? { balance?.amount }

  private func sum(_ direction: LedgerLine.Direction) -> Money {
    let day = asOf
    let lines = ledger.lazy.filter { line in line.direction == direction && (day.map { line.date <= $0 } ?? true) }
    return Money(minorUnits: lines.reduce(0) { $0 + $1.amount.minorUnits }, currency: goal.currency)
  }
}
