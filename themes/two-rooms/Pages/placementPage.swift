import HTML
import Pages

/// A place off line where a code is seen: the code, what it leads to, and where it hangs.
func placementPage(_ placement: PlacementPage, _ words: Words) -> HTML {
  """
  <article class="placement">
  \(edge(.paper, placement.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(placement.entry, sheet: "\(placement.medium.term.name)", mark: " \(state(placement.state))", words))
  <dl class="cells">
  <div class="cell big"><dt>\(words[.code])</dt><dd><span class="start code">\(placement.code)</span> \
  <a href="\(placement.codeAddress)">\(placement.printedAddress)</a></dd></div>
  <div class="cell big"><dt>\(words[.time])</dt><dd>\(placement.span)</dd></div>
  </dl>
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(placement.entry.summary))
  \(bodyText(placement.entry.body, words))
  <section class="block">
  <h2>\(words[.codeTarget])</h2>
  \(placement.target.map { fewCards([$0], words) } ?? notYet(words))
  </section>
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

private func notYet(_ words: Words) -> HTML {
  "<p class=\"empty\">\(words[.redirectNotYet])</p>"
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
