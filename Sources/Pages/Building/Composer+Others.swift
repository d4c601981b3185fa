import Basics
import Content
import HTML

extension Composer {
  func articlePage(_ article: Article, _ view: EntryView) -> ArticlePage {
    let byline = text(article.byline).map { [EntryLink(name: $0, address: nil)] } ?? []
    return ArticlePage(
      entry: view, genre: article.genre.map { term("genre", $0) }, kicker: text(article.kicker),
      deck: text(article.deck),
      dateline: text(article.dateline), authors: links(article.authors) + byline,
      about: article.about.compactMap { catalog[$0] }.map { card($0) }, mentions: links(article.mentions),
      print: article.print.map { printLine($0) }, printDate: article.print.map { time($0.date) },
      television: article.television.map { broadcast in
        [broadcast.channel, broadcast.slot].compactMap { $0?.string(in: language) }.joined(separator: " · ")
      },
      corrections: article.corrections.map { ArticlePage.Correction(time: time($0.date), text: text($0.text)) },
      gallery: article.gallery.map { picture($0) }, video: article.video.map { watchLink($0) },
      source: article.source.map { link($0) })
  }

  private func printLine(_ print: Article.Print) -> Text {
    let paper = text(print.paper)
    let parts = [
      paper.string, text(print.edition)?.string, print.page, text(print.section)?.string, text(print.column)?.string,
    ]
    return Text(parts.compactMap { $0 }.joined(separator: " · "), language: paper.language)
  }

  func personPage(_ entry: Entry, _ person: Person, _ view: EntryView) -> PersonPage {
    let relations = catalog.relations(of: entry.reference)
    let filmography = relations.roles.map { role in
      PersonPage.FilmographyGroup(
        role: term("role", role), films: filmCards(relations.credits.filter { $0.role == role }.map(\.film)))
    }
    return PersonPage(
      entry: view, latinName: latinName(person, besides: entry.common.title),
      roles: roles(of: person, relations), born: person.born,
      died: person.died, links: person.links.map { link($0) } + person.identifiers.compactMap { identifierLink($0) },
      filmography: filmography, events: eventCards(relations.events), programs: programCards(relations.programs),
      funds: fundCards(relations.funds), calls: callCards(relations.calls), articles: articleCards(relations.articles))
  }

  private func identifierLink(_ identifier: (scheme: String, value: String)) -> ExternalLink? {
    let (name, page) =
      switch identifier.scheme {
      case "imdb": ("IMDb", "https://www.imdb.com/name/\(identifier.value)/")
      case "douban": ("豆瓣", "https://www.douban.com/personage/\(identifier.value)/")
      default: ("Wikidata", "https://www.wikidata.org/wiki/\(identifier.value)")
      }
    return Address(elsewhere: page).map { ExternalLink(name: Text(name), address: $0) }
  }

  func organizationPage(_ entry: Entry, _ organization: Organization, _ view: EntryView) -> OrganizationPage {
    let relations = catalog.relations(of: entry.reference)
    return OrganizationPage(
      entry: view, type: term("organization_type", organization.type), founded: organization.founded,
      address: text(organization.address), coordinates: organization.point.flatMap { coordinates($0) },
      contact: organization.contact.map { contact($0) }, creditCode: organization.creditCode,
      licences: organization.licences.map { text($0) },
      outlets: organization.outlets.map {
        OrganizationPage.Outlet(
          name: text($0.name), type: term("organization_type", $0.type), channel: $0.channel?.string(in: language))
      },
      parent: organization.parent.flatMap { link($0) },
      children: relations.children.map { EntryLink(name: text($0.common.title), address: address($0)) },
      links: organization.links.map { link($0) }, films: filmCards(relations.films), bases: baseCards(relations.bases),
      events: eventCards(relations.events), funds: fundCards(relations.funds),
      programs: programCards(relations.programs), calls: callCards(relations.calls),
      placements: placementCards(relations.placements), articles: articleCards(relations.articles))
  }
}
