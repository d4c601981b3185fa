import HTML
import Pages

/// A call for cooperation, as a notice on the board: what is sought or offered, until when, and whom to write to.
func callPage(_ call: CallPage, _ words: Words) -> HTML {
  """
  <article class="call">
  \(edge(.paper, call.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(call.entry, sheet: "\(call.side.term.name) · \(call.type.term.name)", mark: " \(state(call.state))", words))
  \(callCells(call, words))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(call.entry.summary))
  \(when: call.outcome, { block(words[.callOutcome], "<p>\($0)</p>") })
  \(bodyText(call.entry.body, words))
  \(factSection(words[.callTerms], [
    fact(words[.requirements], call.requirements), fact(words[.deliverables], call.deliverables),
    fact(words[.eligibility], call.eligibility), fact(words[.callRights], call.terms),
    fact(words[.callBudget], call.budget), fact(words[.attachments], listed(call.attachments, words, entryLink)),
  ]))
  </div>
  <div class="side">
  \(when: call.entry.image, { figure($0) })
  \(callFacts(call, words))
  </div>
  </div>
  <div class="wrap">
  \(cardBlock(words[.about], call.about, words))
  \(articleSection(call.articles, words))
  \(entryFoot(call.entry, words))
  </div>
  </article>
  """
}

private func callCells(_ call: CallPage, _ words: Words) -> HTML {
  cells([
    cell(words[.callDeadline], standout(call.deadline.map(time) ?? "\(words[.callRolling])"), isBig: true),
    cell(words[.callIssuer], call.issuer.map(entryLink), isBig: true),
  ])
}

private func callFacts(_ call: CallPage, _ words: Words) -> HTML {
  let board: [HTML?] = [
    fact(words[.callSide], termLink(call.side)),
    fact(words[.type], termLink(call.type)),
    fact(words[.callOpens], call.opens.map(time)),
    fact(words[.callClosed], call.closedReason?.name),
    fact(words[.region], call.region.map(termLink)),
    fact(words[.links], listed(call.links, words, externalLink)),
  ]
  return factList(board + contactFacts(call.contact, words))
}
