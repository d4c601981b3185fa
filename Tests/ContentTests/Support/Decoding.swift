import Basics
import Testing

@testable import Content

/// One value read from YAML, with what was found wrong with it.
struct ReadValue<Value> {
  let value: Value?
  let context: DecodingContext

  var messages: [String] { context.diagnostics.map(\.message) }
}

/// Reads the value of a field called `value` from YAML such as `[1, 2]`.
func read<Value>(
  _ yaml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation, _ body: (FieldValue) -> Value?
) throws -> ReadValue<Value> {
  let source = SourceText(file: "content/pages/about.md", bytes: Array("value: \(yaml)\n".utf8))
  var diagnostics: [Diagnostic] = []
  let mapping = readYAML(source, 0..<source.bytes.count, firstLine: 1, diagnostics: &diagnostics)
  let context = try DecodingContext(
    source: source, firstLine: 1, languages: [#require(Language(tag: "zh-Hans")), #require(Language(tag: "en"))],
    zone: TimeZoneRules(named: "Asia/Shanghai"), index: EntryIndex([]), root: "/nowhere", folder: "content/pages",
    assetPath: "about/")
  var fields = Fields(try #require(mapping, sourceLocation: sourceLocation), context: context)
  let value = try #require(fields["value"], sourceLocation: sourceLocation)
  return ReadValue(value: body(value), context: context)
}
