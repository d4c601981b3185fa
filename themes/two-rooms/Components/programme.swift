import HTML
import Pages

/// The programme of an event by time.
func programme(_ slots: [EventPage.Slot], _ words: Words) -> HTML {
  guard !slots.isEmpty else { return HTML() }
  return """
    <section class="block">
    <h2>\(words[.programme])</h2>
    <ol class="programme">\(each: slots, { slot($0, words) })</ol>
    </section>
    """
}

private func slot(_ slot: EventPage.Slot, _ words: Words) -> HTML {
  """
  <li>
  <p class="when">\(shortTime(slot.time))</p>
  <div>
  \(when: slot.title, { "<p class=\"slot-title\">\($0)</p>" })
  \(when: !slot.films.isEmpty, "<ul class=\"ledger\">\(each: slot.films, filmLine)</ul>")
  \(when: listed(slot.guests, words, entryLink), { "<p class=\"meta\">\(words[.guests]) \($0)</p>" })
  </div>
  \(when: slot.venue, { "<p class=\"venue\">\($0)</p>" })
  </li>
  """
}
