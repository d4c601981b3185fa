import HTML
import Pages

/// Cards of several kinds: those of each kind in its own grid, films first, under the names of the sections.
func mixedCards(_ cards: [Card], _ words: Words) -> HTML {
  "\(each: gridsByKind(cards, words), { cardSection($0.kind, $0.grid, words) })"
}

private func cardSection(_ kind: String, _ grid: HTML, _ words: Words) -> HTML {
  """
  <section class="block">
  <h2>\(words("section." + kind))</h2>
  \(grid)
  </section>

  """
}

/// Cards of several kinds below each other without headings.
func fewCards(_ cards: [Card], _ words: Words) -> HTML {
  "<div class=\"few\">\(each: gridsByKind(cards, words), { $0.grid })</div>"
}

private func gridsByKind(_ cards: [Card], _ words: Words) -> [(kind: String, grid: HTML)] {
  let kinds = [
    "film", "base", "event", "fund", "program", "call", "article", "person", "organization", "placement", "page",
  ]
  return kinds.compactMap { kind in
    let ofKind = cards.filter { kindKey($0) == kind }
    return ofKind.isEmpty ? nil : (kind, cardGrid(ofKind, kind: kind, firstFrame: nil, words))
  }
}

/// Cards of one kind in its grid; films with their frames numbered.
func cardGrid(_ cards: [Card], kind: String, firstFrame: Int?, _ words: Words) -> HTML {
  guard kind != "film" else { return filmGrid(films(among: cards), from: firstFrame, words) }
  return "<div class=\"\(gridClass(kind))\">\(each: cards, { card($0, words) })</div>"
}

private func films(among cards: [Card]) -> [FilmCard] {
  cards.compactMap { card in
    guard case .film(let film) = card else { return nil }
    return film
  }
}

/// A card of any kind.
private func card(_ card: Card, _ words: Words) -> HTML {
  switch card {
  case .film(let film): filmCard(film, words)
  case .base(let base): baseCard(base, words)
  case .event(let event): eventCard(event, words)
  case .fund(let fund): fundCard(fund, words)
  case .program(let program): programCard(program, words)
  case .call(let call): callCard(call, words)
  case .article(let article): articleCard(article, words)
  case .person(let person): personCard(person, words)
  case .organization(let organization): organizationCard(organization, words)
  case .placement(let placement): placementCard(placement, words)
  case .text(let text): textCard(text)
  }
}

/// The key of a card's kind.
func kindKey(_ card: Card) -> String {
  switch card {
  case .film: "film"
  case .base: "base"
  case .event: "event"
  case .fund: "fund"
  case .program: "program"
  case .call: "call"
  case .article: "article"
  case .person: "person"
  case .organization: "organization"
  case .placement: "placement"
  case .text: "page"
  }
}

/// The class of the grid in which cards of a kind stand.
private func gridClass(_ kind: String) -> String {
  switch kind {
  case "film": "films"
  case "base", "fund": "bases"
  case "event", "program", "call": "events"
  case "article": "articles"
  case "person": "people"
  default: "lines"
  }
}
