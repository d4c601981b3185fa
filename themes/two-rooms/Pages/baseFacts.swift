import HTML
import Pages

/// Where a base is, who runs it and how to reach them.
func contactSheet(_ base: BasePage, _ words: Words) -> HTML {
  let place: [HTML?] = [
    fact(words[.address], base.address),
    coordinatesFact(base.coordinates, words),
    fact(words[.region], base.region.map(termLink)),
  ]
  let house: [HTML?] = [
    fact(words[.operatedBy], base.operatedBy.map(entryLink)),
    fact(words[.opened], base.opened),
    fact(words[.area], base.area.map { area($0, words) }),
    fact(words[.partners], listed(base.partners, words, entryLink)),
    fact(words[.links], listed(base.links, words, externalLink)),
  ]
  return factSection(words[.contact], contactFacts(base.contact, words) + place + house)
}

/// The sound stages of a base.
func studios(_ studios: [BasePage.Studio], _ words: Words) -> HTML {
  ledgerBlock(words[.studios], studios) { studio($0, words) }
}

private func studio(_ studio: BasePage.Studio, _ words: Words) -> HTML {
  """
  <li><span class="name">\(studio.name)</span>\
  \(when: studio.area, { " <span class=\"figures\">\(area($0, words))</span>" })\
  \(when: studio.height, { " <span class=\"figures\">\(words[.studioHeight, "height", $0])</span>" })</li>

  """
}

private func area(_ squareMetres: Int, _ words: Words) -> HTML {
  "\(words[.squareMetres, "count", String(squareMetres)])"
}

/// What it takes to be allowed to film.
func permits(_ permits: BasePage.Permits?, _ words: Words) -> HTML {
  guard let permits else { return HTML() }
  return factSection(
    words[.permits],
    [
      fact(words[.time], permits.leadDays.map { "\(words[.permitsLead, "days", String($0)])" }),
      fact(words[.fee], permits.fee),
      fact(words[.note], permits.note),
    ])
}
