import Basics

/// Reads the amounts of a fund in the currency of its goal, and adds them up.
struct FundAmounts {
  let goal: Money
  let context: DecodingContext

  private var currency: Currency { goal.currency }

  /// A ledger, and the file that it was read from.
  struct Ledger {
    let lines: [LedgerLine]
    let file: OutputPath?
    /// Whether all its lines could be read, so that it makes sense to add them up.
    let isWhole: Bool
  }

  /// What the entry states of its account, and where it states the amount.
  struct Statement {
    let balance: Fund.Balance
    let amount: FieldValue
  }

  /// `{amount, as_of}`.
  func statement(_ value: FieldValue) -> Statement? {
    value.mapping(like: "{amount: 120000, as_of: 2026-11-01}") { fields in
      let value = fields["amount", .required]
      let amount = value?.amount(in: currency)
      let asOf = fields["as_of", .required]?.day()
      guard let value, let amount, let asOf else { return nil }
      return Statement(balance: Fund.Balance(amount: amount, asOf: asOf), amount: value)
    }
  }

  /// What the money is for; together as much as the goal.
  func uses(_ value: FieldValue) -> [Fund.Use] {
    let uses = value.list { element in
      element.mapping(like: "{item: …, amount: …}") { fields in
        let item = fields["item", .required]?.localized()
        let amount = fields["amount", .required]?.amount(in: currency)
        guard let item, let amount else { return nil as Fund.Use? }
        return Fund.Use(item: item, amount: amount)
      }
    }
    let sum = uses.reduce(0) { $0 + $1.amount.minorUnits }
    if uses.count == value.elementCount, sum != goal.minorUnits {
      value.report(
        "the amounts of 'use_of_funds' must add up to the goal, \(text(goal.minorUnits))",
        "they add up to \(text(sum)), which is \(difference(sum, goal.minorUnits))")
    }
    return uses
  }

  func tiers(_ value: FieldValue) -> [Fund.Tier] {
    value.list { element in
      element.mapping(like: "{amount: …, reward: …}") { fields in
        let amount = fields["amount", .required]?.amount(in: currency)
        let reward = fields["reward", .required]?.localized()
        let limit = fields["limit"]?.integer(in: 1...1_000_000)
        let delivery = fields["delivery"]?.localized()
        guard let amount, let reward else { return nil as Fund.Tier? }
        return Fund.Tier(amount: amount, reward: reward, limit: limit, delivery: delivery)
      }
    }
  }

  /// A list of lines, or the name of a CSV file beside the entry.
  func ledger(_ value: FieldValue) -> Ledger {
    guard !value.isScalar else {
      let (file, lines) = value.ledgerFile(in: currency)
      return Ledger(lines: sorted(lines ?? []), file: file, isWhole: lines != nil)
    }
    let lines = value.list { element in
      element.mapping(like: "{date: …, in: …, purpose: …}") { LedgerLine(&$0, in: currency) }
    }
    return Ledger(lines: sorted(lines), file: nil, isWhole: lines.count == value.elementCount)
  }

  /// Lines of one day stay in their order.
  private func sorted(_ lines: [LedgerLine]) -> [LedgerLine] {
    lines.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// Checks that what the entry says is what the ledger adds up to.
  func check(_ ledger: Ledger?, raised: Statement?, balance: Statement?, hasBalance: Bool, at value: FieldValue?) {
    guard let ledger, ledger.isWhole else { return }
    if !hasBalance {
      context.isIncomplete = context.isIncomplete || context.isLenient
      guard !context.isLenient else { return }
      value?.report(
        "a fund with a ledger must have 'balance': what the account holds, for the ledger to be checked against",
        "write balance: {amount: …, as_of: …}")
    }
    if let raised {
      let sum = ledger.lines.lazy.filter { $0.direction == .received && $0.date <= raised.balance.asOf }
        .reduce(0) { $0 + $1.amount.minorUnits }
      compare(raised, sum, "what the ledger says came in")
    }
    if let balance {
      let sum = ledger.lines.lazy.filter { $0.date <= balance.balance.asOf }.reduce(0) { $0 + $1.signedUnits }
      if sum < 0 {
        value?.report(
          "a ledger must not spend more than came in",
          "up to \(balance.balance.asOf.description) it spends \(text(-sum)) more")
      } else {
        compare(balance, sum, "what the ledger leaves")
      }
    }
  }

  private func compare(_ statement: Statement, _ sum: Int, _ what: String) {
    let stated = statement.balance
    guard stated.amount.minorUnits != sum else { return }
    statement.amount.report(
      "'\(statement.amount.name)' must be \(what) up to \(stated.asOf.description), \(text(sum))",
      "\(text(stated.amount.minorUnits)) is \(difference(stated.amount.minorUnits, sum))")
  }

  private func text(_ units: Int) -> String {
    Money(minorUnits: units, currency: currency).plainText + " " + currency.code
  }

  private func difference(_ sum: Int, _ wanted: Int) -> String {
    "\(text(abs(sum - wanted))) too \(sum < wanted ? "little" : "much")"
  }
}
