import HTML
import Pages

/// A place off line where a code is seen: the code, what it leads to, and where it hangs.
func placementPage(_ placement: PlacementPage, _ words: Words) -> HTML {
  """
  <article class="placement">
  \(edge(.paper, placement.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(placement.entry, sheet: "\(placement.medium.term.name)", mark: " \(state(placement.state))", words))
  \(cells([
    cell(words[.code], code(placement), isBig: true), cell(words[.time], "\(placement.span)", isBig: true),
  ]))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(placement.entry.summary))
  \(bodyText(placement.entry.body, words))
  \(block(words[.codeTarget], placement.target.map { fewCards([$0], words) } ?? notNow(words)))
  </div>
  <div class="side">
  \(when: placement.artwork ?? placement.entry.image, { figure($0) })
  \(placementFacts(placement, words))
  </div>
  </div>
  <div class="wrap">
  \(entryFoot(placement.entry, words))
  </div>
  </article>
  """
}

private func code(_ placement: PlacementPage) -> HTML {
  """
  <span class="start code">\(placement.code)</span> \
  <a href="\(placement.codeAddress)">\(placement.printedAddress)</a>
  """
}

private func notNow(_ words: Words) -> HTML {
  "<p class=\"empty\">\(words[.redirectNotNow])</p>"
}

private func placementFacts(_ placement: PlacementPage, _ words: Words) -> HTML {
  factList([
    fact(words[.medium], termLink(placement.medium)),
    fact(words[.outlet], placement.outlet.map(entryLink)),
    fact(words[.pageLabel], placement.page.map { "\($0)" }),
    fact(words[.slot], placement.slot),
    fact(words[.size], size(placement)),
    fact(words[.place], placement.place.map { eventPlace($0, words) }),
    fact(words[.campaign], placement.campaign.map { "\($0)" }),
  ])
}

private func size(_ placement: PlacementPage) -> HTML? {
  guard let width = placement.width, let height = placement.height else { return nil }
  return "<span class=\"figures\">\(width) × \(height) mm</span>"
}
