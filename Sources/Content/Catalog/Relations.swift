/// The entries that refer to one entry, by what they say of it. Derived from the fields of those entries, never typed.
package struct Relations: Sendable {
  /// A person's parts in films.
  package var credits: [(role: FilmRole, film: Entry)] = []
  /// Films shot at a base, produced by an organization, or shown at an event.
  package var films: [Entry] = []
  /// When and where a film was shown.
  package var screenings: [(event: Entry, slot: Event.Slot)] = []
  /// Events at a base, held by an organization, or with a person as guest or juror.
  package var events: [Entry] = []
  /// The parts of an event, such as a festival's screenings; the children of an organization.
  package var children: [Entry] = []
  /// Bases that an organization runs.
  package var bases: [Entry] = []
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
    for reference in unique(film.shotAt + film.producers) {
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
    if case .base(let base)? = event.location { result[base, default: Relations()].events.append(entry) }
    if let parent = event.parent { result[parent, default: Relations()].children.append(entry) }
    let people = event.programme.flatMap(\.guests) + event.jury
    for reference in unique(event.organizers + event.partners + people) {
      result[reference, default: Relations()].events.append(entry)
    }
    for slot in event.programme {
      for film in unique(slot.films) { result[film, default: Relations()].screenings.append((entry, slot)) }
    }
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
