import Basics
import HTML

@testable import Markdown

/// What reading a piece of Markdown came to.
struct Reading {
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]
  /// The links and pictures that were asked about.
  let links: [MarkdownLink]

  /// The markup as a page in Chinese at the site's root has it.
  var html: String {
    String(decoding: document.html.resolved(root: "/", language: "zh/"), as: UTF8.self)
  }

  /// The diagnostics as `line:column: severity: message`, in the order in which they are printed.
  var messages: [String] {
    diagnostics.sorted().map { "\($0.location.line):\($0.location.column): \($0.severity.rawValue): \($0.message)" }
  }
}

/// Reads a piece of Markdown as the body of `films/lotus-heart/`, where `film:x` leads to a film, `missing` nowhere, an
/// address elsewhere to itself, and all else to a file of the site; pictures are 40 by 30.
func read(
  _ markdown: String, allowsRawHTML: Bool = false, from offset: Int = 0, firstLine: Int = 1, page: String = "films/lotus-heart/"
) -> Reading {
  var diagnostics: [Diagnostic] = []
  var links: [MarkdownLink] = []
  let document = parseMarkdown(
    SourceText(file: "body.md", bytes: Array(markdown.utf8)), from: offset, firstLine: firstLine, page: page,
    options: MarkdownOptions(allowsRawHTML: allowsRawHTML), diagnostics: &diagnostics
  ) { link, diagnostics in
    links.append(link)
    if link.destination == "missing" {
      diagnostics.append(Diagnostic(.error, at: link.location, "a link must lead somewhere"))
      return .textOnly
    }
    if link.isPicture { return .picture(Address(path: link.destination), width: 40, height: 30) }
    if link.destination.hasPrefix("film:") {
      return .place(path: "films/\(link.destination.dropFirst(5))/", fragment: "")
    }
    if link.destination.contains(":") { return Address(elsewhere: link.destination).map { .address($0) } ?? .textOnly }
    return .address(Address(path: link.destination))
  }
  return Reading(document: document, diagnostics: diagnostics, links: links)
}
