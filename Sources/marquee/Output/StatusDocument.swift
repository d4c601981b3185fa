import Basics
import Content
import Site

extension SiteStatus {
  /// The status for machines.
  func json(errors: [Diagnostic]) throws -> String { try StatusDocument(self, errors).encoded() }
}

/// The JSON that `status --json` prints.
private struct StatusDocument: Encodable {
  let failed: Bool
  let instant: String
  let nextChange: String?
  let nextChangeReasons: [String]
  let entries: [String: [String: Int]]
  let translations: [String: [String: [String: Int]]]
  let untranslated: [[String: String]]
  let scheduled: [[String: String]]
  let deadlines: [DeadlineDocument]
  let unchecked: [SourceDocument]
  let silentFunds: [FundDocument]
  let uncaptioned: [String]
  let unlinked: [String]
  let errors: [DiagnosticDocument]

  struct DeadlineDocument: Encodable {
    let date: String
    let entry: String
    let name: String
    let days: Int
  }

  struct SourceDocument: Encodable {
    let film: String
    let platform: String
    let days: Int?
  }

  struct FundDocument: Encodable {
    let fund: String
    let days: Int?
  }

  init(_ status: SiteStatus, _ errors: [Diagnostic]) {
    failed = !errors.isEmpty
    instant = status.instant.rfc3339
    nextChange = status.nextChange?.time.rfc3339
    nextChangeReasons = status.nextChange?.changes.map(\.text) ?? []
    entries = status.counts.reduce(into: [:]) {
      $0[$1.kind.rawValue] = [
        "shown": $1.shown, "scheduled": $1.scheduled, "expired": $1.expired, "drafts": $1.drafts,
      ]
    }
    translations = status.translations.reduce(into: [:]) { result, row in
      let counts = Dictionary(
        uniqueKeysWithValues: TranslationState.allCases.map { ($0.rawValue, row.counts[$0] ?? 0) })
      result[row.language.code, default: [:]][row.kind.rawValue] = counts
    }
    untranslated = status.untranslated.map {
      ["entry": $0.reference.text, "language": $0.language.code, "state": $0.state.rawValue]
    }
    scheduled = status.scheduled.map {
      ["time": $0.time.rfc3339, "entry": $0.reference.text, "change": $0.kind.rawValue]
    }
    deadlines = status.deadlines.map {
      DeadlineDocument(date: $0.date, entry: $0.reference.text, name: $0.name, days: $0.days)
    }
    unchecked = status.unchecked.map {
      SourceDocument(film: $0.film.text, platform: $0.platform.rawValue, days: $0.days)
    }
    silentFunds = status.silentFunds.map { FundDocument(fund: $0.fund.text, days: $0.days) }
    uncaptioned = status.uncaptioned.map(\.text)
    unlinked = status.unlinked.map(\.text)
    self.errors = errors.map { DiagnosticDocument($0) }
  }
}
