import Basics
import Content
import HTML
import Pages
import Syndication

/// All files that a build makes, before any is made.
struct OutputPlan: Sendable {
  /// How a file comes to be.
  enum Source: Sendable {
    case page(PlannedPage)
    case feed(EntryKind?, Language)
    case bytes([UInt8])
    /// A copy of a file, whose path is relative to the source folder.
    case copy(String)
  }

  /// A file to be made.
  struct Output: Sendable {
    let path: OutputPath
    let source: Source
  }

  let outputs: [Output]
  /// Two outputs that want one address, and links that lead nowhere.
  let diagnostics: [Diagnostic]
  /// The places, without a language, of pages that will be there, or were, and are not now.
  let hiddenPlaces: Set<String>

  init(
    _ catalog: Catalog, theme: LoadedTheme, feeds: [Language: FeedComposer], hiddenPlaces: Set<String>
  ) {
    let configuration = catalog.configuration
    let pages = planPages(catalog)
    var collector = OutputCollector(hiddenPlaces: hiddenPlaces)
    for page in pages {
      collector.add(page.file(prefix: Composer.prefix(of: page.language, in: configuration)), .page(page))
    }
    for language in configuration.languages {
      for feed in feeds[language]?.feeds ?? [] { collector.add(feed.file, .feed(feed.kind, language)) }
    }
    for (name, bytes) in Sitemap.files(pages, catalog) { collector.add(name, .bytes(bytes)) }
    for (name, bytes) in Redirects.files(pages, catalog) { collector.add(name, .bytes(bytes)) }
    collector.add("robots.txt", .bytes(Sitemap.robots(catalog)))
    for asset in theme.assets { collector.add(asset.output.text, .bytes(asset.bytes)) }
    let entries = EntryKind.allCases.flatMap { catalog.sections[$0] ?? [] }
    for entry in entries {
      for asset in entry.assets { collector.add(asset.output.text, .copy(asset.source)) }
    }
    for link in entries.flatMap(\.siteLinks) { collector.check(link, languages: configuration.languages) }
    self.hiddenPlaces = hiddenPlaces
    outputs = collector.outputs
    diagnostics = collector.diagnostics
  }

  /// A path without the language in front.
  static func place(_ path: String, without languages: [Language]) -> String {
    for language in languages.dropFirst() where path.hasPrefix(language.code + "/") {
      return String(path.dropFirst(language.code.count + 1))
    }
    return path
  }

  /// The file that hosts serve at a path of the site.
  static func file(servedAt path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}

/// Gathers outputs and finds those that want the same address.
private struct OutputCollector {
  private(set) var outputs: [OutputPlan.Output] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The outputs by path in small letters, as hosts and computers differ in whether case matters.
  private var indices: [String: Int] = [:]
  /// The places of pages that will be there, or were, and are not now.
  let hiddenPlaces: Set<String>

  init(hiddenPlaces: Set<String>) {
    self.hiddenPlaces = hiddenPlaces
  }

  mutating func add(_ path: String, _ source: OutputPlan.Source) {
    guard let output = OutputPath(path) else {
      return report(
        source, "an address must not be longer than 255 bytes a part, nor have a part that starts with a dot")
    }
    // No two addresses may differ by case alone.
    let key = path.lowercased()
    if let index = indices[key] {
      let other = describe(outputs[index].source)
      return report(
        source, "an address must be wanted once, and '\(path)' is wanted by \(describe(source)) and \(other)")
    }
    indices[key] = outputs.count
    outputs.append(OutputPlan.Output(path: output, source: source))
  }

  /// Reports a link that leads to no page or file.
  mutating func check(_ link: Entry.SiteLink, languages: [Language]) {
    if leadsSomewhere(link.path) { return }
    if hiddenPlaces.contains(OutputPlan.place(link.path, without: languages)) {
      diagnostics.append(
        Diagnostic(
          .warning, at: link.location, "a link should lead to a public page, and '/\(link.path)' is not public now"))
      return
    }
    let suggestion =
      leadsSomewhere(link.path + "/")
      ? "did you mean '/\(link.path)/'?"
      : indices[OutputPlan.file(servedAt: link.path).lowercased()].map { "did you mean '/\(outputs[$0].path.text)'?" }
        ?? "there is no '/\(link.path)'"
    diagnostics.append(
      Diagnostic(.error, at: link.location, "a link must lead to a page or file of the site", suggestion: suggestion))
  }

  private func leadsSomewhere(_ path: String) -> Bool {
    let file = OutputPlan.file(servedAt: path)
    return indices[file.lowercased()].map { outputs[$0].path.text == file } ?? false
  }

  private mutating func report(_ source: OutputPlan.Source, _ message: String) {
    diagnostics.append(Diagnostic(.error, at: SourceLocation(file: file(of: source)), message))
  }

  /// The source file that is to blame for an output.
  private func file(of source: OutputPlan.Source) -> String {
    switch source {
    case .copy(let path): return path
    case .page(let page):
      switch page.subject {
      case .entry(let entry), .redirect(_, let entry): return entry.file
      case .home, .section, .archive, .facet, .notFound: return SiteConfiguration.fileName
      }
    case .feed, .bytes: return SiteConfiguration.fileName
    }
  }

  private func describe(_ source: OutputPlan.Source) -> String {
    switch source {
    case .page(let page):
      switch page.subject {
      case .entry(let entry): return entry.file
      case .facet(let facet, _): return "the list of \(facet.property.rawValue) '\(facet.value)'"
      case .redirect(_, let entry): return "another address of \(entry.file)"
      case .home, .section, .archive, .notFound: return "a page of the site itself"
      }
    case .feed: return "a feed"
    case .bytes: return "a file of the site itself"
    case .copy(let path): return path
    }
  }
}
