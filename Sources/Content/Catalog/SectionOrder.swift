import Basics

/// The order of a section's entries.
struct SectionOrder {
  let instant: Instant
  let zone: TimeZoneRules
  let languages: [Language]

  /// Films and news: the newest first. Events: those to come, the next first, then those that are over, the last first.
  /// All others by name.
  func sorted(_ entries: [Entry]) -> [Entry] {
    guard let kind = entries.first?.reference.kind else { return [] }
    switch kind {
    case .film, .article:
      return entries.map { (-$0.common.published.instant.seconds, $0.reference.id, $0) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    case .event:
      return entries.map { (eventKey($0), $0.reference.id, $0) }
        .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }.map(\.2)
    case .base, .person, .organization, .page:
      return entries.map { (nameKey($0), $0.reference.id, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  private func eventKey(_ entry: Entry) -> (Int, Int) {
    guard case .event(let event) = entry.details else { return (2, 0) }
    let isOver = event.overAt(siteZone: zone) <= instant
    return isOver ? (1, -event.start.instant.seconds) : (0, event.start.instant.seconds)
  }

  /// By what a name is sorted: a person's own key, or the id, which is the name in Latin letters.
  private func nameKey(_ entry: Entry) -> String {
    guard case .person(let person) = entry.details else { return entry.reference.id }
    return (person.sortKey ?? person.nameLatin ?? entry.reference.id).lowercased()
  }
}
