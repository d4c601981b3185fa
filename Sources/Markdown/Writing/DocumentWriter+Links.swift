import Basics
import HTML

extension DocumentWriter {
  mutating func openLink(_ node: MarkdownNode) {
    // A link inside a link, which the extension that finds addresses in text can make, is text.
    if !openLinks.isEmpty { return openLinks.append(false) }
    let link = link(at: node, isPicture: false, text: JoinedText(of: node).string)
    let destination = destination(of: link)
    if link.text.isEmpty && !containsPicture(node) { warn("a link must have text", at: node) }
    if destination == .textOnly { return openLinks.append(false) }
    openLinks.append(true)
    write("<a href=\"")
    writeAddress(destination)
    write("\"")
    writeTitle(of: node)
    write(">")
  }

  mutating func closeLink() {
    if openLinks.popLast() == true { write("</a>") }
  }

  mutating func writePicture(_ node: MarkdownNode) {
    let link = link(at: node, isPicture: true, text: JoinedText(of: node).string)
    var alternative = link.text
    if alternative.isEmpty {
      warn("a picture must have alternative text", at: node, suggestion: "write it between the brackets")
    }
    alternative.withUTF8 { reportControls($0, node) }
    let destination = resolve(link, &diagnostics)
    if destination == .textOnly { return alternative.withUTF8 { writeRun($0) } }
    write("<img src=\"")
    writeAddress(destination)
    write("\" alt=\"")
    appendEscaped(alternative, to: &bytes)
    write("\"")
    if case .picture(_, let width, let height) = destination {
      writeSize(" width=\"", width)
      writeSize(" height=\"", height)
    }
    if !isInFigure { writeTitle(of: node) }
    write(" loading=\"lazy\" decoding=\"async\">")
    text.interrupt()
    breakOffset = nil
  }

  private func link(at node: MarkdownNode, isPicture: Bool, text: String) -> MarkdownLink {
    MarkdownLink(
      destination: node.withDestination { String(decoding: $0, as: UTF8.self) }, isPicture: isPicture, text: text,
      lines: lines, line: node.line, byteColumn: node.byteColumn)
  }

  /// Where a link leads: a heading of this document, or what the caller says.
  private mutating func destination(of link: MarkdownLink) -> MarkdownDestination {
    guard link.destination.hasPrefix("#") else { return resolve(link, &diagnostics) }
    let fragment = percentDecoded(String(link.destination.dropFirst()))
    if !fragment.isEmpty { fragments.append((fragment, link.location)) }
    return .place(path: page, fragment: fragment)
  }

  private mutating func writeAddress(_ destination: MarkdownDestination) {
    switch destination {
    case .address(let address), .picture(let address, _, _): address.append(to: &bytes)
    case .place(let path, let fragment): writePlace(path, fragment: fragment)
    case .textOnly: break
    }
  }

  /// Writes the address of a place in the site, in the document's language.
  mutating func writePlace(_ path: String, fragment: String) {
    bytes.append(HTML.rootMark)
    bytes.append(HTML.languageMark)
    bytes.append(contentsOf: percentEncoded(path).utf8)
    if fragment.isEmpty { return }
    bytes.append(UInt8(ascii: "#"))
    bytes.append(contentsOf: percentEncoded(fragment).utf8)
  }

  private mutating func writeTitle(of node: MarkdownNode) {
    node.withTitle { title in
      if title.isEmpty { return }
      write(" title=\"")
      appendEscaped(title, to: &bytes)
      write("\"")
      reportControls(title, node)
    }
  }

  private mutating func writeSize(_ attribute: StaticString, _ size: Int?) {
    guard let size else { return }
    write(attribute)
    write(size)
    write("\"")
  }

  private func containsPicture(_ node: MarkdownNode) -> Bool {
    var walk = TreeWalk(node)
    repeat { if walk.nodeKind == .picture { return true } } while walk.advance()
    return false
  }
}
