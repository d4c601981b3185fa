import HTML
import Pages

/// What stands below every entry: its tags, dates and rights, and its neighbours in the section.
func entryFoot(_ entry: EntryView, _ words: Words) -> HTML {
  """
  \(placementSection(words[.seenAt], entry.placements, words))
  <div class="entry-foot">
  \(factList([
    fact(words[.tags], listed(entry.tags, words, termLink)),
    fact(words[.published], time(entry.published)),
    fact(words[.updated], entry.updated.map(time)),
    fact(words[.rights], entry.rights),
    fact(words[.machineMade], entry.machineMade?.name),
  ]))
  \(neighbours(entry, words))
  </div>
  """
}

private func neighbours(_ entry: EntryView, _ words: Words) -> HTML {
  guard entry.previous != nil || entry.next != nil else { return HTML() }
  return """
    <nav class="neighbours" aria-label="\(words[.neighboursLabel])">
    <ul>
    \(when: entry.previous, { "<li class=\"previous\"><span>\(words[.previousEntry])</span> \(entryLink($0))</li>" })
    \(when: entry.next, { "<li class=\"next\"><span>\(words[.nextEntry])</span> \(entryLink($0))</li>" })
    </ul>
    </nav>
    """
}
