import Basics
import Foundation
import Publishing
import Site

extension BuildReport {
  /// What a build did, in a few lines.
  func summary(_ request: BuildRequest, seconds: Double) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let found = [count(errors, "error"), count(warnings, "warning")].filter { !$0.hasPrefix("0 ") }.joined(
      separator: ", ")
    if ending == .refused {
      return "\(found). Nothing was published\(request.output == nil ? "" : ": the site is as it was")."
    }
    var lines = [String]()
    let time = String(format: "%.2f s", seconds)
    let made = "\(count(pageCount, "page")), \(count(feedCount, "feed")), \(count(fileCount, "other file"))"
    if let publication, let output = request.output {
      lines.append("\(made) in \(output) (\(time))")
      lines.append(
        "\(publication.written) written, \(publication.unchanged) unchanged, \(publication.removed) removed")
    } else {
      lines.append("\(made) checked (\(time))")
    }
    if hiddenCount > 0 {
      lines.append("\(count(hiddenCount, "entry", "entries")) not shown: drafts, or not yet or no longer public")
    }
    if let nextChange {
      lines.append("The site next changes by itself at \(nextChange.time.rfc3339): \(nextChange.reasons)")
    }
    if !found.isEmpty { lines.append(found) }
    if !unpublished.isEmpty { lines.append("\(count(unpublished.count, "file")) not published") }
    return lines.joined(separator: "\n")
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// The outcome for machines.
  func json() throws -> String { try ReportDocument(self).encoded() }
}

extension Encodable {
  /// The value as `--json` prints it.
  func encoded() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// The JSON that `--json` prints when there was nothing to report on.
struct FailureDocument: Encodable {
  private(set) var failed = true
  let error: String

  func json() throws -> String { try encoded() }
}

/// The JSON that `--json` prints.
private struct ReportDocument: Encodable {
  let failed: Bool
  let pages: Int
  let feeds: Int
  let files: Int
  let hidden: Int
  let written: Int?
  let unchanged: Int?
  let removed: Int?
  let nextChange: String?
  let nextChangeReasons: [String]
  let unpublished: [String]
  let notices: [String]
  let diagnostics: [DiagnosticDocument]

  init(_ report: BuildReport) {
    failed = report.hasFailed
    pages = report.pageCount
    feeds = report.feedCount
    files = report.fileCount
    hidden = report.hiddenCount
    written = report.publication?.written
    unchanged = report.publication?.unchanged
    removed = report.publication?.removed
    nextChange = report.nextChange?.time.rfc3339
    nextChangeReasons = report.nextChange?.changes.map(\.text) ?? []
    unpublished = report.unpublished
    notices = report.notices
    diagnostics = report.diagnostics.map { DiagnosticDocument($0) }
  }
}

struct DiagnosticDocument: Encodable {
  let severity: String
  let file: String
  let line: Int
  let column: Int
  let message: String
  let suggestion: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    file = diagnostic.location.file
    line = diagnostic.location.line
    column = diagnostic.location.column
    message = diagnostic.message
    suggestion = diagnostic.suggestion
  }
}
