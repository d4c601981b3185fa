/// The entries that refer to one entry, by what they say of it. Derived from the fields of those entries, never typed.
package struct Relations: Sendable {
  /// A person's parts in films.
  package var credits: [(role: FilmRole, film: Entry)] = []
  /// Films shot at a base, produced by an organization, shown at an event, paid by a fund, or made in a program.
  package var films: [Entry] = []
  /// When and where a film was shown.
  package var screenings: [(event: Entry, slot: Event.Slot)] = []
  /// Events at a base, held by an organization, or with a person as guest, teacher or juror.
  package var events: [Entry] = []
  /// The parts of an event, such as a festival's screenings; the children of an organization.
  package var children: [Entry] = []
  /// Bases that an organization runs.
  package var bases: [Entry] = []
  /// Funds that an organization keeps or helps, and those that an entry is paid from.
  package var funds: [Entry] = []
  /// Programs of an organization, at a base, or with a person who teaches or takes part.
  package var programs: [Entry] = []
  /// Calls of an organization, or for an entry.
  package var calls: [Entry] = []
  /// Where codes that lead to an entry are seen, and those in an organization's paper or on its screens.
  package var placements: [Entry] = []
  /// Articles about an entry or that mention it, and a person's own.
  package var articles: [Entry] = []

  /// The roles of a person's parts in films, in the order of credits.
  package var roles: [FilmRole] { FilmRole.allCases.filter { role in credits.contains { $0.role == role } } }

  /// Derives the relations of all entries; each list keeps the order of `entries`.
  static func derive(_ entries: [Entry]) -> [EntryReference: Relations] {
    var result = [EntryReference: Relations]()
    for entry in entries {
      switch entry.details {
      case .film(let film): add(film, entry, to: &result)
      case .event(let event): add(event, entry, to: &result)
      case .base(let base):
        for reference in unique([base.operatedBy] + base.partners) {
          result[reference, default: Relations()].bases.append(entry)
        }
      case .article(let article):
        for reference in unique(article.authors + article.about + article.mentions) {
          result[reference, default: Relations()].articles.append(entry)
        }
      case .organization(let organization):
        if let parent = organization.parent { result[parent, default: Relations()].children.append(entry) }
      case .fund(let fund):
        for reference in unique([fund.steward] + fund.partners + fund.beneficiaries) {
          result[reference, default: Relations()].funds.append(entry)
        }
      case .program(let program): add(program, entry, to: &result)
      case .call(let call):
        for reference in unique([call.issuer] + call.about) {
          result[reference, default: Relations()].calls.append(entry)
        }
      case .placement(let placement):
        var places = [placement.target]
        if case .entry(let outlet) = placement.outlet { places.append(outlet) }
        for reference in unique(places) { result[reference, default: Relations()].placements.append(entry) }
      case .person, .page: break
      }
    }
    return result
  }

  private static func add(_ film: Film, _ entry: Entry, to result: inout [EntryReference: Relations]) {
    var parts = Set<Part>()
    for credit in film.credits {
      guard case .entry(let person) = credit.who else { continue }
      // An actor with two characters has acted in the film once.
      guard parts.insert(Part(person: person, role: credit.role)).inserted else { continue }
      result[person, default: Relations()].credits.append((credit.role, entry))
    }
    for reference in unique(film.shotAt + film.producers + film.fundedBy + film.cameFrom) {
      result[reference, default: Relations()].films.append(entry)
    }
    var shown = film.awards.compactMap { award -> EntryReference? in
      if case .entry(let event) = award.event { return event }
      return nil
    }
    if let premiere = film.premiere?.event { shown.append(premiere) }
    for event in unique(shown) { result[event, default: Relations()].films.append(entry) }
  }

  private static func add(_ event: Event, _ entry: Entry, to result: inout [EntryReference: Relations]) {
    var bases = event.venues.compactMap(\.base)
    if case .base(let base)? = event.location { bases.append(base) }
    if let parent = event.parent { result[parent, default: Relations()].children.append(entry) }
    let people = event.programme.flatMap(\.guests) + event.jury + event.instructors
    for reference in unique(bases + event.organizers + event.partners + people) {
      result[reference, default: Relations()].events.append(entry)
    }
    for slot in event.showings {
      for film in unique(slot.films) { result[film, default: Relations()].screenings.append((entry, slot)) }
    }
  }

  private static func add(_ program: Program, _ entry: Entry, to result: inout [EntryReference: Relations]) {
    var references = program.providers + program.partners + program.instructors
    references += program.sessions.flatMap(\.instructors)
    if case .base(let base)? = program.location { references.append(base) }
    for participant in program.participants {
      if case .entry(let person) = participant.who { references.append(person) }
    }
    for reference in unique(references) { result[reference, default: Relations()].programs.append(entry) }
  }

  private struct Part: Hashable {
    let person: EntryReference
    let role: FilmRole
  }

  private static func unique(_ references: [EntryReference]) -> [EntryReference] {
    var seen = Set<EntryReference>()
    return references.filter { seen.insert($0).inserted }
  }
}
