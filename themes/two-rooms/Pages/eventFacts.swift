import HTML
import Pages

/// What else is known about an event.
func eventFacts(_ event: EventPage, _ words: Words) -> HTML {
  let settings: [HTML?] = [
    fact(words[.eventKind], termLink(event.kind)),
    fact(words[.previousStart], event.previousStart.map { "<s>\(time($0))</s>" }),
    fact(words[.region], event.region.map(termLink)),
    fact(words[.doors], event.doors.map(time)),
    fact(words[.capacityLabel], event.capacity.map { "\(words[.capacity, "count", String($0)])" }),
    fact(words[.parent], event.parent.map(entryLink)),
  ]
  let people: [HTML?] = [
    fact(words[.instructors], listed(event.instructors, words, entryLink)),
    fact(words[.jury], listed(event.jury, words, entryLink)),
    fact(words[.partners], listed(event.partners, words, entryLink)),
    fact(words[.accessibility], event.accessibility),
    fact(words[.report], event.report.map(entryLink)),
    fact(words[.links], listed(event.links, words, externalLink)),
  ]
  return factList(settings + people)
}

/// Until when one can enter, with what is over struck out.
func deadlines(_ deadlines: [EventPage.Deadline], _ words: Words) -> HTML {
  factSection(words[.deadlines], deadlines.map { deadline($0, words) })
}

private func deadline(_ deadline: EventPage.Deadline, _ words: Words) -> HTML? {
  guard deadline.isPast else { return fact(deadline.kind.name.string, time(deadline.time)) }
  let day: HTML = """
    <s>\(time(deadline.time))</s> <span class="state ended">\(words[.deadlinePast])</span>
    """
  return fact(deadline.kind.name.string, day)
}

/// The sections of a competition.
func categories(_ categories: [EventPage.Category], _ words: Words) -> HTML {
  block(words[.categories], "\(each: categories, { category($0, words) })")
}

private func category(_ category: EventPage.Category, _ words: Words) -> HTML {
  """
  <h3>\(category.name)</h3>
  \(factList([
    fact(words[.eligibility], category.eligibility),
    fact(words[.longest], category.longest.map(duration)),
    fact(words[.prizes], category.prizes),
  ]))
  """
}

/// What can be won.
func prizes(_ prizes: [EventPage.Prize], _ words: Words) -> HTML {
  ledgerBlock(words[.prizes], prizes) { prize in
    """
    <li><span class="name">\(prize.name)</span>\(when: prize.amount, { " <span class=\"figures\">\($0)</span>" })\
    \(when: prize.text, { " <span>\($0)</span>" })</li>

    """
  }
}

/// The halls and places of a festival.
func venues(_ venues: [EventPage.Venue], _ words: Words) -> HTML {
  ledgerBlock(words[.venues], venues) { venue in
    let capacity: HTML? = venue.capacity.map { " <span class=\"meta\">\(words[.capacity, "count", String($0)])</span>" }
    return """
      <li>\(eventPlace(venue.place, words))\(capacity)</li>

      """
  }
}
