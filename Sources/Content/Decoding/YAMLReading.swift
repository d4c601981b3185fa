import Basics
import Yams

/// Reads YAML into nodes that know their place; reports what is wrong with it.
///
/// - Parameters:
///   - source: the file.
///   - range: the bytes of `source` that are YAML.
///   - firstLine: the line, from 1, that they start on.
///   - part: what messages call them.
///   - diagnostics: where faults are added.
/// - Returns: the root mapping; an empty document is an empty mapping; `nil` after a fault.
func readYAML(
  _ source: SourceText, _ range: Range<Int>, firstLine: Int, called part: String = "front matter",
  diagnostics: inout [Diagnostic]
) -> Node.Mapping? {
  func report(_ fault: YAMLFault) {
    let location = source.location(line: fault.line + firstLine - 1, column: fault.column, length: fault.length)
    let advice = location.text.flatMap { FullWidthMarks.advice(for: $0) }
    diagnostics.append(Diagnostic(.error, at: location, fault.message, suggestion: advice ?? fault.suggestion))
  }
  let hazards = YAMLHazards(in: source.bytes[range])
  if let fault = hazards.fault {
    report(fault)
    return nil
  }
  // The parser keeps a pointer into the string, which stays put only when the string is too long to be stored inline.
  let text = String(decoding: source.bytes[range], as: UTF8.self) + "\n# end of front matter\n"
  do {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else { return Node.Mapping([]) }
    // Nodes know their anchors only as long as the parser lives.
    let anchored = withExtendedLifetime(parser) { hazards.mayHaveAnchors ? firstAnchored(in: root) : nil }
    if let anchored {
      report(YAMLFault(at: anchored.mark, "values must be written out: YAML's anchors and aliases are not supported"))
      return nil
    }
    if case .mapping(let mapping) = root { return mapping }
    if case .scalar(let scalar) = root, scalar.string.isEmpty { return Node.Mapping([]) }
    report(
      YAMLFault(at: root.mark, "\(part) must be a mapping of names to values", "write each value as name: value"))
  } catch let error as YamlError {
    report(YAMLFault(error, in: source.bytes[range], called: part))
  } catch {
    report(YAMLFault(at: nil, "\(part) must be YAML"))
  }
  return nil
}

/// The first node with an anchor, in the order of the text: it stands before any alias, so that no node is met twice.
private func firstAnchored(in node: Node) -> Node? {
  if node.anchor != nil { return node }
  switch node {
  case .scalar, .alias: return nil
  case .sequence(let sequence):
    for element in sequence {
      if let found = firstAnchored(in: element) { return found }
    }
  case .mapping(let mapping):
    for (key, value) in mapping {
      if let found = firstAnchored(in: key) ?? firstAnchored(in: value) { return found }
    }
  }
  return nil
}
