import HTML
import Pages

/// A base, as a scout sheet: what it looks like, how to get in, what a crew can do, what was made there.
func basePage(_ base: BasePage, _ words: Words) -> HTML {
  """
  <article class="base">
  \(edge(.paper, base.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(base.entry, sheet: "\(words[.scoutSheet])", mark: " \(state(base.stage))", words))
  \(scoutSheet(base, words))
  </div>
  <div class="wrap columns">
  <div class="side">
  \(contactSheet(base, words))
  \(permits(base.permits, words))
  </div>
  <div class="body">
  \(summary(base.entry.summary))
  \(bodyText(base.entry.body, words))
  \(factSection(words[.practical], namedFacts(base.facts, words)))
  \(studios(base.studios, words))
  </div>
  </div>
  <div class="wrap">
  \(gallery(base.gallery, title: words[.gallery]))
  \(when: !base.films.isEmpty, baseFilms(base, words))
  \(eventSection(words[.baseEvents], base.events, words))
  \(programSection(words[.programs], base.programs, words))
  \(callSection(words[.calls], base.calls, words))
  \(fundSection(words[.funds], base.funds, words))
  \(articleSection(base.articles, words))
  \(entryFoot(base.entry, words))
  </div>
  </article>
  """
}

/// The picture, and the capabilities as a ticked list, unless the base is no more.
private func scoutSheet(_ base: BasePage, _ words: Words) -> HTML {
  """
  <div class="scout">
  \(when: base.entry.image, { figure($0, isFirst: true) })
  \(when: base.stage.key != "closed", ticks(base.capabilities, words))
  </div>
  """
}

private func ticks(_ capabilities: [TermLink], _ words: Words) -> HTML {
  """
  <div class="ticks">
  <h2>\(words[.capabilities])</h2>
  <ul>\(each: capabilities, { "<li>\(termLink($0))</li>" })</ul>
  </div>
  """
}

/// The newest films that were made here, and the way to all of them.
private func baseFilms(_ base: BasePage, _ words: Words) -> HTML {
  """
  <section class="block">
  <div class="block-head">
  <h2>\(words[.baseFilms])</h2>
  \(when: base.filmCount > base.films.count, allFilms(base, words))
  </div>
  \(filmGrid(base.films, words))
  </section>
  """
}

private func allFilms(_ base: BasePage, _ words: Words) -> HTML {
  guard let address = base.allFilms else { return HTML() }
  return "<a href=\"\(address)\">\(words[.allFilms, "count", String(base.filmCount)])</a>"
}
