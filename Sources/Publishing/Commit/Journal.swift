import Basics

/// The steps of a commit as they are on the disk before the first of them is taken.
struct Journal {
  /// The steps, in the order in which they are taken.
  let steps: [CommitStep]

  /// The first line: what this file is, and in which version.
  private static let heading = "marquee journal 1"

  init(steps: [CommitStep]) { self.steps = steps }

  /// Reads a journal; `nil` when it is not whole, so that no step of it has been taken.
  init?(file: [UInt8]) {
    guard let lines = SealedLines(file: file, heading: Journal.heading)?.lines else { return nil }
    var steps: [CommitStep] = []
    steps.reserveCapacity(lines.count)
    for line in lines {
      guard let step = CommitStep(line: line) else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  /// The journal as a file.
  var file: [UInt8] {
    var writer = SealedLines.Writer(heading: Journal.heading, lineCount: steps.count)
    for step in steps {
      step.write(to: &writer.text)
      writer.text.write("\n")
    }
    return writer.sealed()
  }
}
