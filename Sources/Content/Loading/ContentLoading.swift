import Basics

/// What a source folder holds: its configuration and entries, or what is wrong with them.
package struct LoadedContent: Sendable {
  /// `nil` when `marquee.yml` is at fault.
  package let configuration: SiteConfiguration?
  /// The entries that readers may see, by reference. Empty when there are errors.
  package let entries: [Entry]
  /// How many entries are there but not shown: drafts, scheduled, embargoed and expired ones.
  package let hiddenCount: Int
  /// The next instant at which an entry appears or goes by itself.
  package let nextChange: Instant?
  package let diagnostics: [Diagnostic]
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
      configuration: nil, entries: [], hiddenCount: 0, nextChange: nil,
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
  // Entries that refer to one which is not shown are read again, now that it is known which those are. What is not shown
  // itself may refer to what it likes.
  decoder.hidden = HiddenEntries()
  for (file, outcome) in zip(files, outcomes) where !isShown(outcome.entry) && !outcome.diagnostics.hasErrors {
    decoder.hidden.all.insert(file.reference)
    if outcome.entry?.common.isDraft ?? true { decoder.hidden.drafts.insert(file.reference) }
  }
  let hidden = decoder.hidden.all
  let affected = outcomes.indices.filter { index in
    guard let entry = outcomes[index].entry, !hidden.contains(entry.reference) else { return false }
    return entry.references.contains(where: hidden.contains)
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
  let shown = all.filter(isShown)
  return LoadedContent(
    configuration: configuration, entries: diagnostics.hasErrors ? [] : shown, hiddenCount: hidden.count,
    nextChange: nextChange(of: all, after: options.instant, showsDrafts: options.showsDrafts), diagnostics: diagnostics)
}

/// The first instant after `instant` at which an entry appears or goes.
private func nextChange(of entries: [Entry], after instant: Instant, showsDrafts: Bool) -> Instant? {
  entries.lazy.filter { showsDrafts || !$0.common.isDraft }.flatMap { $0.common.changes }.filter { $0 > instant }.min()
}
