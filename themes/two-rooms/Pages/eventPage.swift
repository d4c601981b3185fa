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
  \(filmBlock(words[.eventFilms], event.films, words))
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
  cells([
    cell(words[.time], eventTime(event), isBig: true),
    cell(words[.place], event.place.map { eventPlace($0, words) }, isBig: true),
    cell(words[.ticket], event.ticket.map { eventTicket($0, words) }),
    cell(words[.online], event.online.map { onlineLink($0, words) }),
    cell(words[.organizers], listed(event.organizers, words, entryLink)),
    cell(words[.attendance], "\(event.attendance.name)"),
  ])
}

/// The way into what takes place on line.
func onlineLink(_ address: Address, _ words: Words) -> HTML {
  "<a href=\"\(address)\">\(words[.onlineLink])</a>"
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
