import Basics

extension DocumentWriter {
  /// Writes what stands before the children of a block that is neither a paragraph nor a heading.
  mutating func enterBlock(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .quote: openQuote(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCodeBlock(node)
    case .rawBlock: writeRawHTML(node, isBlock: true)
    case .rule:
      startLine()
      write("<hr>\n")
    case .footnote: openFootnote()
    case .table: openTable(node)
    case .tableHead, .tableRow: openRow(kind)
    default: break
    }
  }

  /// Writes what stands behind them.
  mutating func leaveBlock(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .quote:
      startLine()
      if alertKind(of: node) == nil { write("</blockquote>\n") } else { write("</div>\n") }
    case .list: if node.listStart == nil { write("</ul>\n") } else { write("</ol>\n") }
    case .item: write("</li>\n")
    case .footnote: closeFootnote()
    case .table: closeTable()
    case .tableHead, .tableRow: closeRow(kind)
    default: break
    }
  }

  private mutating func openList(_ node: MarkdownNode) {
    startLine()
    if let start = node.listStart {
      write("<ol")
      if start != 1 {
        write(" start=\"")
        write(start)
        write("\"")
      }
    } else {
      write("<ul")
    }
    if node.firstChild?.isTaskDone != nil { write(" class=\"tasks\"") }
    write(">\n")
  }

  private mutating func openItem(_ node: MarkdownNode) {
    startLine()
    guard let isDone = node.isTaskDone else { return write("<li>") }
    write("<li class=\"task\">")
    // The first paragraph is the checkbox's label; without one, a sign names it.
    if node.firstChild?.kind != .paragraph {
      writeCheckbox(isDone: isDone)
      if isDone { write(" aria-label=\"☑\">") } else { write(" aria-label=\"☐\">") }
    }
  }

  mutating func writeCheckbox(isDone: Bool) {
    write("<input type=\"checkbox\" disabled")
    if isDone { write(" checked") }
  }

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
    startLine()
    // A wide block scrolls, and must be reachable by keyboard for that.
    write("<pre tabindex=\"0\"><code")
    node.withFenceInfo { info in
      let language = info.prefix { $0 > 0x20 }
      if language.isEmpty { return }
      write(" class=\"language-")
      appendEscaped(UnsafeBufferPointer(rebasing: language), to: &bytes)
      write("\"")
    }
    write(">")
    node.withLiteral { code in
      appendEscaped(code, to: &bytes)
      text.endBlock()
      _ = text.append(code)
    }
    write("</code></pre>\n")
    endTextBlock()
  }
}
