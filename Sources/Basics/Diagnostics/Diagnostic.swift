/// A fault in content or configuration, at its place, phrased as the rule that it breaks.
package struct Diagnostic: Hashable, Sendable {
  /// How grave a fault is.
  package enum Severity: String, Hashable, Sendable {
    /// The site cannot be built as the author means it.
    case error
    /// The site can be built, and is likely not as the author means it.
    case warning
  }

  /// How grave this fault is.
  package let severity: Severity
  /// Where it is.
  package let location: SourceLocation
  /// The rule that is broken, as a sentence without a full stop.
  package let message: String
  /// What to do about it, shown behind the caret; may be empty.
  package let suggestion: String

  /// Makes a diagnostic.
  package init(_ severity: Severity, at location: SourceLocation, _ message: String, suggestion: String = "") {
    self.severity = severity
    self.location = location
    self.message = message
    self.suggestion = suggestion
  }
}

/// A place in a source file.
package struct SourceLocation: Hashable, Sendable {
  /// The file's path relative to the source folder.
  package let file: String
  /// The line, from 1; 0 for the file as a whole.
  package let line: Int
  /// The column in characters, from 1; 0 for the line as a whole.
  package let column: Int
  /// How many characters to mark from the column on; at least 1.
  package let length: Int
  /// The text of the line, without its line end; `nil` when there is none to show.
  package let text: String?

  /// Makes a place.
  package init(file: String, line: Int = 0, column: Int = 0, length: Int = 1, text: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.text = text
  }
}

extension Diagnostic: Comparable {
  /// By file, line, column, then all else: the order in which diagnostics are printed.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location.file != right.location.file { return left.location.file < right.location.file }
    let (one, other) = (left.location, right.location)
    if one.line != other.line || one.column != other.column {
      return (one.line, one.column) < (other.line, other.column)
    }
    return (left.message, left.suggestion, left.severity.rawValue, one.length)
      < (right.message, right.suggestion, right.severity.rawValue, other.length)
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether any of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
