import HTML
import Pages

/// A part of a page under a heading; nothing without content.
func block(_ title: String, _ content: HTML) -> HTML {
  guard !content.isEmpty else { return HTML() }
  return """
    <section class="block">
    <h2>\(title)</h2>
    \(content)
    </section>
    """
}

/// Elements in a grid of a class, under a heading; nothing when there are none.
func gridBlock<Element>(_ title: String, _ gridClass: String, _ elements: [Element], _ draw: (Element) -> HTML) -> HTML
{
  elements.isEmpty ? HTML() : block(title, "<div class=\"\(gridClass)\">\(each: elements, draw)</div>")
}

/// Elements on the lines of a ledger, under a heading; nothing when there are none.
func ledgerBlock<Element>(_ title: String, _ elements: [Element], _ draw: (Element) -> HTML) -> HTML {
  elements.isEmpty ? HTML() : block(title, "<ul class=\"ledger\">\(each: elements, draw)</ul>")
}

/// Films in a grid with their frames numbered, under a heading; nothing when there are none.
func filmBlock(_ title: String, _ films: [FilmCard], _ words: Words) -> HTML {
  films.isEmpty ? HTML() : block(title, filmGrid(films, words))
}

/// Cards of several kinds, under a heading; nothing when there are none.
func cardBlock(_ title: String, _ cards: [Card], _ words: Words) -> HTML {
  cards.isEmpty ? HTML() : block(title, fewCards(cards, words))
}
