import Basics
import Yams

/// Reads a file of names and texts, such as a theme's words; `nil` when it is missing or not such a file.
///
/// The path is relative to `folder`. The names in `required` must be there; `isKnown` says whether another may be.
package func readTextTable(
  _ path: String, in folder: String, required: [String], isKnown: (String) -> Bool, diagnostics: inout [Diagnostic]
) throws(FileError) -> [String: String]? {
  guard let source = try readSource(path, in: folder, diagnostics: &diagnostics),
    let mapping = readYAML(source, 0..<source.bytes.count, firstLine: 1, called: "the file", diagnostics: &diagnostics)
  else { return nil }
  let context = DecodingContext(
    source: source, firstLine: 1, languages: [], zone: .utc, index: EntryIndex([]), root: folder, folder: "",
    assetPath: "")
  let requiredNames = Set(required)
  var texts = [String: String]()
  for (keyNode, valueNode) in mapping {
    let key = FieldValue(node: keyNode, name: "", context: context)
    guard let name = key.scalar("a name") else { continue }
    guard let text = FieldValue(node: valueNode, name: name, context: context).string() else { continue }
    if !requiredNames.contains(name), !isKnown(name) {
      let near = nearestMatch(to: name, among: required)
      key.report("'\(name)' is not a word of this theme", near.map { "did you mean '\($0)'?" } ?? "")
    }
    texts[name] = text
  }
  for name in required where texts[name] == nil {
    context.diagnostics.append(Diagnostic(.error, at: SourceLocation(file: path), "the word '\(name)' is required"))
  }
  diagnostics += context.diagnostics
  return texts
}
