import Basics
import HTML

/// Reads a document and writes its markup.
///
/// The document is GitHub Flavored Markdown with footnotes and alerts. A line break between two characters that are
/// set without spaces (Han, kana, full-width punctuation) leaves no space behind.
///
/// Takes time and memory in proportion to the text; text on which the parser underneath would not is refused with an
/// error (see ``BodyScan``). Nothing is thrown: faults are added to `diagnostics`, and there is always a document.
///
/// - Parameters:
///   - source: the file that the document stands in.
///   - offset: where in the source's bytes the document starts: the first byte of a line.
///   - firstLine: the number of that line in the file, from 1.
///   - page: the path of the page that shows the document, without its language, such as `films/lotus-heart/`. Links to
///     the document's own headings and footnotes go by way of it, so that they hold in a feed as well.
///   - options: what is allowed.
///   - diagnostics: where faults are added.
///   - resolve: decides what becomes of a link or picture. It is asked about every one in the order of the text, but
///     for links to the document's own headings, and reports destinations that it does not know.
/// - Returns: the document; an empty one when the text is refused.
package func parseMarkdown(
  _ source: SourceText, from offset: Int = 0, firstLine: Int = 1, page: String,
  options: MarkdownOptions = MarkdownOptions(), diagnostics: inout [Diagnostic],
  resolve: (MarkdownLink, inout [Diagnostic]) -> MarkdownDestination
) -> MarkdownDocument {
  let scan = BodyScan(source.bytes, from: offset)
  let lines = SourceLines(source: source, starts: scan.lineStarts, firstLine: firstLine)
  diagnostics += scan.controls.map { lines.controlDiagnostic($0.scalar, at: lines.location(offset: $0.offset)) }
  if let refusal = scan.refusal {
    diagnostics.append(Diagnostic(.error, at: lines.location(line: refusal.line, byteColumn: 1), refusal.rule))
    return MarkdownDocument()
  }
  return withoutActuallyEscaping(resolve) { resolve in
    let tree = MarkdownTree(source.bytes[offset...], usesInlineExtensions: scan.mayUseInlineExtensions)
    var writer = DocumentWriter(lines: lines, page: page, options: options, scan: scan, resolve: resolve)
    tree.withRoot { writer.write($0) }
    diagnostics += writer.diagnostics
    return writer.document
  }
}

/// What a short piece of Markdown says, without its markup: a line a block.
///
/// Raw HTML and footnote marks are left out.
///
/// Text that ``parseMarkdown(_:from:firstLine:page:options:diagnostics:resolve:)`` refuses is returned as it stands.
package func plainText(ofMarkdown text: String) -> String {
  let bytes = Array(text.utf8)
  let scan = BodyScan(bytes, from: 0)
  guard scan.refusal == nil else { return text }
  let tree = MarkdownTree(bytes[...], usesInlineExtensions: scan.mayUseInlineExtensions)
  return tree.withRoot { JoinedText(of: $0, includesCode: true).string }
}
