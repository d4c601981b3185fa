import Basics
import Content
import HTML

extension Composer {
  func card(_ entry: Entry) -> Card {
    switch entry.details {
    case .film(let film): .film(filmCards[entry.reference] ?? makeFilmCard(entry, film))
    case .base(let base): .base(baseCard(entry, base))
    case .event(let event): .event(eventCard(entry, event))
    case .fund(let fund): .fund(fundCard(entry, fund))
    case .program(let program): .program(programCard(entry, program))
    case .call(let call): .call(callCard(entry, call))
    case .article(let article): .article(articleCard(entry, article))
    case .person(let person): .person(personCard(entry, person))
    case .organization(let organization): .organization(organizationCard(entry, organization))
    case .placement(let placement): .placement(placementCard(entry, placement))
    case .page:
      .text(TextCard(address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary)))
    }
  }

  func makeFilmCard(_ entry: Entry, _ film: Film) -> FilmCard {
    let directors = film.credits.filter { $0.role == .director }.compactMap { link($0.who)?.name }
    return FilmCard(
      address: address(entry), title: text(entry.common.title), otherTitle: otherTitles(entry.common.title).first,
      year: film.year, runtime: duration(film.runtime), form: term("form", film.form), directors: directors,
      summary: text(film.logline ?? entry.common.summary), poster: picture(film.poster),
      image: picture(entry.common.image ?? film.stills.first), isDemonstration: entry.common.isDemonstration)
  }

  /// The cards of those of `entries` that are films.
  func filmCards(_ entries: some Sequence<Entry>) -> [FilmCard] {
    entries.compactMap { filmCards[$0.reference] }
  }

  func baseCard(_ entry: Entry, _ base: Base) -> BaseCard {
    BaseCard(
      address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary),
      image: picture(entry.common.image ?? base.gallery.first),
      region: base.region.map { term(named: $0, in: configuration.regionNames) }, stage: term("stage", base.stage),
      capabilities: base.capabilities.map { term("capability", $0) },
      filmCount: catalog.relations(of: entry.reference).films.count, isDemonstration: entry.common.isDemonstration)
  }

  func baseCards(_ entries: some Sequence<Entry>) -> [BaseCard] {
    entries.compactMap { entry in
      guard case .base(let base) = entry.details else { return nil }
      return baseCard(entry, base)
    }
  }

  func eventCard(_ entry: Entry, _ event: Event) -> EventCard {
    EventCard(
      address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary),
      image: picture(entry.common.image), kind: term("event_kind", event.kind),
      start: time(event.start, in: event.zone),
      span: span(event), place: shortPlace(event.location),
      state: term("state", event.state(at: catalog.instant, siteZone: configuration.zone)),
      attendance: term("attendance", event.attendance), isDemonstration: entry.common.isDemonstration)
  }

  func eventCards(_ entries: some Sequence<Entry>) -> [EventCard] {
    entries.compactMap { entry in
      guard case .event(let event) = entry.details else { return nil }
      return eventCard(entry, event)
    }
  }

  /// Where something takes place, in little room: the base, the city or the place's name.
  func shortPlace(_ location: EventLocation?) -> Text? {
    switch location {
    case .base(let reference): return link(reference)?.name
    case .place(let name, _, let city, _):
      let shown: LocalizedText = city ?? name
      return text(shown)
    case nil: return nil
    }
  }

  func articleCard(_ entry: Entry, _ article: Article) -> ArticleCard {
    ArticleCard(
      address: address(entry), title: text(entry.common.title), kicker: text(article.kicker),
      summary: text(article.deck ?? entry.common.summary), image: picture(entry.common.image ?? article.gallery.first),
      genre: article.genre.map { term("genre", $0) }, published: day(entry.common.published),
      authors: authorNames(article),
      isDemonstration: entry.common.isDemonstration)
  }

  func authorNames(_ article: Article) -> [Text] {
    var names = links(article.authors).map(\.name)
    if let byline = article.byline { names.append(text(byline)) }
    return names
  }

  func articleCards(_ entries: some Sequence<Entry>) -> [ArticleCard] {
    entries.compactMap { entry in
      guard case .article(let article) = entry.details else { return nil }
      return articleCard(entry, article)
    }
  }

  func personCard(_ entry: Entry, _ person: Person) -> PersonCard {
    let relations = catalog.relations(of: entry.reference)
    return PersonCard(
      address: address(entry), name: text(entry.common.title),
      latinName: otherTitles(entry.common.title).first ?? latinName(person, besides: entry.common.title),
      roles: roles(of: person, relations), image: picture(entry.common.image),
      filmCount: Set(relations.credits.map(\.film.reference)).count)
  }

  /// What a person is said to be, or else has been in films.
  func roles(of person: Person, _ relations: Relations) -> [Term] {
    (person.roles.isEmpty ? relations.roles : person.roles).map { term("role", $0) }
  }

  /// A person's name in Latin letters, unless a title shows it already.
  func latinName(_ person: Person, besides title: LocalizedText) -> Text? {
    guard let name = person.nameLatin, !title.values.contains(where: { $0.text == name }) else { return nil }
    return Text(name, language: language.code == "en" ? nil : "und-Latn")
  }

  func organizationCard(_ entry: Entry, _ organization: Organization) -> OrganizationCard {
    OrganizationCard(
      address: address(entry), name: text(entry.common.title), type: term("organization_type", organization.type),
      summary: text(entry.common.summary), isDemonstration: entry.common.isDemonstration)
  }
}
