import HTML
import Pages

/// An article, as a newspaper sets it: a line above the headline, one below, and the byline between rules.
func articlePage(_ article: ArticlePage, _ words: Words) -> HTML {
  """
  <article class="article">
  \(edge(.paper, article.entry.trail, words))
  <div class="wrap">
  \(articleHead(article, words))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(when: article.entry.image, { figure($0, isFirst: true) })
  \(contents(article.entry.body, words))
  \(bodyText(article.entry.body, words))
  \(corrections(article.corrections, words))
  </div>
  <div class="side">
  \(articleFacts(article, words))
  </div>
  </div>
  <div class="wrap">
  \(gallery(article.gallery, title: words[.filmStills]))
  \(cardBlock(words[.about], article.about, words))
  \(entryFoot(article.entry, words))
  </div>
  </article>
  """
}

private func articleHead(_ article: ArticlePage, _ words: Words) -> HTML {
  """
  <header class="headline">
  \(when: article.kicker, { "<p class=\"kicker\">\($0)</p>" })
  <h1>\(article.entry.title)</h1>
  \(when: article.deck ?? article.entry.summary, { "<p class=\"deck\">\($0)</p>" })
  <p class="byline">\(when: article.dateline, { "<span>\($0)</span> " })\
  \(when: listed(article.authors, words, entryLink), { "<span>\(words[.author]) \($0)</span> " })\
  <span>\(time(article.entry.published))</span> \(when: article.genre, { "<span>\($0.name)</span> " })\
  \(when: article.entry.body, { body in
    "<span>\(words[.readingMinutes, "minutes", String(body.readingMinutes)])</span>"
  })</p>
  \(demonstrationNote(article.entry, words))
  </header>
  """
}

private func articleFacts(_ article: ArticlePage, _ words: Words) -> HTML {
  factList([
    fact(words[.print], article.print.map { "\($0) \(when: article.printDate, time)" }),
    fact(words[.television], article.television.map { "\($0)" }),
    fact(words[.video], article.video.map { videoLink($0, words) }),
    fact(words[.source], article.source.map(externalLink)),
    fact(words[.mentions], listed(article.mentions, words, entryLink)),
  ])
}

private func corrections(_ corrections: [ArticlePage.Correction], _ words: Words) -> HTML {
  guard !corrections.isEmpty else { return HTML() }
  return """
    <section class="block corrections">
    <h2>\(words[.corrections])</h2>
    <ul>\(each: corrections, { "<li>\(time($0.time)) \($0.text)</li>" })</ul>
    </section>
    """
}
