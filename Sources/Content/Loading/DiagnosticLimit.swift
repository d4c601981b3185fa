import Basics

extension [Diagnostic] {
  /// How many faults of a file are shown.
  private static let shownCount = 1000

  /// The first thousand of a file's faults, and how many more there are: nobody reads on, and a file of one fault a line could
  /// fill the memory with them.
  var limited: [Diagnostic] {
    guard count > Self.shownCount else { return self }
    let sorted = sorted()
    let rest = sorted.dropFirst(Self.shownCount)
    guard let next = rest.first else { return sorted }
    let place = SourceLocation(file: next.location.file, line: next.location.line)
    let message = "the first \(Self.shownCount) faults of a file are shown, and this one has \(rest.count) more"
    return sorted.prefix(Self.shownCount) + [Diagnostic(rest.hasErrors ? .error : .warning, at: place, message)]
  }
}
