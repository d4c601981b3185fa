import HTML
import Pages

/// The head of a sheet of production paper: what the sheet is, and the entry's title.
func sheetHead(_ entry: EntryView, sheet: HTML, mark: HTML = HTML(), _ words: Words) -> HTML {
  """
  <header class="sheet-head">
  \(when: !sheet.isEmpty || !mark.isEmpty, "<p class=\"sheet-name\">\(sheet)\(mark)</p>")
  <h1>\(entry.title)</h1>
  \(otherTitles(entry.otherTitles))
  \(demonstrationNote(entry, words))
  </header>
  """
}

/// The titles in the site's other languages.
func otherTitles(_ titles: [Text]) -> HTML {
  guard !titles.isEmpty else { return HTML() }
  return "<p class=\"other-titles\">\(each: titles, separator: " / ", { "\($0)" })</p>"
}

/// The sentence that says what an entry is.
func summary(_ text: Text?) -> HTML {
  guard let text else { return HTML() }
  return "<p class=\"lede\">\(text)</p>"
}
