import Basics
import HTML

/// Writes a document's markup in one walk through its tree, and gathers on the way what else is to be known of it.
struct DocumentWriter {
  let lines: SourceLines
  let page: String
  /// Whether text may have characters that the source's bytes do not show.
  let seeksControls: Bool
  /// The invisible characters that the source's bytes do show.
  let knownControls: Set<Unicode.Scalar>
  let options: MarkdownOptions
  /// What the text may have of marks that are none.
  let possibleSlips: [MarkdownSlip]
  let resolve: (MarkdownLink, inout [Diagnostic]) -> MarkdownDestination

  /// The markup so far.
  var bytes: [UInt8] = []
  /// The plain text so far.
  var text = JoinedText()
  var counts = TextCounts()
  var diagnostics: [Diagnostic] = []
  var document = MarkdownDocument()
  var headings = UniqueNames()
  var tables = TableState()
  var footnotes = FootnoteState()
  var rawHTML: RawHTMLFilter
  /// Where a line end stands in the markup that goes when the text behind joins the text before.
  var breakOffset: Int?
  /// For each link that is open, whether it has a tag: the innermost last.
  var openLinks: [Bool] = []
  /// The links to the document's own headings, to be checked when all headings are known.
  var fragments: [(name: String, location: SourceLocation)] = []
  /// The source of the excerpt.
  var leadingText = ""
  var paragraphStart = 0
  /// Whether the paragraph is a figure.
  var isInFigure = false
  /// Whether the text of the paragraph is a checkbox's label.
  var isInLabel = false
  /// How many nodes at the start of a paragraph are left out: the mark of an alert.
  var skippedInlines = 0

  init(
    lines: SourceLines, page: String, options: MarkdownOptions, scan: BodyScan,
    resolve: @escaping (MarkdownLink, inout [Diagnostic]) -> MarkdownDestination
  ) {
    self.lines = lines
    self.page = page
    seeksControls = scan.hasNumericReference
    knownControls = Set(scan.controls.map(\.scalar))
    self.options = options
    possibleSlips = scan.possibleSlips
    self.resolve = resolve
    rawHTML = RawHTMLFilter(allowsTags: options.allowsRawHTML)
    bytes.reserveCapacity(16_384)
  }

  /// Writes a whole document.
  mutating func write(_ document: MarkdownNode) {
    var walk = TreeWalk(document)
    var goesOn = true
    while goesOn {
      let goesInside = walk.isEntering ? enter(walk.node, walk.nodeKind) : leave(walk.node, walk.nodeKind)
      goesOn = goesInside ? walk.advance() : walk.advancePastNode()
    }
    reportSlips(in: document)
    finishFootnotes()
    checkFragments()
    finish()
  }

  /// Writes what stands before a node's children.
  ///
  /// `false` when the walk is not to enter them, nor to leave the node.
  private mutating func enter(_ node: MarkdownNode, _ kind: NodeKind) -> Bool {
    if skippedInlines > 0 && kind != .paragraph {
      skippedInlines -= 1
      return false
    }
    switch kind {
    case .text: writeText(of: node)
    case .softBreak: writeSoftBreak()
    case .code: writeCode(node)
    case .emphasis: write("<em>")
    case .strong:
      reportNestedStrong(node)
      write("<strong>")
    case .strikethrough: write("<del>")
    case .lineBreak: writeLineBreak()
    case .rawTag: writeRawHTML(node, isBlock: false)
    case .footnoteMark: writeFootnoteMark(node)
    case .link: openLink(node)
    case .picture:
      writePicture(node)
      return false
    case .paragraph: openParagraph(node)
    case .heading: return openHeading(node)
    case .tableCell: openCell()
    case .document, .other: break
    default: enterBlock(node, kind)
    }
    return true
  }

  /// Writes what stands behind a node's children.
  ///
  /// Always `true`: the walk goes on.
  private mutating func leave(_ node: MarkdownNode, _ kind: NodeKind) -> Bool {
    switch kind {
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .strikethrough: write("</del>")
    case .link: closeLink()
    case .paragraph: closeParagraph(node)
    case .heading: closeHeading(node)
    case .tableCell: closeCell()
    case .document, .other: break
    default: leaveBlock(node, kind)
    }
    return true
  }

  private mutating func finish() {
    document.html = HTML(trusted: bytes)
    if options.keepsPlainText { document.plainText = text.string }
    document.hanCount = counts.han
    document.wordCount = counts.words
    document.excerpt = excerpt(of: leadingText)
  }

  /// Appends markup.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a number.
  mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Ends the line that the markup is in, if it has begun one.
  mutating func startLine() {
    if let byte = bytes.last, byte != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Ends a block of text.
  mutating func endTextBlock() {
    text.endBlock()
    counts.endWord()
    breakOffset = nil
  }

  mutating func warn(_ rule: String, at node: MarkdownNode, suggestion: String = "") {
    let location = lines.location(line: node.line, byteColumn: node.byteColumn)
    diagnostics.append(Diagnostic(.warning, at: location, rule, suggestion: suggestion))
  }
}
