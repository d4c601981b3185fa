import Basics
import Yams

/// A value with its name and place, to be read as what it should be.
struct FieldValue {
  let node: Node
  /// The value's name in messages, such as `geo.lat`.
  let name: String
  let context: DecodingContext
  /// Where it stands, when it is no node of a YAML file that knows it: line and column from 1, and its length.
  var place: (line: Int, column: Int, length: Int)?

  /// Whether it has no content: nothing, `~`, `null`, `[]` or `{}`.
  var isEmpty: Bool {
    switch node {
    case .scalar(let scalar) where scalar.style == .plain || scalar.style == .any:
      scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
    case .sequence(let sequence): sequence.isEmpty
    case .mapping(let mapping): mapping.isEmpty
    case .scalar, .alias: false
    }
  }

  /// Reports a rule that the value breaks.
  func report(_ message: String, _ suggestion: String = "") { add(.error, message, suggestion) }

  /// Reports a rule that the value breaks, and returns `nil` in place of what it should be.
  func report<Value>(_ message: String, _ suggestion: String = "") -> Value? {
    add(.error, message, suggestion)
    return nil
  }

  /// Reports something that is likely wrong.
  func warn(_ message: String, _ suggestion: String = "") { add(.warning, message, suggestion) }

  /// Where the value stands.
  var location: SourceLocation {
    if let place { return context.location(line: place.line, column: place.column, length: place.length) }
    let mark = node.mark
    let length = node.scalar.map { $0.string.prefix { $0 != "\n" }.count + ($0.style == .plain ? 0 : 2) } ?? 1
    return context.location(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  private func add(_ severity: Diagnostic.Severity, _ message: String, _ suggestion: String) {
    context.diagnostics.append(Diagnostic(severity, at: location, message, suggestion: suggestion))
  }

  /// The text of a plain or quoted value, without control characters.
  ///
  /// `kind` says what the value must be, for the message when it is no text at all.
  func scalar(_ kind: String) -> String? {
    guard let string = node.scalar?.string else { return report("'\(name)' must be \(kind)") }
    if let scalar = string.unicodeScalars.first(where: \.isInvisibleControl) {
      return report("text must not contain the invisible control character \(scalar.codePointName)")
    }
    return string
  }

  /// Text in no language in particular, trimmed.
  func string() -> String? {
    guard let text = scalar("text")?.trimmed else { return nil }
    return text.isEmpty ? report("'\(name)' must not be empty") : text
  }

  /// A whole number in `range`.
  func integer(in range: ClosedRange<Int>) -> Int? {
    let kind =
      range.upperBound == .max ? "a whole number" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard let text = scalar(kind) else { return nil }
    guard let number = Int(text), range.contains(number), !text.hasPrefix("+") else {
      return report("'\(name)' must be \(kind)")
    }
    return number
  }

  /// A number in `range`.
  func number(in range: ClosedRange<Double>) -> Double? {
    let kind = "a number from \(range.lowerBound.plainText) to \(range.upperBound.plainText)"
    guard let text = scalar(kind) else { return nil }
    guard let number = Double(text), range.contains(number) else { return report("'\(name)' must be \(kind)") }
    return number
  }

  /// `true` or `false`.
  func flag() -> Bool? {
    switch scalar("true or false") {
    case nil: nil
    case "true": true
    case "false": false
    default: report("'\(name)' must be true or false")
    }
  }

  /// One of a fixed set of values.
  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> Value? where Value.RawValue == String {
    let all = Value.allCases.map(\.rawValue)
    guard let text = scalar("one of \(all.joined(separator: ", "))") else { return nil }
    if let value = Value(rawValue: text) { return value }
    let near = nearestMatch(to: text, among: all)
    return report(
      "'\(name)' must be one of \(all.joined(separator: ", "))", near.map { "did you mean '\($0)'?" } ?? "")
  }

  /// The elements of a list; a single value counts as a list of one.
  func list<Element>(_ read: (FieldValue) -> Element?) -> [Element] {
    guard case .sequence(let sequence) = node else { return read(self).map { [$0] } ?? [] }
    return sequence.compactMap { element in
      let value = FieldValue(node: element, name: name, context: context)
      if value.isEmpty { return value.report("'\(name)' must not have an empty element") }
      return read(value)
    }
  }

  /// Whether it is a bare text, and no list or mapping.
  var isScalar: Bool { node.scalar != nil }

  /// The bare text as it stands; `nil` for a list or mapping.
  var plainText: String? { node.scalar?.string }

  /// How many elements it has as a list; a single value counts as a list of one.
  var elementCount: Int { node.sequence?.count ?? 1 }

  /// The fields of a mapping; names that `read` does not ask for are reported.
  ///
  /// `example` is how such a mapping is written, for the message when it is none.
  func mapping<Value>(like example: String = "{name: value}", _ read: (inout Fields) -> Value?) -> Value? {
    guard case .mapping(let mapping) = node else {
      return report("'\(name)' must be a mapping of names to values", "write it as \(example)")
    }
    var fields = Fields(mapping, name: name, context: context)
    let value = read(&fields)
    fields.finish()
    return value
  }

  /// The names and values of a mapping whose names are free.
  func pairs() -> [(key: FieldValue, value: FieldValue)] {
    guard case .mapping(let mapping) = node else {
      return report("'\(name)' must be a mapping of names to values") ?? []
    }
    return mapping.map { key, value in
      let keyName = key.scalar?.string ?? ""
      return (
        FieldValue(node: key, name: name, context: context),
        FieldValue(node: value, name: "\(name).\(keyName)", context: context)
      )
    }
  }
}

extension String {
  /// Without white space at both ends, including the ideographic space.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
