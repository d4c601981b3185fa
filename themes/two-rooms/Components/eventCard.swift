import HTML
import Pages

/// An event on a line of the call board: when, what, where.
func eventCard(_ event: EventCard, _ words: Words) -> HTML {
  """
  <article class="event-card">
  <p class="when">\(shortTime(event.start))</p>
  <div>
  <h3><a href="\(event.address)">\(event.title)</a></h3>
  <p class="meta"><span>\(event.kind.name)</span> <span>\(event.span)</span> \
  \(when: event.place, { "<span>\($0)</span> " })<span>\(event.attendance.name)</span></p>
  \(when: event.summary, { "<p class=\"summary\">\($0)</p>" })
  </div>
  <p class="stamp">\(state(event.state))\(demonstrationMark(event.isDemonstration, words))</p>
  </article>

  """
}

/// Events below each other, under a heading; nothing when there are none.
func eventSection(_ title: String, _ events: [EventCard], _ words: Words) -> HTML {
  gridBlock(title, "events", events) { eventCard($0, words) }
}
