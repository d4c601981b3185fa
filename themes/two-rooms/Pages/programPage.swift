import HTML
import Pages

/// A program, as a course sheet: for whom, when, where, at what price, and how to apply.
func programPage(_ program: ProgramPage, _ words: Words) -> HTML {
  """
  <article class="program">
  \(edge(.paper, program.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(program.entry, sheet: "\(words[.programSheet])", mark: programMarks(program, words), words))
  \(courseSheet(program, words))
  </div>
  <div class="wrap columns">
  <div class="body">
  \(summary(program.entry.summary))
  \(bodyText(program.entry.body, words))
  \(sessions(program.sessions, words))
  \(guardians(program, words))
  </div>
  <div class="side">
  \(when: program.entry.image, { figure($0) })
  \(programFacts(program, words))
  </div>
  </div>
  <div class="wrap">
  \(filmBlock(words[.programFilms], program.films, words))
  \(fundSection(words[.funds], program.funds, words))
  \(callSection(words[.calls], program.calls, words))
  \(articleSection(program.articles, words))
  \(entryFoot(program.entry, words))
  </div>
  </article>
  """
}

/// Where the program stands, and beside it whether one can apply, unless it is over.
private func programMarks(_ program: ProgramPage, _ words: Words) -> HTML {
  let isAhead = program.state.key == "upcoming" || program.state.key == "on_now"
  return " \(state(program.state))\(when: isAhead, " <span>\(words[.applications])</span>\(state(program.window))")"
}

/// The cells of the sheet: what an applicant must know.
private func courseSheet(_ program: ProgramPage, _ words: Words) -> HTML {
  let audience: HTML = "\(program.audience)\(when: program.ages, { " \(words[.ages, "ages", $0])" })"
  return cells([
    cell(words[.time], standout("\(program.span)"), isBig: true),
    cell(words[.applyBy], applyBy(program), isBig: true),
    cell(words[.audience], audience),
    cell(words[.fee], (program.fee ?? (program.isFree ? Text(words[.ticketFree]) : nil)).map { "\($0)" }),
    cell(words[.place], program.place.map { eventPlace($0, words) }),
    cell(words[.online], program.online.map { onlineLink($0, words) }),
  ])
}

private func applyBy(_ program: ProgramPage) -> HTML {
  "\(standout(time(program.applyBy)))\(when: program.application, { " \(externalLink($0))" })"
}

private func sessions(_ sessions: [ProgramPage.Session], _ words: Words) -> HTML {
  guard !sessions.isEmpty else { return HTML() }
  return block(words[.sessions], "<ol class=\"programme sessions\">\(each: sessions, { session($0, words) })</ol>")
}

private func session(_ session: ProgramPage.Session, _ words: Words) -> HTML {
  """
  <li>
  <p class="when">\(shortTime(session.time))\(when: session.until, { "–\($0)" })</p>
  <div>
  \(when: session.title, { "<p class=\"slot-title\">\($0)</p>" })
  \(when: listed(session.instructors, words, entryLink), { "<p class=\"meta\">\($0)</p>" })
  </div>
  \(when: session.place, { "<p class=\"venue\">\($0)</p>" })
  </li>
  """
}

/// What guardians of those under age must know.
private func guardians(_ program: ProgramPage, _ words: Words) -> HTML {
  guard program.guardianConsent != nil || program.safeguarding != nil else { return HTML() }
  return factSection(
    words[.guardians],
    [fact(words[.guardianConsent], program.guardianConsent)] + contactFacts(program.safeguarding, words))
}

private func programFacts(_ program: ProgramPage, _ words: Words) -> HTML {
  let course: [HTML?] = [
    fact(words[.providers], listed(program.providers, words, entryLink)),
    fact(words[.applyFrom], program.applyFrom.map(time)),
    fact(words[.places], program.places),
    fact(words[.scholarship], program.scholarship),
    fact(words[.requirements], program.requirements),
    fact(words[.attendance], termLink(program.mode)),
    fact(words[.region], program.region.map(termLink)),
    fact(words[.certificate], program.certificate),
  ]
  let people: [HTML?] = [
    fact(words[.instructors], listed(program.instructors, words, entryLink)),
    fact(words[.participants], listed(program.participants, words, entryLink)),
    fact(words[.partners], listed(program.partners, words, entryLink)),
    fact(words[.links], listed(program.links, words, externalLink)),
  ]
  return factList(course + people + contactFacts(program.contact, words))
}
