import Basics

/// The rules between entries: what one says must not contradict another.
struct EntryRules {
  /// All entries, also those that readers do not see.
  let all: [Entry]
  /// Those of them that are to be checked: no drafts, unless they are shown, and without faults of their own, which may be
  /// why they contradict others.
  let entries: [Entry]
  let configuration: SiteConfiguration
  let instant: Instant
  private let byReference: [EntryReference: Entry]

  init(
    _ all: [Entry], faulty: Set<String>, _ configuration: SiteConfiguration, instant: Instant, showsDrafts: Bool
  ) {
    self.all = all
    self.configuration = configuration
    self.instant = instant
    entries = all.filter { (showsDrafts || !$0.common.isDraft) && !faulty.contains($0.file) }
    // Two files that want one address are a fault of their own, and found before.
    byReference = Dictionary(all.map { ($0.reference, $0) }) { first, _ in first }
  }

  var zone: TimeZoneRules { configuration.zone }

  subscript(reference: EntryReference) -> Entry? { byReference[reference] }

  /// The event that `reference` names.
  func event(_ reference: EntryReference) -> Event? {
    guard case .event(let event)? = self[reference]?.details else { return nil }
    return event
  }

  /// The film that `reference` names.
  func film(_ reference: EntryReference) -> Film? {
    guard case .film(let film)? = self[reference]?.details else { return nil }
    return film
  }

  /// All breaches of all rules, at their places.
  func diagnostics(source: String) -> [Diagnostic] {
    let breaches =
      filmBreaches() + eventBreaches() + ProgrammeRules(self).breaches() + placementBreaches() + aliasBreaches()
    return Dictionary(grouping: breaches, by: \.file).sorted { $0.key < $1.key }.flatMap { file, breaches in
      RuleBreach.diagnostics(of: breaches, in: file, source: source).limited
    }
  }
}
