import Basics
import Content
import HTML
import Pages
import Syndication

/// Makes the bytes of each output; pure, and used by many tasks at once.
struct Renderer: Sendable {
  let catalog: Catalog
  let theme: LoadedTheme
  private let composers: EachLanguage<Composer>
  private let feedComposers: EachLanguage<FeedComposer>

  init(_ catalog: Catalog, theme: LoadedTheme) {
    self.catalog = catalog
    self.theme = theme
    let neighbours = catalog.neighbours()
    composers = theme.words.map { language, words in
      Composer(catalog, language: language, words: words, assets: theme.addresses, neighbours: neighbours)
    }
    feedComposers = composers.map { FeedComposer(catalog, language: $0, composer: $1) }
  }

  /// What makes the feeds of each language.
  var feeds: [Language: FeedComposer] { feedComposers.values }

  /// A page's markup, its addresses still relative to the site's root.
  func markup(of page: PlannedPage) -> HTML {
    let (view, frame) = composers[page.language].compose(page)
    return theme.theme.render(view, in: frame, words: theme.words[page.language])
  }

  /// What addresses in a page's language start with.
  func prefix(of page: PlannedPage) -> String { Composer.prefix(of: page.language, in: catalog.configuration) }

  /// A page's bytes as they are published.
  func bytes(of page: PlannedPage) -> [UInt8] {
    let prefix = prefix(of: page)
    return markup(of: page).resolved(root: root(from: page, prefix: prefix), language: prefix)
  }

  /// The way from a page to the site's root. It is relative, so that the site works wherever it is put; only the page for
  /// addresses that do not exist is shown at any depth, and needs the site's own path.
  private func root(from page: PlannedPage, prefix: String) -> String {
    if case .notFound = page.subject { return catalog.configuration.basePath }
    let depth = (prefix + page.place).utf8.count { $0 == UInt8(ascii: "/") }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// A feed's bytes.
  func feed(_ kind: EntryKind?, _ language: Language) -> [UInt8] { feedComposers[language].feed(kind).rss }
}
