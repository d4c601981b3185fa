import Basics

/// A line of a fund's ledger: money that came in or went out.
package struct LedgerLine: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case received = "in"
    case spent = "out"
  }

  package let date: CivilDate
  package let direction: Direction
  package let amount: Money
  package let purpose: LocalizedText
  /// A receipt or contract beside the entry.
  package let document: OutputPath?

  /// The amount, less than nothing when it was spent.
  var signedUnits: Int { direction == .received ? amount.minorUnits : -amount.minorUnits }
}

extension LedgerLine {
  /// Reads `{date, in or out, purpose, document}`; `nil` when something is missing or wrong.
  init?(_ fields: inout Fields, in currency: Currency) {
    let date = fields["date", .required]?.day()
    let (received, spent) = (fields["in"], fields["out"])
    let purpose = fields["purpose", .required]?.localized()
    let document = fields["document"]?.ledgerDocument()
    if received == nil, spent == nil { fields.reportMissing(LedgerLine.directionRule) }
    self.init(
      date: date, received: received, spent: spent, purpose: purpose, document: document, in: currency)
  }

  /// What is said of a line that has neither.
  static let directionRule = "a line of a ledger must have 'in' or 'out'"

  /// Makes a line of what was read; `nil` when something is missing or wrong, or both `in` and `out` are given.
  init?(
    date: CivilDate?, received: FieldValue?, spent: FieldValue?, purpose: LocalizedText?, document: OutputPath?,
    in currency: Currency
  ) {
    if let received, spent != nil {
      received.report("a line of a ledger must have 'in' or 'out', and not both")
      return nil
    }
    guard let amount = (received ?? spent)?.amount(in: currency), let date, let purpose else { return nil }
    direction = received == nil ? .spent : .received
    self.amount = amount
    self.date = date
    self.purpose = purpose
    self.document = document
  }
}

extension FieldValue {
  /// A receipt or contract beside the entry.
  func ledgerDocument() -> OutputPath? { file(endings: ["pdf", "jpg", "jpeg", "png"]) }
}
