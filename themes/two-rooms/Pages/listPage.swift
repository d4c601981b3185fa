import HTML
import Pages

/// The index of a kind, or the entries that share a property.
func listPage(_ list: ListPage, _ words: Words) -> HTML {
  let room: Room = list.kind.key == "film" ? .screen : .paper
  return """
    \(edge(room, list.section.map { [$0] } ?? [], words))
    <div class="wrap list">
    \(listHead(list, words))
    \(facets(list.facets, words))
    \(when: list.groups.allSatisfy { $0.cards.isEmpty }, "<p class=\"empty\">\(words[.emptyList])</p>")
    \(each: list.groups.filter { !$0.cards.isEmpty }, { cardGroup($0, of: list, words) })
    \(pagination(list.pagination, words))
    \(when: list.archive, { "<p class=\"archive-link\">\(entryLink($0))</p>" })
    </div>
    """
}

/// Cards under a heading; a group without one gets it for those who navigate by ear, or one for each kind.
private func cardGroup(_ group: CardGroup, of list: ListPage, _ words: Words) -> HTML {
  if group.key.isEmpty && list.kind.key == "entry" { return mixedCards(group.cards, words) }
  return """
    <section class="block">
    \(when: group.key.isEmpty, "<h2 class=\"unseen\">\(words[.entries])</h2>")\
    \(when: !group.key.isEmpty, "<h2>\(words(group.key))</h2>")
    \(cardGrid(group.cards, kind: group.cards.first.map(kindKey) ?? list.kind.key, firstFrame: firstFrame(of: list), words))
    </section>
    """
}

/// The number of a page's first frame: all pages before the last are full, and the last ends the list.
private func firstFrame(of list: ListPage) -> Int {
  let here = list.groups.reduce(0) { $0 + $1.cards.count }
  let (number, count) = (list.pagination.number, list.pagination.count)
  return (number < count ? (number - 1) * here : list.count - here) + 1
}

private func listHead(_ list: ListPage, _ words: Words) -> HTML {
  """
  <header class="list-head">
  \(when: list.facet, { "<p class=\"kicker\">\(facetName($0, words))</p>" })
  <h1>\(list.title)</h1>
  <p class="meta"><span class="figures">\(count(list, words))</span> \
  \(when: list.pagination.count > 1, pageOfPages(list.pagination))\
  \(when: list.section, { "<span>\(wholeList($0, words))</span> " })\
  \(when: list.feed, { "<span><a href=\"\($0)\" type=\"application/rss+xml\">\(words[.listFeed])</a></span>" })</p>
  </header>
  """
}

private func pageOfPages(_ pagination: Pagination) -> HTML {
  "<span class=\"figures\">\(pagination.number) / \(pagination.count)</span> "
}

private func wholeList(_ section: EntryLink, _ words: Words) -> HTML {
  guard let address = section.address else { return "\(section.name)" }
  return "<a href=\"\(address)\">\(words[.wholeList]) \(section.name)</a>"
}

private func count(_ list: ListPage, _ words: Words) -> String {
  words[countWord(list.kind.key), "count", String(list.count)]
}

/// How entries of a kind are counted: Chinese has a measure word for each.
func countWord(_ kind: String) -> Word {
  switch kind {
  case "film": .countFilm
  case "base": .countBase
  case "event": .countEvent
  case "fund": .countFund
  case "program": .countProgram
  case "call": .countCall
  case "placement": .countPlacement
  case "article": .countArticle
  case "person": .countPerson
  case "organization": .countOrganization
  case "page": .countPage
  default: .countEntry
  }
}
