import Basics

/// Marks of Markdown that are shown as they were typed, because they mark nothing where they stand.
///
/// Chinese text is prone to them: emphasis does not begin or end beside full-width punctuation (CommonMark, section
/// 6.2), and an input method types brackets that are no marks at all.
struct MarkdownSlip {
  let mark: String
  let rule: String
  let suggestion: String

  static let all = [
    MarkdownSlip(
      mark: "**", rule: "'**' should mark a text, and this one is shown as it stands",
      suggestion: "beside a quote or full stop, let it stand inside them or add a space"),
    MarkdownSlip(
      mark: "]（", rule: "a link's address should stand between ( and ), not （ and ）",
      suggestion: "write [text](address)"),
    MarkdownSlip(
      mark: "[^", rule: "a footnote's mark should have its text",
      suggestion: "add a line that starts with [^1]: for [^1]"),
  ]

  /// Those of all slips whose mark is somewhere in `text`, be it a slip or not.
  static func possible(in text: ArraySlice<UInt8>) -> [MarkdownSlip] {
    text.withUnsafeBufferPointer { text in all.filter { $0.isMark(in: text) } }
  }

  fileprivate func isMark(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    UnsafeRawBufferPointer(text).contains(mark.utf8)
  }
}

extension DocumentWriter {
  /// Warns of marks that were left over in the text; not of those that were written with a backslash.
  mutating func reportSlips(in document: MarkdownNode) {
    let slips = text.bytes.withUnsafeBufferPointer { text in possibleSlips.filter { $0.isMark(in: text) } }
    if slips.isEmpty { return }
    var walk = TreeWalk(document)
    repeat {
      guard walk.isEntering, walk.nodeKind == .text else { continue }
      let node = walk.node
      let found = node.withLiteral { run in slips.filter { $0.isMark(in: run) } }
      for slip in found { report(slip, at: node) }
    } while walk.advance()
  }

  private mutating func report(_ slip: MarkdownSlip, at node: MarkdownNode) {
    let location = lines.location(line: node.line, byteColumn: max(1, node.byteColumn), marking: slip.mark)
    if location.text?.contains("\\" + slip.mark.prefix(1)) ?? false { return }
    diagnostics.append(Diagnostic(.warning, at: location, slip.rule, suggestion: slip.suggestion))
  }

  /// Warns of a paragraph that was to be a heading.
  mutating func reportHeadingSlip(_ node: MarkdownNode, _ paragraph: ArraySlice<UInt8>) {
    let marks = paragraph.prefix { $0 == UInt8(ascii: "#") }.count
    guard (2...6).contains(marks), marks < paragraph.count else { return }
    warn("a heading should have a space behind its #", at: node, suggestion: "write ## and a space, then the heading")
  }

  /// Warns of bold text in bold text, which is what comes of a mark that was taken for the wrong end.
  mutating func reportNestedStrong(_ node: MarkdownNode) {
    guard node.parent?.kind == .strong else { return }
    warn(
      "a bold text should not hold another", at: node,
      suggestion:
        "an '**' beside a quote or full stop is taken for the wrong end: let it stand inside them or add a space")
  }
}
