import HTML
import Pages

/// The numbered pages of a list.
func pagination(_ pagination: Pagination, _ words: Words) -> HTML {
  guard pagination.count > 1 else { return HTML() }
  return """
    <nav class="pagination" aria-label="\(words[.pages])">
    <ul>
    \(when: pagination.previous, { "<li><a href=\"\($0)\" rel=\"prev\">\(words[.previousPage])</a></li>" })
    \(each: pagination.pages.indices, { pageLink($0, in: pagination.pages, words) })
    \(when: pagination.next, { "<li><a href=\"\($0)\" rel=\"next\">\(words[.nextPage])</a></li>" })
    </ul>
    </nav>
    """
}

/// A page's number, behind a mark where numbers before it are left out.
private func pageLink(_ index: Int, in pages: [Pagination.PageLink], _ words: Words) -> HTML {
  let page = pages[index]
  let isBehindGap = index > 0 && pages[index - 1].number != page.number - 1
  return """
    \(when: isBehindGap, "<li class=\"gap\">…</li>")<li><a class="number" href="\(page.address)"\(attribute: "aria-current", page.isCurrent ? "page" : nil) \
    aria-label="\(words[.pageNumber, "number", String(page.number)])">\(page.number)</a></li>

    """
}
