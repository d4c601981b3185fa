import HTML
import Pages

/// The facts about a film.
func filmFacts(_ film: FilmPage, _ words: Words) -> HTML {
  let titles: [HTML?] = [
    fact(words[.originalTitle], film.originalTitle),
    fact(words[.alternativeTitles], listed(film.alternativeTitles, words)),
    fact(words[.year], termLink(film.year)),
    fact(words[.runtime], duration(film.runtime)),
    fact(words[.form], termLink(film.form)),
    fact(words[.genres], listed(film.genres, words)),
    fact(words[.distinctions], listed(film.distinctions, words)),
  ]
  let origins: [HTML?] = [
    fact(words[.countries], listed(film.countries, words)),
    fact(words[.languages], listed(film.languages, words, termLink)),
    fact(words[.subtitles], listed(film.subtitles, words)),
    fact(words[.producers], listed(film.producers, words, entryLink)),
    fact(words[.cameFrom], listed(film.programs, words, entryLink)),
    fact(words[.premiere], film.premiere.map(premiere)),
  ]
  let papers: [HTML?] = [
    fact(words[.advisory], film.advisory),
    fact(words[.licence], film.licence),
    fact(words[.pressKit], film.pressKit.map { "<a href=\"\($0)\">\($0.host ?? "")</a>" }),
    fact(words[.identifiers], listed(film.identifiers, words, identifier)),
  ]
  return factSection(words[.filmFacts], titles + origins + namedFacts(film.technical, words) + papers)
}

private func premiere(_ premiere: FilmPage.Premiere) -> HTML {
  dotted([time(premiere.time), premiere.place.map { "\($0)" }, premiere.event.map(entryLink)])
}

private func identifier(_ identifier: FilmPage.Identifier) -> HTML {
  guard let address = identifier.address else { return "\(identifier.scheme) \(identifier.value)" }
  return "<a href=\"\(address)\">\(identifier.scheme) \(identifier.value)</a>"
}

/// What a film has won.
func awards(_ awards: [FilmPage.Award], _ words: Words) -> HTML {
  ledgerBlock(words[.filmAwards], awards, award)
}

private func award(_ award: FilmPage.Award) -> HTML {
  """
  <li><span class="figures">\(award.year)</span> <span>\(entryLink(award.event))</span>\
  \(when: award.category, { " <span>\($0)</span>" }) <span class="result \(award.result.key)">\
  \(award.result.name)</span></li>

  """
}

/// Where a film has been shown and will be.
func screenings(_ screenings: [FilmPage.Screening], _ words: Words) -> HTML {
  ledgerBlock(words[.filmScreenings], screenings, screening)
}

private func screening(_ screening: FilmPage.Screening) -> HTML {
  """
  <li>\(time(screening.time)) <span>\(entryLink(screening.event))</span>\
  \(when: screening.venue, { " <span class=\"meta\">\($0)</span>" })\
  \(when: screening.state.key != "ended", " \(state(screening.state))")</li>

  """
}
