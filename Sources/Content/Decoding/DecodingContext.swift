import Basics

/// What decoding one file needs to know, and what it has found wrong so far.
///
/// It lives within one task, while one file is decoded.
final class DecodingContext {
  /// The file.
  let source: SourceText
  /// Where the mapping's first line is in the file, from 1.
  let firstLine: Int
  /// The site's languages, the default first.
  let languages: [Language]
  /// The zone in which times without one are read.
  let zone: TimeZoneRules
  /// Which entries there are.
  let index: EntryIndex
  /// The source folder.
  let root: String
  /// The folder that the entry's pictures are relative to, relative to the source folder.
  let folder: String
  /// Where the entry's pictures are published, such as `films/lotus-heart/`.
  let assetPath: String
  /// Entries that readers may not see yet, or no longer: links to them become plain text.
  var hidden = HiddenEntries()
  /// Whether missing values are let pass, as in a draft.
  var isLenient = false
  /// Whether a missing value was let pass.
  var isIncomplete = false
  /// What was found wrong.
  var diagnostics: [Diagnostic] = []
  /// The files that the entry publishes.
  var assets: [AssetFile] = []
  /// The entries that the entry refers to.
  var references: [EntryReference] = []
  /// The texts that readers see, counted.
  var translation = TranslationTally()
  /// The machine's fault that kept a file from being read.
  var failure: FileError?

  init(
    source: SourceText, firstLine: Int, languages: [Language], zone: TimeZoneRules, index: EntryIndex, root: String,
    folder: String, assetPath: String
  ) {
    self.source = source
    self.firstLine = firstLine
    self.languages = languages
    self.zone = zone
    self.index = index
    self.root = root
    self.folder = folder
    self.assetPath = assetPath
  }

  /// The place at a line and column of the mapping.
  func location(line: Int, column: Int, length: Int) -> SourceLocation {
    source.location(line: line + firstLine - 1, column: column, length: length)
  }
}

/// A file beside an entry that is published with it.
package struct AssetFile: Hashable, Sendable {
  /// Where it lies, relative to the source folder.
  package let source: String
  /// Where it is published.
  package let output: OutputPath
}

/// The entries that are there and not shown.
struct HiddenEntries: Sendable {
  /// All of them: drafts, and those whose time has not come or is over.
  var all: Set<EntryReference> = []
  /// The drafts among them, to which nothing public should refer.
  var drafts: Set<EntryReference> = []
}
