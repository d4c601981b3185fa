import Basics
import Content
import HTML
import Pages

/// Chooses what feeds there are and what is in them.
package struct FeedComposer: Sendable {
  /// How many entries a feed has.
  package static let itemLimit = 20
  /// The kinds whose entries are news to readers of the site's feed.
  private static let newsKinds: [EntryKind] = [.film, .base, .event, .fund, .program, .call, .article]

  private let composer: Composer
  private let catalog: Catalog
  private let language: Language

  /// Makes a composer of feeds in one language.
  package init(_ catalog: Catalog, language: Language, composer: Composer) {
    self.catalog = catalog
    self.language = language
    self.composer = composer
  }

  private var configuration: SiteConfiguration { catalog.configuration }
  private var prefix: String { Composer.prefix(of: language, in: configuration) }

  /// The files of all feeds, below the site's root, in a fixed order; `nil` for the whole site's.
  package var feeds: [(kind: EntryKind?, file: String)] {
    let sections = EntryKind.allCases.filter { hasFeed($0) && catalog.sections[$0]?.isEmpty == false }
    return [(nil, prefix + "feed.xml")] + sections.map { ($0, prefix + $0.folder + "/feed.xml") }
  }

  /// The feed of a section, or of the whole site.
  package func feed(_ kind: EntryKind?) -> Feed {
    let entries =
      kind.map { catalog.sections[$0] ?? [] } ?? FeedComposer.newsKinds.flatMap { catalog.sections[$0] ?? [] }
    let newest = entries.map { (-$0.common.appears.instant.seconds, $0.reference, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(FeedComposer.itemLimit).map(\.2)
    let place = kind.map { $0.folder + "/" } ?? ""
    return Feed(
      title: kind.map { composer.feedTitle($0) } ?? configuration.title.string(in: language),
      description: configuration.description.string(in: language), language: language.tag, page: absolute(place),
      address: absolute(place + "feed.xml"), items: newest.map { item($0) })
  }

  private func absolute(_ place: String) -> String {
    Address(path: prefix + place).absolute(root: configuration.baseURL)
  }

  private func item(_ entry: Entry) -> Feed.Item {
    let zone = configuration.zone
    return Feed.Item(
      id: id(of: entry), title: entry.common.title.string(in: language), page: absolute(entry.reference.path),
      published: zone.time(at: entry.common.appears.instant), changed: zone.time(at: entry.common.changed.instant),
      summary: composer.summary(of: entry), content: content(of: entry), authors: composer.authorNames(of: entry),
      categories: composer.categoryNames(of: entry))
  }

  private func id(of entry: Entry) -> String {
    let reference = entry.reference
    let suffix = language == configuration.languages[0] ? "" : "/" + language.code
    return "tag:\(configuration.idDomain),\(configuration.idDate.description):\(reference.kind.rawValue)/"
      + percentEncoded(reference.id) + suffix
  }

  /// The entry's text in full, or its summary when it has none.
  private func content(of entry: Entry) -> [UInt8] {
    let summary = composer.summary(of: entry)
    var html: HTML = summary.isEmpty ? HTML() : "<p>\(summary)</p>"
    if let (text, used) = composer.markup(of: entry) {
      html = used == language ? text : "<div lang=\"\(used.tag)\">\(text)</div>"
    }
    if let picture = composer.sharedPicture(of: entry) {
      html = """
        <p><img src="\(picture.address)" width="\(picture.width)" height="\(picture.height)" \
        alt="\(picture.alternativeText.string)"></p>\(html)
        """
    }
    return html.resolved(root: configuration.baseURL, language: prefix)
  }
}
