import Basics
import HTML
import Markdown

/// Makes entries of files: reads, decodes and checks one at a time, without regard to the others beyond their names.
struct EntryDecoder: Sendable {
  let source: String
  let ground: SiteConfiguration.Ground
  let index: EntryIndex
  /// Entries that are there and not shown; known only when all have been decoded once.
  var hidden = HiddenEntries()

  /// What became of a file.
  struct Outcome: Sendable {
    /// `nil` when something required is missing or wrong.
    var entry: Entry?
    var diagnostics: [Diagnostic] = []
    /// The machine's fault, which ends the build.
    var failure: FileError?
  }

  /// Decodes the entry of `file` and its translations.
  func decode(_ file: ContentFile) -> Outcome {
    var outcome = Outcome()
    do {
      try decode(file, into: &outcome)
    } catch {
      outcome.failure = error
    }
    outcome.diagnostics = outcome.diagnostics.limited
    return outcome
  }

  private func decode(_ file: ContentFile, into outcome: inout Outcome) throws(FileError) {
    guard let text = try readSource(file.path, in: source, diagnostics: &outcome.diagnostics),
      let frontMatter = FrontMatter(text, diagnostics: &outcome.diagnostics),
      let mapping = readYAML(text, frontMatter.yaml, firstLine: 2, diagnostics: &outcome.diagnostics)
    else { return }
    let context = DecodingContext(
      source: text, firstLine: 2, languages: ground.languages, zone: ground.zone, index: index,
      root: source,
      folder: file.folder, assetPath: file.reference.path)
    context.hidden = hidden
    var fields = Fields(mapping, context: context)
    let common = CommonFields(&fields)
    let details = details(of: file.reference, &fields)
    fields.finish(advice: "a theme's own values go below 'extra:'")

    var resolver = LinkResolver(context: context)
    var bodies = [String: MarkdownDocument]()
    if let body = parse(text, from: frontMatter.bodyStart, line: frontMatter.bodyLine, of: file, &resolver) {
      bodies[ground.languages[0].code] = body
    }
    for translation in file.translations {
      guard let text = try readSource(translation.path, in: source, diagnostics: &outcome.diagnostics) else { continue }
      if FrontMatter.isPresent(in: text) {
        context.diagnostics.append(
          Diagnostic(
            .error, at: text.location(line: 1, column: 1, length: 3),
            "a translation must hold a text and no front matter",
            suggestion: "all fields stand in \(file.path)"))
        continue
      }
      if file.reference.kind == .fund { context.diagnostics += FundWording.warnings(in: text) }
      bodies[translation.language] = parse(text, from: 0, line: 1, of: file, &resolver)
    }
    if file.reference.kind == .fund { context.diagnostics += FundWording.warnings(in: text) }
    context.translation.addBody(bodies.isEmpty ? [] : text.bytes[frontMatter.bodyStart...], languages: bodies.keys)
    outcome.diagnostics += context.diagnostics
    if let failure = context.failure { throw failure }
    guard let common, let details, !context.isIncomplete else { return }
    outcome.entry = Entry(
      reference: file.reference, file: file.path, common: common, details: details, bodies: bodies,
      assets: context.assets, references: Set(context.references).sorted(),
      translation: context.translation, siteLinks: resolver.siteLinks)
  }

  private func parse(
    _ text: SourceText, from start: Int, line: Int, of file: ContentFile, _ resolver: inout LinkResolver
  ) -> MarkdownDocument? {
    let isBlank = text.bytes[start...].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
    if isBlank { return nil }
    let options = MarkdownOptions(allowsRawHTML: ground.allowsRawHTML)
    var found = [Diagnostic]()
    let document = parseMarkdown(
      text, from: start, firstLine: line, page: file.reference.path, options: options, diagnostics: &found
    ) { link, diagnostics in resolver.resolve(link, &diagnostics) }
    resolver.context.diagnostics += found
    return document.html.isEmpty ? nil : document
  }

  private func details(of reference: EntryReference, _ fields: inout Fields) -> Entry.Details? {
    switch reference.kind {
    case .film: Film(&fields).map { .film($0) }
    case .base: Base(&fields).map { .base($0) }
    case .event: Event(&fields).map { .event($0) }
    case .fund: Fund(&fields).map { .fund($0) }
    case .program: Program(&fields).map { .program($0) }
    case .call: Call(&fields).map { .call($0) }
    case .article: Article(&fields).map { .article($0) }
    case .person: Person(&fields).map { .person($0) }
    case .organization: Organization(&fields).map { .organization($0) }
    case .placement: Placement(&fields, id: reference.id).map { .placement($0) }
    case .page: .page
    }
  }
}
