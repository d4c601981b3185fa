import Basics

/// The order of a section's entries.
struct SectionOrder {
  let instant: Instant
  let zone: TimeZoneRules

  /// Films and news: the newest first. Events: those to come, the next first, then those that are over, the last first.
  /// All others by name.
  func sorted(_ entries: [Entry]) -> [Entry] {
    guard let kind = entries.first?.reference.kind else { return [] }
    switch kind {
    case .film, .article:
      return entries.map { (-$0.common.appears.instant.seconds, $0.reference.id, $0) }
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
    let isAhead = event.isAhead(at: instant, siteZone: zone)
    return isAhead ? (0, event.start.instant.seconds) : (1, -event.start.instant.seconds)
  }

  /// A section's entries with the earliest first, where they have a time; in the section's order where they have none.
  static func inTime(_ entries: [Entry]) -> [Entry] {
    guard let kind = entries.first?.reference.kind, kind == .film || kind == .article || kind == .event else {
      return entries
    }
    return entries.map { (time(of: $0), $0.reference.id, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func time(of entry: Entry) -> Instant {
    guard case .event(let event) = entry.details else { return entry.common.appears.instant }
    return event.start.instant
  }

  /// By what a name is sorted: a person's own key, or the id, which is the name in Latin letters.
  private func nameKey(_ entry: Entry) -> String {
    guard case .person(let person) = entry.details else { return entry.reference.id }
    return (person.sortKey ?? person.nameLatin ?? entry.reference.id).lowercased()
  }
}
