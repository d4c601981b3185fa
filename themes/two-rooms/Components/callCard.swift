import HTML
import Pages

/// A call on a line of the board: until when, what, from whom.
func callCard(_ call: CallCard, _ words: Words) -> HTML {
  """
  <article class="event-card">
  <p class="when">\(call.deadline.map(shortTime) ?? "\(words[.callRolling])")</p>
  <div>
  <h3><a href="\(call.address)">\(call.title)</a></h3>
  <p class="meta"><span>\(call.side.name)</span> <span>\(call.type.name)</span> \
  \(when: call.issuer, { "<span>\($0)</span>" })</p>
  \(when: call.summary, { "<p class=\"summary\">\($0)</p>" })
  </div>
  <p class="stamp">\(state(call.state))\(demonstrationMark(call.isDemonstration, words))</p>
  </article>

  """
}

/// Calls below each other, under a heading; nothing when there are none.
func callSection(_ title: String, _ calls: [CallCard], _ words: Words) -> HTML {
  gridBlock(title, "events", calls) { callCard($0, words) }
}
