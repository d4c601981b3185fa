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

  /// The breaches of a file as diagnostics at their places.
  ///
  /// Entries do not keep where their fields stood: nearly all are never asked. The file is read again for the few that are.
  static func diagnostics(of breaches: [RuleBreach], in file: String, source: String) -> [Diagnostic] {
    var ignored = [Diagnostic]()
    let text =
      FileSystem.status(of: source + "/" + file)?.kind == .file
      ? try? readSource(file, in: source, diagnostics: &ignored) : nil
    guard let text, let frontMatter = FrontMatter(text, diagnostics: &ignored),
      let mapping = readYAML(text, frontMatter.yaml, firstLine: 2, diagnostics: &ignored)
    else { return breaches.map { $0.diagnostic(at: SourceLocation(file: file)) } }
    let context = DecodingContext(
      source: text, firstLine: 2, languages: [], zone: .utc, index: EntryIndex([]), root: source, folder: "",
      assetPath: "")
    return breaches.map { breach in
      let node = breach.path.reduce((node: Node.mapping(mapping), isLost: false)) { found, step in
        // The value nearest to one that is missing will do.
        guard !found.isLost, let next = breach.child(of: found.node, step) else { return (found.node, true) }
        return (next, false)
      }.node
      return breach.diagnostic(at: FieldValue(node: node, name: "", context: context).location)
    }
  }

  private func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(severity, at: location, message, suggestion: suggestion)
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
