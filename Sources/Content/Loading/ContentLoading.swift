import Basics

/// What a source folder holds: its configuration and entries, or what is wrong with them.
package struct LoadedContent: Sendable {
  /// `nil` when `marquee.yml` is at fault.
  package let configuration: SiteConfiguration?
  /// The entries that readers may see, by reference. Empty when there are errors.
  package let entries: [Entry]
  /// How many entries are there but not shown: drafts, scheduled, embargoed and expired ones.
  package let hiddenCount: Int
  /// The next changes by which entries appear or go by themselves, all at one instant.
  package let nextChanges: [Change]
  package let diagnostics: [Diagnostic]
  /// The addresses of pages that there would be if all entries were shown, such as `films/lotus-heart/` and the lists
  /// that only it is in.
  package var hiddenPlaces: Set<String> = []
  /// All entries that could be read, also those that readers do not see, and also when others have errors.
  package var all: [Entry] = []
}

/// How to load a source folder.
package struct LoadingOptions: Sendable {
  /// The build's instant.
  package let instant: Instant
  /// Whether drafts are shown.
  package let showsDrafts: Bool
  /// How many files are decoded at a time.
  package let jobs: Int

  /// Makes options.
  package init(instant: Instant, showsDrafts: Bool, jobs: Int) {
    self.instant = instant
    self.showsDrafts = showsDrafts
    self.jobs = jobs
  }
}

/// Reads the configuration and all entries of the source folder at `source`.
package func loadContent(_ source: String, _ options: LoadingOptions) async throws(FileError) -> LoadedContent {
  var diagnostics = [Diagnostic]()
  let configurationFile = try readConfigurationFile(source, diagnostics: &diagnostics)
  guard let configurationFile, let ground = configurationFile.ground else {
    return LoadedContent(
      configuration: nil, entries: [], hiddenCount: 0, nextChanges: [],
      diagnostics: diagnostics + (configurationFile?.context.diagnostics ?? []))
  }
  var listing = ContentListing(source: source, languages: ground.languages)
  try listing.list()
  let files = listing.files
  let index = EntryIndex(files)
  let configuration = configurationFile.decode(ground, index: index)
  diagnostics += configurationFile.context.diagnostics.limited + listing.diagnostics

  // Entries need little of the configuration, so that its other faults do not hide theirs.
  var decoder = EntryDecoder(source: source, ground: ground, index: index)
  var outcomes = await parallelMap(count: files.count, jobs: options.jobs) { [decoder] in decoder.decode(files[$0]) }
  func isShown(_ entry: Entry?) -> Bool {
    guard let entry else { return false }
    return entry.common.isVisible(at: options.instant) && (options.showsDrafts || !entry.common.isDraft)
  }
  // Entries that refer to one which is not shown are read again, now that it is known which those are. Drafts may refer to
  // what they like; what will appear by itself must not refer to a draft.
  decoder.hidden = HiddenEntries()
  for (file, outcome) in zip(files, outcomes) where !isShown(outcome.entry) && !outcome.diagnostics.hasErrors {
    decoder.hidden.all.insert(file.reference)
    if outcome.entry?.common.isDraft ?? true { decoder.hidden.drafts.insert(file.reference) }
  }
  let hidden = decoder.hidden.all
  let drafts = decoder.hidden.drafts
  let affected = outcomes.indices.filter { index in
    guard let entry = outcomes[index].entry, !drafts.contains(entry.reference),
      entry.common.expires.map({ $0.instant > options.instant }) ?? true
    else { return false }
    return entry.references.contains(where: isShown(entry) ? hidden.contains : drafts.contains)
  }
  let again = await parallelMap(count: affected.count, jobs: options.jobs) { [decoder] in
    decoder.decode(files[affected[$0]])
  }
  for (index, outcome) in zip(affected, again) { outcomes[index] = outcome }
  for outcome in outcomes {
    if let failure = outcome.failure { throw failure }
    diagnostics += outcome.diagnostics
  }
  let all = outcomes.compactMap(\.entry)
  if let configuration {
    let faulty = zip(files, outcomes).filter { $1.diagnostics.hasErrors }.map(\.0.path)
    let rules = EntryRules(
      all, faulty: Set(faulty), configuration, instant: options.instant, showsDrafts: options.showsDrafts)
    diagnostics += rules.diagnostics(source: source)
  }
  let shown = all.filter(isShown)
  let hiddenPlaces =
    all.filter { !isShown($0) }.flatMap(\.places) + EntryKind.allCases.filter(\.hasArchive).map { $0.folder + "/past/" }
  return LoadedContent(
    configuration: configuration, entries: diagnostics.hasErrors ? [] : shown, hiddenCount: hidden.count,
    nextChanges: all.lazy.filter { options.showsDrafts || !$0.common.isDraft }.flatMap { $0.visibilityChanges() }
      .first(after: options.instant),
    diagnostics: diagnostics,
    hiddenPlaces: Set(hiddenPlaces), all: all)
}

extension Entry {
  /// The addresses of the pages that there are because of the entry, without a language.
  fileprivate var places: [String] {
    var places = [reference.path] + Facet.facets(of: self).map(\.path)
    places += common.aliases.map { $0.text.hasSuffix("/index.html") ? String($0.text.dropLast(10)) : $0.text }
    if case .placement(let placement) = details { places.append(placement.codePath) }
    return places
  }
}
