import HTML
import Pages

/// A state: a word, and beside it a shape that says the same without colour.
func state(_ term: Term) -> HTML {
  "<span class=\"state \(term.key)\">\(term.name)</span>"
}

/// The mark of an entry that is made up to show a feature.
func demonstrationMark(_ isDemonstration: Bool, _ words: Words) -> HTML {
  guard isDemonstration else { return HTML() }
  return "<span class=\"demonstration\">\(words[.demonstration])</span>"
}

/// The mark on the entry's own page, with a sentence.
func demonstrationNote(_ entry: EntryView, _ words: Words) -> HTML {
  guard entry.isDemonstration else { return HTML() }
  return """
    <p class="demonstration-note"><span class="demonstration">\(words[.demonstration])</span> \
    \(words[.demonstrationNote])</p>
    """
}
