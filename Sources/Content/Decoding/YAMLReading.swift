import Basics
import Yams

/// Reads YAML into nodes that know their place; reports what is wrong with it.
///
/// `range` is the bytes of `source` that are YAML, and `firstLine` the line, from 1, that they start on. The result is the
/// root mapping; an empty document is an empty mapping; after a fault there is none.
func readYAML(
  _ source: SourceText, _ range: Range<Int>, firstLine: Int, diagnostics: inout [Diagnostic]
) -> Node.Mapping? {
  func report(line: Int, column: Int, _ message: String, _ suggestion: String = "") {
    let location = source.location(line: line + firstLine - 1, column: column)
    diagnostics.append(Diagnostic(.error, at: location, message, suggestion: suggestion))
  }
  if let hazard = yamlHazard(in: source.bytes[range]) {
    report(line: hazard.line, column: hazard.column, hazard.message)
    return nil
  }
  // The parser keeps a pointer into the string, which stays put only when the string is too long to be stored inline.
  let text = String(decoding: source.bytes[range], as: UTF8.self) + "\n# end of front matter\n"
  do {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else { return Node.Mapping([]) }
    if case .mapping(let mapping) = root { return mapping }
    if case .scalar(let scalar) = root, scalar.string.isEmpty { return Node.Mapping([]) }
    report(
      line: root.mark?.line ?? 1, column: root.mark?.column ?? 1, "front matter must be a mapping of names to values",
      "write each value as name: value")
  } catch let error as YamlError {
    let fault = describe(error)
    report(line: fault.line, column: fault.column, fault.message, fault.suggestion)
  } catch {
    report(line: 1, column: 1, "front matter must be YAML")
  }
  return nil
}

/// What the YAML parser says, as a rule.
private func describe(_ error: YamlError) -> (line: Int, column: Int, message: String, suggestion: String) {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    let isTab = problem.contains("cannot start any token")
    return (
      mark.line, mark.column, "front matter must be valid YAML: \(problem)",
      isTab
        ? "a text that starts with a tab or a special character needs quotes; indent with spaces" : yamlAdvice(problem)
    )
  case .duplicatedKeysInMapping(let duplicates, let context):
    let names = duplicates.map { "'\($0)'" }.joined(separator: ", ")
    return (context.mark.line, context.mark.column, "a name must be given once, and \(names) is given twice", "")
  case .reader(let problem, _, _, _):
    return (1, 1, "front matter must be valid YAML: \(problem)", "")
  default:
    return (1, 1, "front matter must be valid YAML", "")
  }
}

private func yamlAdvice(_ problem: String) -> String {
  if problem.contains("mapping values are not allowed") { return "a text with a colon in it needs quotes" }
  if problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'") {
    return "is a bracket missing?"
  }
  if problem.contains("could not find expected ':'") { return "write it as name: value" }
  return ""
}

/// Finds what would make the YAML parser take forever or too deep: nesting beyond any use, and aliases that multiply.
private func yamlHazard(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int, message: String)? {
  let depthLimit = 48
  let indentLimit = 160
  let aliasLimit = 16
  var (line, column, depth, aliases) = (1, 0, 0, 0)
  var isIndent = true
  var previous = UInt8(ascii: "\n")
  for byte in bytes {
    column += 1
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      column = 0
      isIndent = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > depthLimit { return (line, column, "values must not be nested deeper than \(depthLimit) levels") }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
    default: isIndent = false
    }
    if isIndent && column > indentLimit {
      return (line, column, "a line must not be indented by more than \(indentLimit) columns")
    }
    let startsValue = previous == UInt8(ascii: " ") || previous == UInt8(ascii: "[") || previous == UInt8(ascii: ",")
    if byte == UInt8(ascii: "*") && (startsValue || previous == UInt8(ascii: "\n")) {
      aliases += 1
      if aliases > aliasLimit { return (line, column, "values must be written out: YAML aliases are not supported") }
    }
    previous = byte
  }
  return nil
}
