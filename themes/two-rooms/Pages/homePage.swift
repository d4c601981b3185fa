import HTML
import Pages

/// The home page: one film to watch now, then where to go next, and what else there is.
func homePage(_ home: HomePage, in frame: Frame, _ words: Words) -> HTML {
  guard !isEmpty(home) else { return emptyHome(in: frame, words) }
  return """
    <h1 class="unseen">\(frame.site.title)</h1>
    \(when: home.lead, { leadFilm($0, words) })
    <div class="wrap home">
    \(homeEvents(home, words))
    \(when: home.call, { call in homeBlock(.homeCall, "call", "<div class=\"events\">\(callCard(call, words))</div>", in: home, words) })
    \(when: home.fund, { fund in homeBlock(.homeFund, "fund", fundCard(fund, words), in: home, words) })
    \(when: !home.films.isEmpty, homeBlock(.homeFilms, "film", filmGrid(home.films, words), in: home, words))
    \(when: !home.bases.isEmpty, homeBlock(.homeBases, "base", baseRow(home.bases, words), in: home, words))
    \(when: !home.articles.isEmpty, homeBlock(.homeArticles, "article", broadsheet(home.articles, words), in: home, words))
    \(when: !home.sections.isEmpty, houseBoard(home.sections, words))
    </div>
    """
}

/// Whether the site has no entries yet.
private func isEmpty(_ home: HomePage) -> Bool {
  home.lead == nil && home.films.isEmpty && home.events.isEmpty && home.bases.isEmpty && home.articles.isEmpty
    && home.sections.allSatisfy { $0.count == 0 }
}

private func emptyHome(in frame: Frame, _ words: Words) -> HTML {
  """
  <h1 class="unseen">\(frame.site.title)</h1>
  <div class="wrap home">
  <p class="empty">\(words[.emptyHome])</p>
  </div>
  """
}

/// The film of the moment, in the dark.
private func leadFilm(_ film: FilmCard, _ words: Words) -> HTML {
  let shape = film.image != nil ? "wide" : film.poster != nil ? "upright" : "plain"
  return """
    <section class="band lead" aria-labelledby="_lead">
    <div class="wrap screening \(shape)">
    \(when: film.image ?? film.poster, { figure($0, isFirst: true) })
    <div class="title-card">
    <p class="kicker">\(words[.homeLead])</p>
    <h2 id="_lead"><a href="\(film.address)">\(film.title)</a></h2>
    \(when: film.otherTitle, { "<p class=\"other-titles\">\($0)</p>" })
    <p class="meta"><span>\(film.year)</span> <span>\(duration(film.runtime))</span> <span>\(film.form.name)</span> \
    \(when: listed(film.directors, words), { "<span>\($0)</span>" })</p>
    \(when: film.summary, { "<p class=\"logline\">\($0)</p>" })
    <p><a class="play" href="\(film.address)">\(words[.homeWatch])</a></p>
    \(demonstrationMark(film.isDemonstration, words))
    </div>
    </div>
    </section>
    """
}

private func homeEvents(_ home: HomePage, _ words: Words) -> HTML {
  let events: HTML =
    home.events.isEmpty
    ? "<p class=\"empty\">\(words[.noEvents])</p>"
    : "<div class=\"events\">\(each: home.events, { eventCard($0, words) })</div>"
  return homeBlock(.homeEvents, "event", events, in: home, words)
}

private func baseRow(_ bases: [BaseCard], _ words: Words) -> HTML {
  "<div class=\"bases\">\(each: bases, { baseCard($0, words) })</div>"
}

/// The first article with a picture leads, as on a front page; the others stand beside it in words alone.
private func broadsheet(_ articles: [ArticleCard], _ words: Words) -> HTML {
  guard let lead = articles.firstIndex(where: { $0.image != nil }) else {
    return "<div class=\"articles\">\(each: articles, { articleCard($0, words) })</div>"
  }
  let others = articles[..<lead] + articles[(lead + 1)...]
  return """
    <div class="front">\(articleCard(articles[lead], words))
    <div class="column">\(each: others, { articleCard($0, words, withPicture: false) })</div></div>
    """
}

/// A part of the home page, with a link to the whole section.
private func homeBlock(_ title: Word, _ kind: String, _ content: HTML, in home: HomePage, _ words: Words) -> HTML {
  let section = home.sections.first { $0.kind.key == kind }
  return """
    <section class="block">
    <div class="block-head">
    <h2>\(words[title])</h2>
    \(when: section, { "<a href=\"\($0.address)\">\(words[.homeMore, "section", words("section." + kind)])</a>" })
    </div>
    \(content)
    </section>
    """
}

/// How many there are of each kind, like the board in a cinema's hall.
private func houseBoard(_ sections: [HomePage.SectionLink], _ words: Words) -> HTML {
  """
  <section class="block">
  <h2>\(words[.homeSections])</h2>
  <ul class="board">\(each: sections, { section in
    "<li><a href=\"\(section.address)\">\(words("section." + section.kind.key))</a> <span>\(section.count)</span></li>"
  })</ul>
  </section>
  """
}
