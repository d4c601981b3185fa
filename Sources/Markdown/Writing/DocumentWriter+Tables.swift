import Basics

/// Where in a table the writer is.
///
/// Tables do not nest.
struct TableState {
  var alignments: [ColumnAlignment] = []
  var column = 0
  var isInHead = false
  var hasBody = false
  /// The names of the tables of the document, which screen readers list.
  var names = UniqueNames()
  /// For each cell of the row, whether it is empty; only of the head.
  var emptyCells: [Bool] = []
}

extension DocumentWriter {
  mutating func openTable(_ node: MarkdownNode) {
    startLine()
    tables.alignments = node.columnAlignments
    tables.hasBody = false
    // A wide table scrolls, and must be reachable by keyboard for that; a region must have a name.
    let headings = cellTexts(of: node.firstChild)
    tables.emptyCells = headings.map(\.isEmpty)
    write("<div class=\"table\" tabindex=\"0\"")
    if let heading = headings.first(where: { !$0.isEmpty }) {
      write(" role=\"region\" aria-label=\"")
      appendEscaped(tables.names.unique(heading, separator: " "), to: &bytes)
      write("\"")
    }
    write(">\n<table>\n")
  }

  mutating func closeTable() {
    if tables.hasBody { write("</tbody>\n") }
    write("</table>\n</div>\n")
    endTextBlock()
  }

  mutating func openRow(_ kind: NodeKind) {
    tables.column = 0
    tables.isInHead = kind == .tableHead
    if tables.isInHead {
      write("<thead>\n")
    } else if !tables.hasBody {
      tables.hasBody = true
      write("<tbody>\n")
    }
    write("<tr>")
  }

  mutating func closeRow(_ kind: NodeKind) {
    write("</tr>\n")
    if kind == .tableHead { write("</thead>\n") }
    endTextBlock()
  }

  mutating func openCell() {
    if isHeadingCell { write("<th scope=\"col\"") } else { write("<td") }
    switch tables.column < tables.alignments.count ? tables.alignments[tables.column] : .none {
    case .none: write(">")
    case .left: write(" class=\"align-left\">")
    case .center: write(" class=\"align-center\">")
    case .right: write(" class=\"align-right\">")
    }
  }

  mutating func closeCell() {
    if isHeadingCell { write("</th>") } else { write("</td>") }
    tables.column += 1
    text.appendSpace()
    counts.endWord()
  }

  /// Whether the cell heads a column; an empty one heads nothing.
  private var isHeadingCell: Bool {
    tables.isInHead && !(tables.column < tables.emptyCells.count && tables.emptyCells[tables.column])
  }

  private func cellTexts(of row: MarkdownNode?) -> [String] {
    var texts: [String] = []
    var cell = row?.firstChild
    while let current = cell {
      texts.append(JoinedText(of: current).string)
      cell = current.next
    }
    return texts
  }
}
