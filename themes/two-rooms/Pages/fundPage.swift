import HTML
import Pages

/// A fund, as an account book: how far it has come, what the money is for, what became of it.
func fundPage(_ fund: FundPage, _ words: Words) -> HTML {
  """
  <article class="fund">
  \(edge(.paper, fund.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(fund.entry, sheet: "\(words[.fundSheet])", mark: " \(state(fund.state))", words))
  \(progress(fund.progress, words))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(fund.entry.summary))
  \(bodyText(fund.entry.body, words))
  \(uses(fund.uses, words))
  \(milestones(fund.milestones, words))
  \(tiers(fund.tiers, words))
  \(factSection(words[.fundTerms], [
    fact(words[.fundMatch], fund.match), fact(words[.fundRisks], fund.risks), fact(words[.fundRefunds], fund.refunds),
  ]))
  </div>
  <div class="side">
  \(payment(fund, words))
  \(when: fund.entry.image, { figure($0) })
  \(fundFacts(fund, words))
  </div>
  </div>
  <div class="wrap">
  \(ledger(fund, words))
  \(updates(fund.updates, words))
  \(filmBlock(words[.fundFilms], fund.films, words))
  \(cardBlock(words[.fundBeneficiaries], fund.beneficiaries, words))
  \(callSection(words[.calls], fund.calls, words))
  \(entryFoot(fund.entry, words))
  </div>
  </article>
  """
}

/// Where to pay: always a page of others. The site itself takes no money.
private func payment(_ fund: FundPage, _ words: Words) -> HTML {
  let isOpen = fund.state.key == "open" || fund.state.key == "closing"
  guard isOpen, !fund.payment.isEmpty else { return HTML() }
  return """
    <section class="watch">
    <h2>\(words[.fundPayment])</h2>
    \(each: fund.payment, { "<p><a class=\"also\" href=\"\($0.address)\">\($0.name)</a></p>" })
    <p class="meta">\(words[.fundPaymentNote])</p>
    </section>
    """
}

private func fundFacts(_ fund: FundPage, _ words: Words) -> HTML {
  let house: [HTML?] = [
    fact(words[.fundModel], termLink(fund.model)),
    fact(words[.fundSteward], fund.steward.map(entryLink)),
    fact(words[.fundStart], time(fund.start)),
    fact(words[.fundEnd], fund.end.map(time)),
    fact(words[.fundBackers], fund.backers),
    fact(words[.partners], listed(fund.partners, words, entryLink)),
  ]
  let papers: [HTML?] = [
    fact(words[.fundPlatform], fund.donation?.platform),
    fact(words[.fundCharity], fund.donation?.charity),
    fact(words[.fundQualification], fund.donation.map { "\($0.qualification)" }),
    fact(words[.fundFiling], fund.donation.map { "\($0.filing)" }),
    fact(words[.fundAudit], fund.audit.map { "<a href=\"\($0)\">PDF</a>" }),
    fact(words[.links], listed(fund.links, words, externalLink)),
  ]
  return factList(house + papers + contactFacts(fund.contact, words))
}

/// News of the fund, or in words that there is none.
private func updates(_ articles: [ArticleCard], _ words: Words) -> HTML {
  articles.isEmpty
    ? block(words[.fundUpdates], "<p class=\"empty\">\(words[.fundNoUpdates])</p>")
    : gridBlock(words[.fundUpdates], "articles", articles) { articleCard($0, words) }
}
