import HTML
import Pages

/// An event, as a call sheet: state, time, place, price and organisers first, then the programme by time.
func eventPage(_ event: EventPage, _ words: Words) -> HTML {
  """
  <article class="event">
  \(edge(.paper, event.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(event.entry, sheet: "\(words[.callSheet])", mark: eventMarks(event, words), words))
  \(callSheet(event, words))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(event.entry.summary))
  \(deadlines(event.deadlines, words))
  \(programme(event, words))
  \(bodyText(event.entry.body, words))
  \(categories(event.categories, words))
  \(prizes(event.prizes, words))
  </div>
  <div class="side">
  \(when: event.entry.image, { figure($0) })
  \(eventFacts(event, words))
  </div>
  </div>
  <div class="wrap">
  \(eventSection(words[.childEvents], event.children, words))
  \(when: !event.films.isEmpty, eventFilms(event.films, words))
  \(venues(event.venues, words))
  \(fundSection(words[.funds], event.funds, words))
  \(callSection(words[.calls], event.calls, words))
  \(articleSection(event.articles, words))
  \(entryFoot(event.entry, words))
  </div>
  </article>
  """
}

/// The edition and the state, as stamps at the sheet's head.
private func eventMarks(_ event: EventPage, _ words: Words) -> HTML {
  """
  \(when: event.edition, { " <span>\(words[.edition, "number", String($0)])</span>" }) \(state(event.state))\
  \(when: event.notice, { " <span class=\"state \($0.key)\">\($0.name)</span>" })
  """
}

/// The cells of the sheet: what a visitor must know.
private func callSheet(_ event: EventPage, _ words: Words) -> HTML {
  """
  <dl class="cells">
  <div class="cell big"><dt>\(words[.time])</dt><dd>\(eventTime(event))</dd></div>
  \(when: event.place, { place in
    "<div class=\"cell big\"><dt>\(words[.place])</dt><dd>\(eventPlace(place, words))</dd></div>"
  })
  \(when: event.ticket, { ticket in
    "<div class=\"cell\"><dt>\(words[.ticket])</dt><dd>\(eventTicket(ticket, words))</dd></div>"
  })
  \(when: event.online, { address in
    "<div class=\"cell\"><dt>\(words[.online])</dt><dd><a href=\"\(address)\">\(words[.onlineLink])</a></dd></div>"
  })
  \(when: listed(event.organizers, words, entryLink), { organizers in
    "<div class=\"cell\"><dt>\(words[.organizers])</dt><dd>\(organizers)</dd></div>"
  })
  <div class="cell"><dt>\(words[.attendance])</dt><dd>\(event.attendance.name)</dd></div>
  </dl>
  """
}

private func eventTime(_ event: EventPage) -> HTML {
  """
  <span class="start">\(time(event.start))</span>\
  \(when: event.end, { " <span class=\"end\">– \(time($0))</span>" })\
  \(when: event.zone, { " <span class=\"meta\">\($0)</span>" })
  """
}

/// A place with the way there.
func eventPlace(_ place: EventPage.Place, _ words: Words) -> HTML {
  """
  <span class="start">\(entryLink(place.link))</span> \(dotted([
    place.address.map { "\($0)" }, place.city.map { "\($0)" },
    place.coordinates.map { "<a href=\"\($0.address)\">\(words[.openInMap])</a>" },
  ]))
  """
}

private func eventTicket(_ ticket: EventPage.Ticket, _ words: Words) -> HTML {
  """
  \(ticket.price ?? (ticket.isFree ? Text(words[.ticketFree]) : nil))\
  \(when: ticket.address, { " <a href=\"\($0)\">\(words[.ticketLink])</a>" })
  """
}

private func eventFilms(_ films: [FilmCard], _ words: Words) -> HTML {
  """
  <section class="block">
  <h2>\(words[.eventFilms])</h2>
  \(filmGrid(films, words))
  </section>
  """
}
