import Basics
import Content
import HTML

extension Composer {
  /// How many films an entry's page shows before it leads to the whole list.
  static let filmsOnPage = 24

  func basePage(_ entry: Entry, _ base: Base, _ view: EntryView) -> BasePage {
    let relations = catalog.relations(of: entry.reference)
    let all = Facet(kind: .film, property: .base, value: entry.reference.id)
    return BasePage(
      entry: view, address: text(base.address), coordinates: coordinates(base.point),
      region: base.region.map { termLink(.base, .region, $0) }, stage: term("stage", base.stage),
      capabilities: base.capabilities.map { termLink(.base, .capability, $0.rawValue) },
      operatedBy: link(base.operatedBy), contact: contact(base.contact), opened: base.opened, area: base.area,
      studios: base.studios.map {
        BasePage.Studio(name: text($0.name), area: $0.area, height: $0.height?.plainText)
      },
      facts: base.facts.map { Fact(key: "fact.\($0.fact.rawValue)", text: text($0.text)) },
      permits: base.permits.map { BasePage.Permits(leadDays: $0.leadDays, fee: text($0.fee), note: text($0.note)) },
      gallery: base.gallery.map { picture($0) }, partners: links(base.partners), links: base.links.map { link($0) },
      films: filmCards(relations.films.prefix(Composer.filmsOnPage)), filmCount: relations.films.count,
      allFilms: catalog.facets[all] == nil ? nil : address(all.path), events: eventCards(relations.events),
      programs: programCards(relations.programs), funds: fundCards(relations.funds),
      calls: callCards(relations.calls),
      articles: articleCards(relations.articles))
  }
}
