import HTML
import Pages

/// A link to an entry, or the bare name of one that has no page.
func entryLink(_ link: EntryLink) -> HTML {
  guard let address = link.address else { return "\(link.name)" }
  return "<a href=\"\(address)\">\(link.name)</a>"
}

/// A link to all entries that share a value, or its bare name.
func termLink(_ link: TermLink) -> HTML {
  guard let address = link.address else { return "\(link.term.name)" }
  return "<a href=\"\(address)\">\(link.term.name)</a>"
}

/// A link to another site.
func externalLink(_ link: ExternalLink) -> HTML {
  "<a href=\"\(link.address)\">\(link.name)</a>"
}

/// The elements one after the other, separated as the language does it; `nil` when there are none.
func listed<Element>(_ elements: [Element], _ words: Words, _ draw: (Element) -> HTML) -> HTML? {
  guard !elements.isEmpty else { return nil }
  return "\(each: elements, separator: separator(words), draw)"
}

/// What stands between the parts of a list. Latin marks are followed by a space, Chinese ones hold their own.
func separator(_ words: Words) -> HTML {
  let mark = words[.separator]
  return mark.utf8.count == 1 ? "\(mark) " : "\(mark)"
}

/// What there is of some parts of different sorts, with middle dots between them.
func dotted(_ parts: [HTML?]) -> HTML {
  "\(each: parts.compactMap { $0 }, separator: " · ", { $0 })"
}

/// Names one after the other.
func listed(_ names: [Text], _ words: Words) -> HTML? {
  listed(names, words) { "\($0)" }
}

/// Names of values one after the other.
func listed(_ terms: [Term], _ words: Words) -> HTML? {
  listed(terms, words) { "\($0.name)" }
}
