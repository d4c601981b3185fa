import HTML
import Pages

/// A card of any kind.
func card(_ card: Card, _ words: Words) -> HTML {
  switch card {
  case .film(let film): filmCard(film, words)
  case .base(let base): baseCard(base, words)
  case .event(let event): eventCard(event, words)
  case .article(let article): articleCard(article, words)
  case .person(let person): personCard(person, words)
  case .organization(let organization): organizationCard(organization, words)
  case .text(let text): textCard(text)
  }
}

/// Cards under a heading, in the grid of their kind; a group without a heading gets one for those who navigate by ear.
func cardGroup(_ group: CardGroup, kind: String, _ words: Words) -> HTML {
  """
  <section class="block">
  \(when: group.key.isEmpty, "<h2 class=\"unseen\">\(words[.entries])</h2>")\
  \(when: !group.key.isEmpty, "<h2>\(words(group.key))</h2>")
  <div class="\(gridClass(kind))">\(each: group.cards, { card($0, words) })</div>
  </section>
  """
}

/// The class of the grid in which cards of a kind stand.
private func gridClass(_ kind: String) -> String {
  switch kind {
  case "film": "films"
  case "base": "bases"
  case "event": "events"
  case "article": "articles"
  case "person": "people"
  case "organization", "page": "lines"
  default: "mixed"
  }
}
