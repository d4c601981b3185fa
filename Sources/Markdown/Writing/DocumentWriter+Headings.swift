import Basics

extension DocumentWriter {
  /// Writes a heading's start tag.
  ///
  /// `false` when the heading is left out, as it has no text.
  mutating func openHeading(_ node: MarkdownNode) -> Bool {
    let headingText = JoinedText(of: node).string
    if headingText.isEmpty && !hasPicture(node) {
      warn("a heading must have text", at: node, suggestion: "it is left out")
      return false
    }
    if node.headingLevel == 1 {
      warn("a body's headings must start at level 2: the page's title is level 1", at: node, suggestion: "write '##'")
    }
    let named = headingIdentifier(headingText)
    let identifier =
      named.isEmpty ? headings.numbered("section", separator: "-") : headings.unique(named, separator: "-")
    if node.parent?.kind == .document {
      document.outline.append(OutlineItem(level: level(of: node), id: identifier, text: headingText))
    }
    startLine()
    write("<h")
    write(level(of: node))
    write(" id=\"")
    bytes.append(contentsOf: identifier.utf8)
    write("\">")
    return true
  }

  mutating func closeHeading(_ node: MarkdownNode) {
    write("</h")
    write(level(of: node))
    write(">\n")
    endTextBlock()
  }

  private func level(of node: MarkdownNode) -> Int { max(2, node.headingLevel) }

  private func hasPicture(_ node: MarkdownNode) -> Bool {
    var walk = TreeWalk(node)
    repeat {
      if walk.nodeKind == .picture || (allowsRawHTML && walk.nodeKind == .rawTag) { return true }
    } while walk.advance()
    return false
  }

  /// Checks the links to the document's own headings, now that all are known.
  mutating func checkFragments() {
    for (name, location) in fragments where !headings.contains(name) && !rawHTML.identifiers.contains(name) {
      let nearest = nearestMatch(to: name, among: headings.all)
      diagnostics.append(
        Diagnostic(
          .error, at: location, "a link to '#\(name)' must have a heading of this id in the text",
          suggestion: nearest.map { "did you mean '#\($0)'?" } ?? ""))
    }
  }
}
