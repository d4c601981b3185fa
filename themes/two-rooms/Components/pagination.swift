import HTML
import Pages

/// The numbered pages of a list: the first, the last and those around the current one.
func pagination(_ pagination: Pagination, _ words: Words) -> HTML {
  guard pagination.count > 1 else { return HTML() }
  return """
    <nav class="pagination" aria-label="\(words[.pages])">
    <ul>
    \(when: pagination.previous, { "<li><a href=\"\($0)\" rel=\"prev\">\(words[.previousPage])</a></li>" })
    \(each: pagination.pages, { pageLink($0, in: pagination, words) })
    \(when: pagination.next, { "<li><a href=\"\($0)\" rel=\"next\">\(words[.nextPage])</a></li>" })
    </ul>
    </nav>
    """
}

private func pageLink(_ page: Pagination.PageLink, in pagination: Pagination, _ words: Words) -> HTML {
  let distance = abs(page.number - pagination.number)
  guard distance <= 2 || page.number == 1 || page.number == pagination.count else {
    return distance == 3 ? "<li class=\"gap\">…</li>" : HTML()
  }
  return """
    <li><a class="number" href="\(page.address)"\(attribute: "aria-current", page.isCurrent ? "page" : nil) \
    aria-label="\(words[.pageNumber, "number", String(page.number)])">\(page.number)</a></li>

    """
}
