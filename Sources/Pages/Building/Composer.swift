import Basics
import Content
import HTML

/// Makes views of entries in one language.
package struct Composer: Sendable {
  let catalog: Catalog
  let language: Language
  let words: Words
  /// Where the theme's assets are published, by their names.
  let assets: [String: Address]
  /// The facets of each kind's section, which are the same on all of its pages.
  private(set) var facetGroups: [EntryKind: [FacetGroup]]
  /// The same for the lists of entries of one tag.
  private(set) var tagGroups: [FacetGroup] = []
  /// A film is in many lists, so its card is made once.
  private(set) var filmCards: [EntryReference: FilmCard]
  /// What is the same on all pages, made once as well.
  private(set) var site: SiteView?
  private let neighbours: [EntryReference: (previous: Entry?, next: Entry?)]

  /// Makes a composer.
  package init(
    _ catalog: Catalog, language: Language, words: Words, assets: [String: Address],
    neighbours: [EntryReference: (previous: Entry?, next: Entry?)]
  ) {
    self.catalog = catalog
    self.language = language
    self.words = words
    self.assets = assets
    self.neighbours = neighbours
    facetGroups = [:]
    filmCards = [:]
    facetGroups = makeFacetGroups()
    tagGroups = makeTagGroups()
    site = makeSiteView()
    for entry in catalog.sections[.film] ?? [] {
      if case .film(let film) = entry.details { filmCards[entry.reference] = makeFilmCard(entry, film) }
    }
  }

  var configuration: SiteConfiguration { catalog.configuration }

  /// What addresses in a language start with: nothing for the default one, `en/` for another.
  package static func prefix(of language: Language, in configuration: SiteConfiguration) -> String {
    language == configuration.languages[0] ? "" : language.code + "/"
  }

  /// What addresses in this language start with.
  var prefix: String { Composer.prefix(of: language, in: configuration) }

  /// The address of a place of the site in this language.
  func address(_ place: String) -> Address { Address(path: prefix + place) }

  func address(_ entry: Entry) -> Address { address(entry.reference.path) }

  /// The page of `plan` with what stands around it.
  package func compose(_ plan: PlannedPage) -> (page: Page, frame: Frame) {
    switch plan.subject {
    case .home: return (.home(homePage()), homeFrame(plan))
    case .section(let kind, let number): return (.section(sectionPage(kind, number)), sectionFrame(plan, kind, number))
    case .archive(let kind, let number): return (.archive(archivePage(kind, number)), archiveFrame(plan, kind, number))
    case .redirect(let target, let entry):
      return (.redirect(redirectPage(to: target, from: entry)), redirectFrame(plan, to: target))
    case .facet(let facet, let number): return (.facet(facetPage(facet, number)), facetFrame(plan, facet, number))
    case .notFound: return (.notFound(NotFoundPage(sections: menu(configuration.menu))), notFoundFrame(plan))
    case .entry(let entry): return (page(of: entry), entryFrame(plan, entry))
    }
  }

  private func page(of entry: Entry) -> Page {
    let (previous, next) = neighbours[entry.reference] ?? (nil, nil)
    let view = entryView(entry, previous: previous, next: next)
    switch entry.details {
    case .film(let film): return .film(filmPage(entry, film, view))
    case .base(let base): return .base(basePage(entry, base, view))
    case .event(let event): return .event(eventPage(entry, event, view))
    case .fund(let fund): return .fund(fundPage(entry, fund, view))
    case .program(let program): return .program(programPage(entry, program, view))
    case .call(let call): return .call(callPage(entry, call, view))
    case .article(let article): return .article(articlePage(article, view))
    case .person(let person): return .person(personPage(entry, person, view))
    case .organization(let organization): return .organization(organizationPage(entry, organization, view))
    case .placement(let placement): return .placement(placementPage(placement, view))
    case .page: return .text(TextPage(entry: view))
    }
  }
}
