import HTML
import Pages

/// An organization: what it is and runs, and what it has made.
func organizationPage(_ organization: OrganizationPage, _ words: Words) -> HTML {
  """
  <article class="organization">
  \(edge(.paper, organization.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(organization.entry, sheet: "\(organization.type.name)", words))
  </div>
  <div class="wrap columns">
  <div class="side">
  \(organizationFacts(organization, words))
  </div>
  <div class="body">
  \(when: organization.entry.image, { figure($0, isFirst: true) })
  \(summary(organization.entry.summary))
  \(bodyText(organization.entry.body, words))
  \(outlets(organization.outlets, words))
  </div>
  </div>
  <div class="wrap">
  \(filmBlock(words[.organizationFilms], organization.films, words))
  \(baseSection(words[.organizationBases], organization.bases, words))
  \(eventSection(words[.organizationEvents], organization.events, words))
  \(programSection(words[.programs], organization.programs, words))
  \(callSection(words[.calls], organization.calls, words))
  \(fundSection(words[.funds], organization.funds, words))
  \(placementSection(words[.placements], organization.placements, words))
  \(articleSection(organization.articles, words))
  \(entryFoot(organization.entry, words))
  </div>
  </article>
  """
}

private func organizationFacts(_ organization: OrganizationPage, _ words: Words) -> HTML {
  let house: [HTML?] = [
    fact(words[.type], organization.type.name),
    fact(words[.founded], organization.founded),
    fact(words[.parent], organization.parent.map(entryLink)),
    fact(words[.children], listed(organization.children, words, entryLink)),
    fact(words[.address], organization.address),
    coordinatesFact(organization.coordinates, words),
  ]
  let papers: [HTML?] = [
    fact(words[.creditCode], organization.creditCode.map { "\($0)" }),
    fact(words[.licences], listed(organization.licences, words)),
    fact(words[.links], listed(organization.links, words, externalLink)),
  ]
  return factList(house + contactFacts(organization.contact, words) + papers)
}

private func outlets(_ outlets: [OrganizationPage.Outlet], _ words: Words) -> HTML {
  ledgerBlock(words[.outlets], outlets) { outlet in
    "<li><span class=\"name\">\(outlet.name)</span> <span>\(outlet.type.name)</span> \(outlet.channel)</li>"
  }
}
