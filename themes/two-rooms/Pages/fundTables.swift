import HTML
import Pages

/// What the money is for, line by line; together it is the goal.
func uses(_ uses: [FundPage.Use], _ words: Words) -> HTML {
  ledgerBlock(words[.fundUses], uses) { use in
    """
    <li><span class="name">\(use.item)</span> <span class="meta figures">\(use.amount) (\(use.percent)%)</span></li>

    """
  }
}

/// The stages of the work.
func milestones(_ milestones: [FundPage.Milestone], _ words: Words) -> HTML {
  ledgerBlock(words[.fundMilestones], milestones, milestone)
}

private func milestone(_ milestone: FundPage.Milestone) -> HTML {
  """
  <li>\(state(milestone.status)) <span class="name">\(milestone.title)</span>\
  \(when: milestone.time, { " \(time($0))" })\(when: milestone.text, { " <span>\($0)</span>" })</li>

  """
}

/// What backers get.
func tiers(_ tiers: [FundPage.Tier], _ words: Words) -> HTML {
  ledgerBlock(words[.fundTiers], tiers) { tier($0, words) }
}

private func tier(_ tier: FundPage.Tier, _ words: Words) -> HTML {
  """
  <li><span class="figures">\(tier.amount)</span> <span>\(tier.reward)</span>\
  \(when: tier.limit, { " <span class=\"meta\">\(words[.fundTierLimit, "count", String($0)])</span>" })\
  \(when: tier.delivery, { " <span class=\"meta\">\($0)</span>" })</li>

  """
}

/// What came in and went out, with what was left after each line.
func ledger(_ fund: FundPage, _ words: Words) -> HTML {
  guard !fund.ledger.isEmpty else { return HTML() }
  let table: HTML = """
    <table class="account">
    <caption class="unseen">\(words[.fundLedger])</caption>
    <thead><tr><th scope="col">\(words[.date])</th><th scope="col">\(words[.fundPurpose])</th>\
    <th scope="col">\(words[.fundIn])</th><th scope="col">\(words[.fundOut])</th>\
    <th scope="col">\(words[.fundBalance])</th></tr></thead>
    <tbody>\(each: fund.ledger, { ledgerLine($0, words) })</tbody>
    </table>
    """
  return """
    <section class="block">
    <div class="block-head">
    <h2>\(words[.fundLedger])</h2>
    \(when: fund.ledgerFile, { "<a href=\"\($0)\">\(words[.fundLedgerFile])</a>" })
    </div>
    \(scrolling(label: words[.fundLedger], table))
    </section>
    """
}

private func ledgerLine(_ line: FundPage.LedgerLine, _ words: Words) -> HTML {
  """
  <tr><td>\(shortTime(line.time))</td><td>\(line.purpose)\
  \(when: line.document, { " <a href=\"\($0)\">\(words[.fundDocument])</a>" })</td>\
  <td class="figures">\(line.received ?? "")</td><td class="figures">\(line.spent ?? "")</td>\
  <td class="figures">\(line.balance)</td></tr>

  """
}
