import HTML
import Pages

/// Where a film can be watched, the best place first; or in words why it cannot.
func watchBox(_ film: FilmPage, _ words: Words) -> HTML {
  """
  <section class="watch" aria-labelledby="_watch">
  <h2 id="_watch">\(words[.watchTitle])</h2>
  \(when: film.watch.isEmpty, watchNowhere(film, words))
  \(when: film.watch.first, { watchLink($0, isBest: true, words) })
  \(each: film.watch.dropFirst(), { watchLink($0, isBest: false, words) })
  \(when: film.trailer, { trailer($0, words) })
  </section>
  """
}

private func watchNowhere(_ film: FilmPage, _ words: Words) -> HTML {
  "<p class=\"nowhere\">\(film.availability?.name ?? Text(words[.watchNowhere]))</p>"
}

private func watchLink(_ link: FilmPage.WatchLink, isBest: Bool, _ words: Words) -> HTML {
  let title = link.isOwnFile ? words[.watchHere] : words[.watchOn, "platform", link.name.string]
  return """
    <div class="source">
    <p><a class="\(isBest ? "play" : "also")" href="\(link.address)">\(title)</a></p>
    \(when: remarks(link, words), { "<p class=\"meta\">\($0)</p>" })
    </div>
    """
}

/// What is known about a link; `nil` when it is nothing.
private func remarks(_ link: FilmPage.WatchLink, _ words: Words) -> HTML? {
  let remarks = [captions(link, words), link.checked.map { checked($0, words) }].compactMap { $0 }
  return remarks.isEmpty ? nil : "\(each: remarks, separator: " ", { $0 })"
}

private func trailer(_ link: FilmPage.WatchLink, _ words: Words) -> HTML {
  """
  <div class="source">
  <p><a class="also" href="\(link.address)">\(words[.trailer, "platform", link.name.string])</a></p>
  </div>
  """
}

/// A link to a moving picture that belongs to an article.
func videoLink(_ link: FilmPage.WatchLink, _ words: Words) -> HTML {
  let title = link.isOwnFile ? words[.watchHere] : words[.watchOn, "platform", link.name.string]
  return "<a href=\"\(link.address)\">\(title)</a>"
}

/// The captions that are known of. Nobody knows what another platform offers; of the site's own files it is known.
private func captions(_ link: FilmPage.WatchLink, _ words: Words) -> HTML? {
  if let languages = listed(link.captions.map(\.name), words) { return "<span>\(words[.captions]) \(languages)</span>" }
  return link.isOwnFile ? "<span>\(words[.noCaptions])</span>" : nil
}

private func checked(_ day: TimeText, _ words: Words) -> HTML {
  "<span>\(words[.watchChecked]) \(shortTime(day))</span>"
}
