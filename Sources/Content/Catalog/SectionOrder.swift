import Basics

/// The order of a section's entries.
struct SectionOrder {
  let instant: Instant
  let configuration: SiteConfiguration

  /// Films and news: the newest first. What has dates: what is ahead, the next first, then what is over, the last first.
  /// All others by name.
  func sorted(_ entries: [Entry]) -> [Entry] {
    guard let kind = entries.first?.reference.kind else { return [] }
    switch kind {
    case .film, .article:
      return entries.map { (-$0.common.appears.instant.seconds, $0.reference.id, $0) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    case .event, .fund, .program, .call, .placement:
      return entries.map { (aheadKey($0), $0.reference.id, $0) }
        .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }.map(\.2)
    case .base, .person, .organization, .page:
      return entries.map { (nameKey($0), $0.reference.id, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  private func aheadKey(_ entry: Entry) -> (Int, Int) {
    let isAhead = entry.isAhead(at: instant, configuration) ?? false
    // What was put off has no date yet, whatever it was first set for; what has no end can wait.
    if isAhead, entry.isPostponed || entry.isOpenEnded { return (1, entry.timeKey.seconds) }
    return isAhead ? (0, entry.timeKey.seconds) : (2, -entry.timeKey.seconds)
  }

  /// A section's entries with the earliest first, where they have a time; in the section's order where they have none.
  static func inTime(_ entries: [Entry]) -> [Entry] {
    switch entries.first?.reference.kind {
    case nil, .base, .person, .organization, .page: entries
    case .film, .event, .fund, .program, .call, .article, .placement:
      entries.map { ($0.timeKey, $0.reference.id, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  /// By what a name is sorted: a person's own key, or the id, which is the name in Latin letters.
  private func nameKey(_ entry: Entry) -> String {
    guard case .person(let person) = entry.details else { return entry.reference.id }
    return (person.sortKey ?? person.nameLatin ?? entry.reference.id).lowercased()
  }
}
