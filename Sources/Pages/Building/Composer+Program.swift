import Basics
import Content
import HTML

extension Composer {
  func programPage(_ entry: Entry, _ program: Program, _ view: EntryView) -> ProgramPage {
    let relations = catalog.relations(of: entry.reference)
    return ProgramPage(
      entry: view, state: state(of: program), window: window(of: program), providers: links(program.providers),
      audience: text(program.audience), ages: program.ages.map { ages($0) },
      mode: termLink(.program, .mode, program.mode.rawValue), span: span(program),
      applyFrom: program.applyFrom.map { time($0) }, applyBy: time(program.applyBy),
      application: program.application.map { link($0) }, places: program.places, isFree: program.isFree,
      fee: text(program.fee), scholarship: text(program.scholarship), contact: contact(program.contact),
      place: place(program.location), online: program.online,
      region: program.region.map { termLink(.program, .region, $0) }, sessions: program.sessions.map { session($0) },
      instructors: links(program.instructors), participants: program.participants.compactMap { link($0.who) },
      requirements: text(program.requirements), certificate: text(program.certificate),
      guardianConsent: text(program.guardianConsent), safeguarding: program.safeguarding.map { contact($0) },
      partners: links(program.partners), links: program.links.map { link($0) }, films: filmCards(relations.films),
      funds: fundCards(relations.funds), calls: callCards(relations.calls),
      articles: articleCards(relations.articles))
  }

  func programCard(_ entry: Entry, _ program: Program) -> ProgramCard {
    ProgramCard(
      address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary),
      image: picture(entry.common.image), span: span(program), place: shortPlace(program.location),
      mode: term("attendance", program.mode), state: state(of: program), window: window(of: program),
      applyBy: time(program.applyBy), isDemonstration: entry.common.isDemonstration)
  }

  func programCards(_ entries: some Sequence<Entry>) -> [ProgramCard] {
    entries.compactMap { entry in
      guard case .program(let program) = entry.details else { return nil }
      return programCard(entry, program)
    }
  }

  private func state(of program: Program) -> Term {
    term("program_state", program.state(at: catalog.instant, siteZone: configuration.zone))
  }

  private func window(of program: Program) -> Term {
    let window = program.window(siteZone: configuration.zone)
    return term("window", window.state(at: catalog.instant, closingDays: configuration.closingDays))
  }

  private func span(_ program: Program) -> String {
    DateFormat(language: language).span(program.start.civil, program.end.civil)
  }

  /// `12–17`, `18+`.
  private func ages(_ ages: Program.Ages) -> String { ages.to.map { "\(ages.from)–\($0)" } ?? "\(ages.from)+" }

  private func session(_ session: Program.Session) -> ProgramPage.Session {
    let isSameDay = session.end?.civil.date == session.time.civil.date
    return ProgramPage.Session(
      time: time(session.time), until: isSameDay ? session.end?.civil.clock : nil,
      title: text(session.title), instructors: links(session.instructors), place: text(session.place))
  }
}
