import Basics
import Yams

/// A fault between entries, at a field of one of them.
struct RuleBreach {
  /// The way to a value in front matter.
  enum Step: Hashable {
    case name(String)
    case index(Int)
  }

  var severity = Diagnostic.Severity.error
  /// The file with the field, relative to the source folder.
  let file: String
  let path: [Step]
  let message: String
  var suggestion = ""

  /// The breach as a diagnostic at its place.
  ///
  /// Entries do not keep where their fields stood: nearly all are never asked. The file is read again for the few that are.
  func diagnostic(source: String) -> Diagnostic {
    Diagnostic(severity, at: location(source: source), message, suggestion: suggestion)
  }

  private func location(source: String) -> SourceLocation {
    var ignored = [Diagnostic]()
    guard let text = try? readSource(file, in: source, diagnostics: &ignored),
      let frontMatter = FrontMatter(text, diagnostics: &ignored),
      let mapping = readYAML(text, frontMatter.yaml, firstLine: 2, diagnostics: &ignored)
    else { return SourceLocation(file: file) }
    var node = Node.mapping(mapping)
    for step in path {
      // The value nearest to one that is missing will do.
      guard let next = child(of: node, step) else { break }
      node = next
    }
    let context = DecodingContext(
      source: text, firstLine: 2, languages: [], zone: .utc, index: EntryIndex([]), root: source, folder: "",
      assetPath: "")
    return FieldValue(node: node, name: "", context: context).location
  }

  private func child(of node: Node, _ step: Step) -> Node? {
    switch step {
    case .name(let name): node.mapping?.first { $0.key.scalar?.string == name }?.value
    case .index(let index):
      // A single value counts as a list of one.
      node.sequence.map { $0.indices.contains(index) ? $0[index] : nil } ?? (index == 0 ? node : nil)
    }
  }
}

extension RuleBreach.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .name(value) }
  init(integerLiteral value: Int) { self = .index(value) }
}
