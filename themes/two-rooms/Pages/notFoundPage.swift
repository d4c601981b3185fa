import HTML
import Pages

/// What stands where nothing is: the ways to all sections.
func notFoundPage(_ page: NotFoundPage, in frame: Frame, _ words: Words) -> HTML {
  """
  \(edge(.paper, [], words))
  <div class="wrap sheet not-found">
  <p class="code" aria-hidden="true">404</p>
  <h1>\(words("not_found.title"))</h1>
  <p class="lede">\(words("not_found.description"))</p>
  <nav aria-label="\(words[.homeSections])">
  <ul class="board"><li><a href="\(frame.site.home)">\(words[.backHome])</a></li>\
  \(each: page.sections, { menuItem($0, in: frame) })</ul>
  </nav>
  </div>
  """
}
