import CMarkGFM
import Synchronization

// This file and ParserMemory.swift are the two that speak to cmark. Its types stay in here; pointers are used only while
// a tree lives.

/// A parsed document, whose memory goes with the value. It must not leave the thread that it was made on.
struct MarkdownTree: ~Copyable {
  private let root: MarkdownNode
  private let memory: ParserMemory.Mark

  /// The extensions, which are put on cmark's global list once, before the first document is parsed.
  ///
  /// Nothing changes an extension once it is registered, so every thread may read them.
  nonisolated(unsafe) private static let extensions: (blocks: [OpaquePointer], inlines: [OpaquePointer]) = {
    func find(_ names: [String]) -> [OpaquePointer] {
      names.compactMap { name in name.withCString { cmark_find_syntax_extension($0) } }
    }
    cmark_gfm_core_extensions_ensure_registered()
    return (find(["table", "tasklist"]), find(["strikethrough", "autolink"]))
  }()

  /// Held while inline extensions are at work.
  ///
  /// cmark-gfm marks their characters (`~`, `:` and `w`) in one table for the whole process when it starts on a
  /// document's inlines, and unmarks them at the end: of two threads the first to end blinds the other. Documents
  /// without what these extensions look for neither need the table nor change it, and go without.
  private static let inlineExtensions = Mutex(())

  /// Parses a document of at most ``BodyScan/sizeLimit`` bytes of UTF-8.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - usesInlineExtensions: whether it may have something struck through, or addresses outside of links.
  init(_ text: ArraySlice<UInt8>, usesInlineExtensions: Bool) {
    let extensions = MarkdownTree.extensions.blocks + (usesInlineExtensions ? MarkdownTree.extensions.inlines : [])
    memory = ParserMemory.mark()
    // cmark gives no parser and no tree only when memory ran out, and no build goes on without memory: stop here.
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, ParserMemory.allocator) else {
      fatalError("out of memory")
    }
    for pointer in extensions { cmark_parser_attach_syntax_extension(parser, pointer) }
    text.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    // Pointers must not pass through the lock's closure; their bare numbers may.
    let address = UInt(bitPattern: parser)
    let rootAddress =
      usesInlineExtensions
      ? MarkdownTree.inlineExtensions.withLock { _ in MarkdownTree.finish(address) } : MarkdownTree.finish(address)
    guard let root = OpaquePointer(bitPattern: rootAddress) else { fatalError("out of memory") }
    self.root = MarkdownNode(root)
  }

  private static func finish(_ parser: UInt) -> UInt {
    UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: parser)))
  }

  deinit { ParserMemory.goBack(to: memory) }

  /// Hands over the document itself.
  ///
  /// The tree lives until `body` returns; neither the node nor one reached from it must leave `body`.
  borrowing func withRoot<Result>(_ body: (MarkdownNode) -> Result) -> Result { body(root) }
}

/// A node of a document's tree.
struct MarkdownNode: Equatable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  fileprivate init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }

  /// The only child; `nil` when there is none or there are more.
  var onlyChild: MarkdownNode? {
    guard let child = firstChild, child.next == nil else { return nil }
    return child
  }

  var kind: NodeKind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .picture
    case CMARK_NODE_HTML_INLINE: .rawTag
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .rawBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  /// The kind of a node that an extension made.
  ///
  /// Their types are numbered at run time; their names are fixed.
  private var extensionKind: NodeKind {
    switch typeName {
    case "table": .table
    case "table_header": .tableHead
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  private var typeName: String {
    cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? ""
  }

  /// The line it starts in, from 1, within the parsed text.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The byte in that line that it starts at, from 1.
  var byteColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  /// Hands over the text of a text, code or raw HTML node, or of a footnote's mark: its number.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    MarkdownNode.withBytes(cmark_node_get_literal(pointer), body)
  }

  /// Hands over where a link or picture leads.
  func withDestination<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    MarkdownNode.withBytes(cmark_node_get_url(pointer), body)
  }

  /// Hands over the title of a link or picture; empty when it has none.
  func withTitle<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    MarkdownNode.withBytes(cmark_node_get_title(pointer), body)
  }

  /// Hands over what stands behind the opening fence of a code block.
  func withFenceInfo<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    MarkdownNode.withBytes(cmark_node_get_fence_info(pointer), body)
  }

  private static func withBytes<Result>(
    _ text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    var count = 0
    while text[count] != 0 { count += 1 }
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// The level of a heading, from 1 to 6.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether the items of a list are set without paragraphs.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// The number that a list starts with; `nil` when it has bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }
  /// Whether the task that an item is has been done; `nil` when it is not a task.
  var isTaskDone: Bool? {
    typeName == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
  }
  /// How the columns of a table are aligned.
  var columnAlignments: [ColumnAlignment] {
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
      switch alignments[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }
}
