import Basics
import Content
import HTML

extension Composer {
  func homeFrame(_ plan: PlannedPage) -> Frame {
    let title = configuration.title.string(in: language)
    return frame(
      plan, title: title, description: configuration.description.string(in: language), section: "", isHome: true)
  }

  func sectionFrame(_ plan: PlannedPage, _ kind: EntryKind, _ number: Int) -> Frame {
    let title = words("section.\(kind.rawValue)")
    let feeds = hasFeed(kind) ? [FeedLink(title: feedTitle(kind), address: address(kind.folder + "/feed.xml"))] : []
    return frame(
      plan, title: numbered(title, number), description: numbered(words("describe.\(kind.rawValue)"), number),
      section: kind.rawValue, feeds: feeds)
  }

  func archiveFrame(_ plan: PlannedPage, _ kind: EntryKind, _ number: Int) -> Frame {
    let title = archiveTitle(kind)
    let count = catalog.section(kind).over.count
    return frame(
      plan, title: numbered(title, number),
      description: numbered(words("describe.facet", ["name": title, "count": String(count)]), number),
      section: kind.rawValue)
  }

  /// What the list of what is over is called: `活动 · 已经结束`.
  func archiveTitle(_ kind: EntryKind) -> String {
    words("section.\(kind.rawValue)") + " · " + words("over.\(kind.rawValue)")
  }

  func redirectFrame(_ plan: PlannedPage, to target: EntryReference) -> Frame {
    guard let entry = catalog[target] else {
      return frame(
        plan, title: words("redirect.closed"), description: words("redirect.description"), section: "", isHidden: true)
    }
    return frame(
      plan, title: entry.common.title.string(in: language), description: words("redirect.description"), section: "",
      isHidden: true, target: entry.reference.path)
  }

  func facetFrame(_ plan: PlannedPage, _ facet: Facet, _ number: Int) -> Frame {
    let name = name(of: facet).name.string
    let section = words("section.\(facet.kind?.rawValue ?? "entry")")
    let title = "\(name) · \(section)"
    let count = catalog.facets[facet]?.count ?? 0
    let description = words("describe.facet", ["name": title, "count": String(count)])
    return frame(
      plan, title: numbered(title, number), description: numbered(description, number),
      section: facet.kind?.rawValue ?? "")
  }

  func notFoundFrame(_ plan: PlannedPage) -> Frame {
    frame(
      plan, title: words("not_found.title"), description: words("not_found.description"), section: "", isHidden: true)
  }

  func entryFrame(_ plan: PlannedPage, _ entry: Entry) -> Frame {
    let common = entry.common
    let kind = entry.reference.kind
    let isArticle = kind == .article
    return frame(
      plan, title: common.title.string(in: language), description: description(of: entry),
      section: kind == .page ? "" : kind.rawValue, openGraphType: openGraphType(of: kind),
      image: headPicture(of: entry),
      published: isArticle ? configuration.zone.time(at: common.published.instant).rfc3339 : nil,
      modified: isArticle ? configuration.zone.time(at: common.changed.instant).rfc3339 : nil)
  }

  /// The title of a section's feed.
  package func feedTitle(_ kind: EntryKind) -> String {
    words(
      "feed.title", ["site": configuration.title.string(in: language), "section": words("section.\(kind.rawValue)")])
  }

  private func numbered(_ text: String, _ number: Int) -> String { number == 1 ? text : "\(text) (\(number))" }

  private func openGraphType(of kind: EntryKind) -> String {
    switch kind {
    case .film: "video.other"
    case .article: "article"
    case .person: "profile"
    case .base, .event, .fund, .program, .call, .organization, .placement, .page: "website"
    }
  }

  /// The picture that stands for an entry where it is shared.
  func headPicture(of entry: Entry) -> PictureFile? {
    switch entry.details {
    case .film(let film): entry.common.image ?? film.stills.first ?? film.poster
    case .base(let base): entry.common.image ?? base.gallery.first
    case .article(let article): entry.common.image ?? article.gallery.first
    case .placement(let placement): entry.common.image ?? placement.artwork
    case .event, .fund, .program, .call, .person, .organization, .page: entry.common.image
    }
  }

  private func frame(
    _ plan: PlannedPage, title: String, description: String, section: String, isHome: Bool = false,
    isHidden: Bool = false, target: String? = nil,
    openGraphType: String = "website", image: PictureFile? = nil, feeds: [FeedLink] = [], published: String? = nil,
    modified: String? = nil
  ) -> Frame {
    let root = configuration.baseURL
    func absolute(_ language: Language) -> String {
      Address(path: Composer.prefix(of: language, in: configuration) + plan.place).absolute(root: root)
    }
    var alternates = configuration.languages.map { Head.Alternate(language: $0.tag, address: absolute($0)) }
    if alternates.count > 1 {
      alternates.append(Head.Alternate(language: "x-default", address: absolute(configuration.languages[0])))
    }
    let picture = image.map { file in
      Head.HeadImage(
        address: Address(path: file.output.text).absolute(root: root), width: file.size.width, height: file.size.height,
        alternativeText: text(file.alternativeText).string)
    }
    let siteFeed = FeedLink(title: configuration.title.string(in: language), address: address("feed.xml"))
    let head = Head(
      title: title, isHome: isHome, description: description,
      canonical: target.map { address($0).absolute(root: root) } ?? absolute(language),
      alternates: isHidden ? [] : alternates, feeds: [siteFeed] + feeds, openGraphType: openGraphType,
      image: picture ?? defaultImage, published: published, modified: modified, isHidden: isHidden,
      refresh: target.map { address($0) })
    let translations = configuration.languages.map { other in
      LanguageLink(
        language: other, name: other.name,
        address: Address(
          path: Composer.prefix(of: other, in: configuration) + (target ?? (isHidden ? "" : plan.place))),
        isCurrent: other == language)
    }
    return Frame(site: site ?? makeSiteView(), head: head, section: section, translations: translations)
  }

  /// The theme's own picture for pages that have none.
  private var defaultImage: Head.HeadImage? {
    assets["share.png"].map {
      Head.HeadImage(
        address: $0.absolute(root: configuration.baseURL), width: 1200, height: 630,
        alternativeText: configuration.title.string(in: language))
    }
  }

  func makeSiteView() -> SiteView {
    SiteView(
      title: text(configuration.title), description: text(configuration.description), language: language,
      home: address(""), menu: menu(configuration.menu), footerText: text(configuration.footerText),
      footerMenu: menu(configuration.footerMenu), filings: configuration.filings.map { link($0) },
      feed: address("feed.xml"), assets: assets)
  }

  func menu(_ targets: [SiteConfiguration.MenuTarget]) -> [MenuItem] {
    targets.compactMap { target in
      switch target {
      case .section(let kind):
        guard catalog.sections[kind]?.isEmpty == false else { return nil }
        return MenuItem(
          title: Text(words("section.\(kind.rawValue)")), address: address(kind.folder + "/"), section: kind.rawValue)
      case .entry(let reference):
        return catalog[reference].map { MenuItem(title: text($0.common.title), address: address($0), section: "") }
      }
    }
  }
}

extension Language {
  /// The language's name in itself, for those that sites of this trade are likely to have.
  var name: String {
    switch code {
    case "zh": tag.hasPrefix("zh-Hant") ? "繁體中文" : "中文"
    case "en": "English"
    case "fr": "Français"
    case "ja": "日本語"
    case "ko": "한국어"
    default: tag
    }
  }
}
