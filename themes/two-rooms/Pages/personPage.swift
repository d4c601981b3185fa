import HTML
import Pages

/// A person: who, and the films by role.
func personPage(_ person: PersonPage, _ words: Words) -> HTML {
  """
  <article class="person">
  \(edge(.paper, person.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(person.entry, sheet: "\(listed(person.roles, words) ?? "\(words("kind.person"))")", words))
  </div>
  <div class="wrap columns">
  <div class="side">
  \(when: person.entry.image, { "<div class=\"portrait\">\(picture($0, isFirst: true))</div>" })
  \(personFacts(person, words))
  </div>
  <div class="body">
  \(summary(person.entry.summary))
  \(bodyText(person.entry.body, words))
  \(filmography(person.filmography, words))
  </div>
  </div>
  <div class="wrap">
  \(eventSection(words[.personEvents], person.events, words))
  \(programSection(words[.programs], person.programs, words))
  \(fundSection(words[.funds], person.funds, words))
  \(callSection(words[.calls], person.calls, words))
  \(articleSection(person.articles, words))
  \(entryFoot(person.entry, words))
  </div>
  </article>
  """
}

private func personFacts(_ person: PersonPage, _ words: Words) -> HTML {
  factList([
    fact(words[.alternativeTitles], person.latinName),
    fact(words[.roles], listed(person.roles, words)),
    fact(words[.born], person.born),
    fact(words[.died], person.died),
    fact(words[.links], listed(person.links, words, externalLink)),
  ])
}

private func filmography(_ groups: [PersonPage.FilmographyGroup], _ words: Words) -> HTML {
  block(words[.filmography], "\(each: groups, role)")
}

private func role(_ group: PersonPage.FilmographyGroup) -> HTML {
  "<h3>\(group.role.name)</h3><ul class=\"ledger\">\(each: group.films, filmLine)</ul>"
}
