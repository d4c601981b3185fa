import Basics

extension BuildReport {
  /// Whether what was found stops the build.
  func stops(isStrict: Bool) -> Bool { isStrict ? !diagnostics.isEmpty : diagnostics.hasErrors }

  /// The report at the end of a build.
  func concluded(isStrict: Bool) -> BuildReport {
    var report = self
    report.diagnostics = Set(diagnostics).sorted()
    report.hasFailed = stops(isStrict: isStrict)
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
