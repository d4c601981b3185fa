import HTML
import Pages

/// The programme of an event: by time, by film, and with the venues of each day side by side.
func programme(_ event: EventPage, _ words: Words) -> HTML {
  guard !event.programme.isEmpty else { return HTML() }
  return """
    <section class="block">
    <h2>\(words[.programme])</h2>
    <ol class="programme">\(each: event.programme, { slot($0, words) })</ol>
    \(when: !event.grid.isEmpty, grid(event.grid, words))
    \(when: event.showings.count > 1, byFilm(event.showings, words))
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

private func byFilm(_ showings: [EventPage.FilmShowings], _ words: Words) -> HTML {
  """
  <details class="more">
  <summary>\(words[.programmeByFilm])</summary>
  <ul class="ledger">\(each: showings, filmShowings)</ul>
  </details>
  """
}

private func filmShowings(_ film: EventPage.FilmShowings) -> HTML {
  """
  <li><span class="name"><a href="\(film.film.address)">\(film.film.title)</a></span> \
  <span>\(each: film.showings, separator: " · ", { showing in
    "\(shortTime(showing.time))\(when: showing.venue, { " \($0)" })"
  })</span></li>

  """
}

private func grid(_ days: [EventPage.GridDay], _ words: Words) -> HTML {
  """
  <details class="more" open>
  <summary>\(words[.programmeByVenue])</summary>
  \(each: days, { gridDay($0, words) })
  </details>
  """
}

private func gridDay(_ day: EventPage.GridDay, _ words: Words) -> HTML {
  scrolling(
    label: "\(words[.programmeByVenue]) \(day.day.text)",
    """
    <table class="grid">
    <caption>\(time(day.day))</caption>
    <thead><tr><th scope="col">\(words[.time])</th>\(each: day.venues, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
    <tbody>\(each: day.rows, { gridRow($0, words) })</tbody>
    </table>
    """)
}

private func gridRow(_ row: EventPage.GridDay.Row, _ words: Words) -> HTML {
  """
  <tr><th scope="row">\(row.clock)</th>\(each: row.cells, { "<td>\(each: $0, { gridCell($0, words) })</td>" })</tr>

  """
}

/// An item in a cell: its title, its films and its guests.
private func gridCell(_ slot: EventPage.Slot, _ words: Words) -> HTML {
  let films = listed(slot.films, words) { "<a href=\"\($0.address)\">\($0.title)</a>" }
  return """
    <div>\(when: slot.title, { "<p class=\"slot-title\">\($0)</p>" })\(when: films, { "<p>\($0)</p>" })\
    \(when: listed(slot.guests, words, entryLink), { "<p class=\"meta\">\(words[.guests]) \($0)</p>" })</div>
    """
}

/// What may be wider than a phone, in a box that scrolls, also by the keyboard.
func scrolling(label: String, _ content: HTML) -> HTML {
  """
  <div class="scroll" role="region" tabindex="0" aria-label="\(label)">
  \(content)
  </div>
  """
}
