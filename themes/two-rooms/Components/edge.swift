import HTML
import Pages

/// The edge of the film above a page: the room it lies in, and the way there from the home page.
func edge(_ room: Room, _ trail: [EntryLink], _ words: Words) -> HTML {
  """
  <nav class="edge wrap" aria-label="\(words[.trailLabel])">
  <p>\(words[room.word])</p>
  \(when: !trail.isEmpty, "<ol>\(each: trail, { "<li>\(entryLink($0))</li>" })</ol>")
  </nav>
  """
}
