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

  init(_ catalog: Catalog, theme: LoadedTheme, feeds: [Language: FeedComposer]) {
    let configuration = catalog.configuration
    let pages = planPages(catalog)
    var collector = OutputCollector()
    for page in pages {
      collector.add(page.file(prefix: Composer.prefix(of: page.language, in: configuration)), .page(page))
    }
    for language in configuration.languages {
      for feed in feeds[language]?.feeds ?? [] { collector.add(feed.file, .feed(feed.kind, language)) }
    }
    for (name, bytes) in Sitemap.files(pages, catalog) { collector.add(name, .bytes(bytes)) }
    collector.add("robots.txt", .bytes(Sitemap.robots(catalog)))
    for asset in theme.assets { collector.add(asset.output.text, .bytes(asset.bytes)) }
    let entries = EntryKind.allCases.flatMap { catalog.sections[$0] ?? [] }
    for entry in entries {
      for asset in entry.assets { collector.add(asset.output.text, .copy(asset.source)) }
    }
    for link in entries.flatMap(\.siteLinks) where !collector.leadsSomewhere(link.path) {
      collector.report(link)
    }
    outputs = collector.outputs
    diagnostics = collector.diagnostics
  }
}

/// Gathers outputs and finds those that want the same address.
private struct OutputCollector {
  private(set) var outputs: [OutputPlan.Output] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var indices: [String: Int] = [:]

  mutating func add(_ path: String, _ source: OutputPlan.Source) {
    guard let output = OutputPath(path) else {
      return report(
        source, "an address must not be longer than 255 bytes a part, nor have a part that starts with a dot")
    }
    // Hosts and computers differ in whether case matters, so no two addresses may differ by it alone.
    if let index = indices.updateValue(outputs.count, forKey: path.lowercased()) {
      let other = describe(outputs[index].source)
      return report(
        source, "an address must be wanted once, and '\(path)' is wanted by \(describe(source)) and \(other)")
    }
    outputs.append(OutputPlan.Output(path: output, source: source))
  }

  /// Whether a page or file stands at a path of the site.
  func leadsSomewhere(_ path: String) -> Bool {
    let path = path.prefix { $0 != "?" }.lowercased()
    return indices[path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path] != nil
  }

  mutating func report(_ link: Entry.SiteLink) {
    let withSlash = link.path + "/"
    diagnostics.append(
      Diagnostic(
        .error, at: link.location, "a link must lead to a page or file of the site",
        suggestion: leadsSomewhere(withSlash) ? "did you mean '/\(withSlash)'?" : "there is no '/\(link.path)'"))
  }

  private mutating func report(_ source: OutputPlan.Source, _ message: String) {
    diagnostics.append(Diagnostic(.error, at: SourceLocation(file: file(of: source)), message))
  }

  /// The source file that is to blame for an output.
  private func file(of source: OutputPlan.Source) -> String {
    switch source {
    case .copy(let path): return path
    case .page(let page):
      if case .entry(let entry) = page.subject { return entry.file }
      return SiteConfiguration.fileName
    case .feed, .bytes: return SiteConfiguration.fileName
    }
  }

  private func describe(_ source: OutputPlan.Source) -> String {
    switch source {
    case .page(let page):
      switch page.subject {
      case .entry(let entry): return entry.file
      case .facet(let facet, _): return "the list of \(facet.property.rawValue) '\(facet.value)'"
      case .home, .section, .notFound: return "a page of the site itself"
      }
    case .feed: return "a feed"
    case .bytes: return "a file of the site itself"
    case .copy(let path): return path
    }
  }
}
