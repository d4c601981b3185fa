import Basics
import Publishing

extension BuildReport {
  /// Whether what was found stops the build.
  func stops(isStrict: Bool) -> Bool { isStrict ? !diagnostics.isEmpty : diagnostics.hasErrors }

  /// Whether the output folder is not as it should be. Files of others that are in nobody's way are no fault, in no build.
  private func isIncomplete(isStrict: Bool) -> Bool {
    guard let publication else { return false }
    return !publication.conflicts.isEmpty || isStrict && !publication.edited.isEmpty
  }

  /// The report at the end of a build.
  func concluded(isStrict: Bool) -> BuildReport {
    var report = self
    report.diagnostics = Set(diagnostics).sorted()
    report.ending = stops(isStrict: isStrict) ? .refused : isIncomplete(isStrict: isStrict) ? .incomplete : .done
    return report
  }

  /// Counts what the site has.
  mutating func count(_ plan: OutputPlan) {
    for output in plan.outputs {
      switch output.source {
      case .page: pageCount += 1
      case .feed: feedCount += 1
      case .bytes, .copy: fileCount += 1
      }
    }
  }
}
