import Basics
import Content
import HTML

extension Composer {
  func fundPage(_ entry: Entry, _ fund: Fund, _ view: EntryView) -> FundPage {
    let relations = catalog.relations(of: entry.reference)
    return FundPage(
      entry: view, model: termLink(.fund, .model, fund.model.rawValue), state: state(of: fund),
      steward: link(fund.steward), start: time(fund.start), end: fund.end.map { time($0) }, progress: progress(fund),
      backers: fund.backers, uses: uses(fund),
      tiers: fund.tiers.map {
        FundPage.Tier(
          amount: money($0.amount), reward: text($0.reward), limit: $0.limit, delivery: text($0.delivery))
      },
      milestones: fund.milestones.map {
        FundPage.Milestone(
          title: text($0.title), time: $0.date.map { time($0) }, status: term("milestone", $0.status),
          text: text($0.text))
      },
      ledger: ledger(fund), ledgerFile: fund.ledgerFile.map { Address(path: $0.text) },
      beneficiaries: fund.beneficiaries.compactMap { catalog[$0] }.map { card($0) },
      donation: fund.donation.map {
        FundPage.Donation(
          platform: text($0.platform), charity: text($0.charity), qualification: $0.qualification, filing: $0.filing)
      },
      payment: fund.payment.map { link($0) }, contact: fund.contact.map { contact($0) },
      partners: links(fund.partners), match: text(fund.match), risks: text(fund.risks), refunds: text(fund.refunds),
      audit: fund.audit.map { Address(path: $0.text) }, links: fund.links.map { link($0) },
      films: filmCards(relations.films), calls: callCards(relations.calls),
      updates: articleCards(relations.articles))
  }

  func fundCard(_ entry: Entry, _ fund: Fund) -> FundCard {
    FundCard(
      address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary),
      image: picture(entry.common.image), model: term("model", fund.model), state: state(of: fund),
      progress: progress(fund), end: fund.end.map { time($0) }, isDemonstration: entry.common.isDemonstration)
  }

  func fundCards(_ entries: some Sequence<Entry>) -> [FundCard] {
    entries.compactMap { entry in
      guard case .fund(let fund) = entry.details else { return nil }
      return fundCard(entry, fund)
    }
  }

  private func state(of fund: Fund) -> Term {
    term(
      "fund_state",
      fund.state(at: catalog.instant, siteZone: configuration.zone, closingDays: configuration.closingDays))
  }

  private func progress(_ fund: Fund) -> FundProgress {
    let raised = fund.raisedAmount
    return FundProgress(
      goal: money(fund.goal), raised: raised.map { money($0) }, percent: raised.map { percent($0, of: fund.goal) },
      spent: fund.spentAmount.map { money($0) }, left: fund.leftAmount.map { money($0) },
      asOf: fund.asOf.map { time($0) })
  }

  /// How many hundredths of the goal an amount is, rounded down; exact, however large the amount.
  private func percent(_ amount: Money, of goal: Money) -> Int {
    let (whole, rest) = amount.minorUnits.quotientAndRemainder(dividingBy: max(1, goal.minorUnits))
    return whole * 100 + rest * 100 / max(1, goal.minorUnits)
  }

  private func uses(_ fund: Fund) -> [FundPage.Use] {
    fund.uses.map {
      FundPage.Use(item: text($0.item), amount: money($0.amount), percent: percent($0.amount, of: fund.goal))
    }
  }

  private func ledger(_ fund: Fund) -> [FundPage.LedgerLine] {
    var balance = 0
    return fund.ledger.map { line in
      let isReceived = line.direction == .received
      balance += isReceived ? line.amount.minorUnits : -line.amount.minorUnits
      return FundPage.LedgerLine(
        time: time(line.date), purpose: text(line.purpose), received: isReceived ? money(line.amount) : nil,
        spent: isReceived ? nil : money(line.amount),
        balance: money(Money(minorUnits: balance, currency: fund.goal.currency)),
        document: line.document.map { Address(path: $0.text) })
    }
  }

  /// An amount with its currency, as the language writes it: `12,345元`, `CNY 12,345`.
  func money(_ money: Money) -> String {
    let amount = money.text(grouping: ",")
    return language.code == "zh" && money.currency.code == "CNY" ? amount + "元" : money.currency.code + " " + amount
  }
}
