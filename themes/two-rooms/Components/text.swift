import HTML
import Pages

/// The text of an entry, in its own language, with a line when that is not the page's.
func bodyText(_ body: EntryView.Body?, _ words: Words) -> HTML {
  guard let body, !body.html.isEmpty else { return HTML() }
  return """
    <div class="text">
    \(when: body.language != nil, "<p class=\"not-translated\">\(words[.notTranslated])</p>")
    \(when: body.isStale, "<p class=\"not-translated\">\(words[.staleTranslation])</p>")
    <div class="prose"\(attribute: "lang", body.language)>\(body.html)</div>
    </div>
    """
}

/// The headings of a long text.
func contents(_ body: EntryView.Body?, _ words: Words) -> HTML {
  let headings = body?.outline.filter { $0.level <= 3 } ?? []
  guard headings.count > 2 else { return HTML() }
  return """
    <nav class="contents" aria-labelledby="_contents">
    <h2 id="_contents">\(words[.contents])</h2>
    <ol\(attribute: "lang", body?.language)>\(each: headings, { heading in
      "<li class=\"level-\(heading.level)\"><a href=\"\(heading.address)\">\(heading.text)</a></li>"
    })</ol>
    </nav>
    """
}
