import Basics
import Yams

/// The named values of one mapping, taken out by name.
///
/// A value that is missing, or of the wrong kind, is reported and read as `nil`; ``finish()`` reports names that nobody asked for.
struct Fields {
  /// Whether a value must be there.
  enum Presence {
    case optional, required
  }

  private(set) var context: DecodingContext
  /// What stands before a field's name in messages, such as `geo.`.
  private let prefix: String
  private let line: Int
  private let column: Int
  private let mapping: Node.Mapping
  /// The names, in the mapping's order; `nil` for one that is not plain text.
  private let names: [String?]
  /// Which of the values have been asked for.
  private var isTaken: [Bool]
  private var asked: [String] = []

  /// Reads a mapping.
  ///
  /// The name is the mapping's own in messages; empty for the file's.
  init(_ mapping: Node.Mapping, name: String = "", context: DecodingContext) {
    self.context = context
    prefix = name.isEmpty ? "" : name + "."
    line = mapping.mark?.line ?? 1
    column = mapping.mark?.column ?? 1
    self.mapping = mapping
    names = mapping.map { $0.key.scalar?.string }
    isTaken = Array(repeating: false, count: names.count)
    asked.reserveCapacity(32)
  }

  /// The value called `name`; one without content counts as missing.
  subscript(name: String, presence: Presence = .optional) -> FieldValue? {
    mutating get {
      asked.append(name)
      if let index = names.firstIndex(of: name) {
        isTaken[index] = true
        let (key, node) = mapping[index]
        let value = FieldValue(node: node, name: prefix + name, context: context)
        if !value.isEmpty { return value }
        if presence == .required { reportMissing("'\(prefix)\(name)' must not be empty", at: key) }
        return nil
      }
      if presence == .required { reportMissing("'\(prefix)\(name)' is required", at: nil) }
      return nil
    }
  }

  /// Whether there is a value called `name`, right or wrong.
  func has(_ name: String) -> Bool { names.contains(name) }

  /// The same values, read with what another context knows.
  func reading(in context: DecodingContext) -> Fields {
    var fields = self
    fields.context = context
    return fields
  }

  /// Reports a rule that the mapping as a whole breaks because something is missing.
  func reportMissing(_ message: String, at key: Node? = nil, suggestion: String = "") {
    guard !context.isLenient else {
      context.isIncomplete = true
      return
    }
    // What is missing here is likely what stands there, and is reported when all names have been looked at.
    if names.contains(where: { $0.map(Fields.isRunTogether) ?? false }) { return }
    let mark = key?.mark
    let length = key?.scalar?.string.count ?? 1
    context.diagnostics.append(
      Diagnostic(
        .error, at: context.location(line: mark?.line ?? line, column: mark?.column ?? column, length: length), message,
        suggestion: suggestion))
  }

  /// Reports every name that is still there: nobody knows it.
  ///
  /// `advice` says what to do with a name that is like none that is known.
  func finish(advice: String = "") {
    for (index, name) in names.enumerated() where !isTaken[index] {
      let key = mapping[index].key
      guard let name else {
        report(key, "a field's name must be plain text")
        continue
      }
      if Fields.isRunTogether(name) {
        let advice = FullWidthMarks.advice(for: "{" + name) ?? "write a space behind the colon"
        report(key, "a name must have a colon and a space between it and its value", advice)
        continue
      }
      if name.contains("\t") { report(key, "a field's name must not contain a tab"); continue }
      let near = nearestMatch(to: name, among: asked)
      report(key, "'\(prefix)\(name)' is not a field here", near.map { "did you mean '\($0)'?" } ?? known(or: advice))
    }
  }

  /// Whether a name and its value were typed without what divides them: `phone：123`, `phone:"123"`.
  private static func isRunTogether(_ name: String) -> Bool { name.contains("：") || name.contains(":") }

  /// The names that there are, where they are few; otherwise `advice`.
  private func known(or advice: String) -> String {
    var known = [String]()
    for name in asked where !known.contains(name) { known.append(name) }
    return advice.isEmpty && known.count <= 6 ? "the fields here are \(known.joined(separator: ", "))" : advice
  }

  private func report(_ key: Node, _ message: String, _ suggestion: String = "") {
    FieldValue(node: key, name: "", context: context).report(message, suggestion)
  }
}
