import HTML
import Pages

/// A film, in the screening room: the picture and where to watch it, then what is known about it.
func filmPage(_ film: FilmPage, _ words: Words) -> HTML {
  let wide = film.entry.image ?? film.stills.first
  return """
    <article class="film">
    <div class="band">
    \(edge(.screen, film.entry.trail, words))
    \(screening(film, wide: wide, words))
    </div>
    <div class="wrap columns film-columns">
    <div class="side">
    \(filmFacts(film, words))
    </div>
    <div class="roll">
    \(when: wide == nil ? nil : film.poster, { "<div class=\"poster\">\(picture($0))</div>" })
    \(credits(film.credits, words))
    </div>
    <div class="body">
    \(when: film.logline != nil, summary(film.entry.summary))
    \(bodyText(film.entry.body, words))
    \(when: film.statement, { block(words[.filmStatement], "<blockquote class=\"statement\"><p>\($0)</p></blockquote>") })
    \(awards(film.awards, words))
    \(screenings(film.screenings, words))
    </div>
    </div>
    <div class="wrap">
    \(gallery(film.stills.filter { $0 != wide }, title: words[.filmStills]))
    \(baseSection(words[.filmBases], film.bases, words))
    \(fundSection(words[.filmFunds], film.funds, words))
    \(callSection(words[.calls], film.calls, words))
    \(ledgerBlock(words[.filmByCrew], film.byCrew, filmLine))
    \(ledgerBlock(words[.filmByBase], film.byBase, filmLine))
    \(ledgerBlock(words[.filmSimilar], film.similar, filmLine))
    \(articleSection(film.articles, words))
    \(entryFoot(film.entry, words))
    </div>
    </article>
    """
}

/// The dark band: the still at its true proportions, or the upright poster, or the title alone on the plate.
private func screening(_ film: FilmPage, wide: Picture?, _ words: Words) -> HTML {
  let shape = wide != nil ? "wide" : film.poster != nil ? "upright" : "plain"
  return """
    <div class="wrap screening \(shape)">
    \(when: wide ?? film.poster, { figure($0, isFirst: true) })
    <div class="title-card">
    <h1>\(film.entry.title)</h1>
    \(otherTitles(film.entry.otherTitles))
    <p class="meta"><span>\(termLink(film.year))</span> <span>\(duration(film.runtime))</span> \
    <span>\(termLink(film.form))</span></p>
    \(when: film.logline ?? film.entry.summary, { "<p class=\"logline\">\($0)</p>" })
    \(demonstrationNote(film.entry, words))
    </div>
    \(watchBox(film, words))
    </div>
    """
}
