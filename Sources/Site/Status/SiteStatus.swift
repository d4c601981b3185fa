import Basics
import Content

/// How a site stands at an instant: what its editors have to do, and when.
package struct SiteStatus: Sendable {
  package let instant: ZonedTime
  package let nextChange: NextChange?
  package let counts: [KindCount]
  package let translations: [TranslationRow]
  /// Entries whose translations lack something, by language.
  package let untranslated: [TranslationTask]
  /// What appears and goes by itself, the next first.
  package let scheduled: [Scheduled]
  /// What can be answered, applied for or given to, and until when; the next first.
  package let deadlines: [Deadline]
  package let unchecked: [UncheckedSource]
  package let silentFunds: [SilentFund]
  /// Films that speak, can be watched, and name no captions or subtitles.
  package let uncaptioned: [EntryReference]
  /// Entries that no other refers to.
  package let unlinked: [EntryReference]
  /// What entries are called, in the site's first language.
  package let titles: [EntryReference: String]

  /// How many entries of a kind there are, by whether readers see them.
  package struct KindCount: Sendable {
    package let kind: EntryKind
    package var shown = 0
    package var scheduled = 0
    package var expired = 0
    package var drafts = 0
  }

  /// How the entries of a kind stand in a language.
  package struct TranslationRow: Sendable {
    package let kind: EntryKind
    package let language: Language
    package let counts: [TranslationState: Int]
  }

  package struct TranslationTask: Sendable {
    package let reference: EntryReference
    package let language: Language
    package let state: TranslationState
    /// How many of its texts are translated, and how many there are.
    package let translated: Int
    package let texts: Int
  }

  package struct Scheduled: Sendable {
    package let time: ZonedTime
    package let reference: EntryReference
    /// `appears` or `expires`.
    package let kind: Change.Kind
  }

  package struct Deadline: Sendable {
    /// The instant from which it is past.
    package let past: Instant
    /// The last day, or the last minute, as it was typed: `2026-11-30`, `2026-11-30 18:00`.
    package let date: String
    package let reference: EntryReference
    /// `deadline`, `apply_by`, `end`, or that of a call for entries: `early`, `regular`, `late`.
    package let name: String
    /// Whole days that are left.
    package let days: Int
  }

  package struct UncheckedSource: Sendable {
    package let film: EntryReference
    package let platform: Platform
    /// `nil` when nobody ever looked.
    package let days: Int?
  }

  package struct SilentFund: Sendable {
    package let fund: EntryReference
    /// Days since its last news; `nil` when there was none.
    package let days: Int?
  }

  /// After how many days a running fund without news is silent.
  package static let silentDays = 28

  /// Looks through `content`, which may have errors: then what could be read counts.
  package init(_ content: LoadedContent, _ configuration: SiteConfiguration, at instant: Instant) {
    let survey = StatusSurvey(content, configuration, instant)
    self.instant = configuration.zone.time(at: instant)
    nextChange = survey.nextChange()
    counts = survey.counts()
    translations = survey.translationRows()
    untranslated = survey.translationTasks()
    scheduled = survey.scheduled()
    deadlines = survey.deadlines()
    unchecked = survey.unchecked()
    silentFunds = survey.silentFunds()
    uncaptioned = survey.uncaptioned()
    unlinked = survey.unlinked()
    titles = survey.titles()
  }
}

/// Loads the content of a source folder and says how it stands; the diagnostics are those of loading.
package func siteStatus(
  of source: String, at instant: Instant, jobs: Int
) async throws(FileError) -> (status: SiteStatus?, diagnostics: [Diagnostic]) {
  let content = try await loadContent(source, LoadingOptions(instant: instant, showsDrafts: false, jobs: jobs))
  let status = content.configuration.map { SiteStatus(content, $0, at: instant) }
  return (status, Set(content.diagnostics).sorted())
}
