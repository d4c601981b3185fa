/// What a node of a document's tree is.
enum NodeKind {
  // Blocks.
  case document, quote, list, item, codeBlock, rawBlock, paragraph, heading, rule, footnote
  case table, tableHead, tableRow, tableCell
  // Inlines.
  case text, softBreak, lineBreak, code, rawTag, emphasis, strong, strikethrough, link, picture, footnoteMark
  /// Something that no part of the parser makes; its children are read as if it were not there.
  case other

  /// Whether nodes of this kind have text and no children.
  var isLeaf: Bool {
    switch self {
    case .codeBlock, .rawBlock, .rule, .text, .softBreak, .lineBreak, .code, .rawTag, .footnoteMark: true
    default: false
    }
  }
}

/// How a column of a table is aligned.
enum ColumnAlignment {
  case none, left, center, right
}
