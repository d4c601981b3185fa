import Basics

/// All entries that readers may see, linked both ways, at one instant. It never changes.
package struct Catalog: Sendable {
  package let configuration: SiteConfiguration
  /// The build's instant.
  package let instant: Instant
  /// The entries of each kind, in the order of the kind's section.
  package let sections: [EntryKind: [Entry]]
  /// The entries that share a property, by property and value, in the order of their section.
  package let facets: [Facet: [Entry]]
  /// When something that depends on the time alone next changes: an event starts or ends, or a deadline passes.
  package let nextChange: Instant?

  private let entries: [EntryReference: Entry]
  private let relations: [EntryReference: Relations]

  /// Links `entries` with each other.
  package init(_ entries: [Entry], configuration: SiteConfiguration, instant: Instant) {
    self.configuration = configuration
    self.instant = instant
    let order = SectionOrder(instant: instant, zone: configuration.zone, languages: configuration.languages)
    var sections = [EntryKind: [Entry]]()
    for entry in entries { sections[entry.reference.kind, default: []].append(entry) }
    self.sections = sections.mapValues(order.sorted)
    let sorted = EntryKind.allCases.flatMap { [sections = self.sections] in sections[$0] ?? [] }
    self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.reference, $0) })
    facets = Facet.group(sorted)
    relations = Relations.derive(sorted)
    nextChange = entries.flatMap { entry -> [Instant] in
      guard case .event(let event) = entry.details else { return [] }
      let deadlines = event.deadlines.map(\.time.instant)
      switch event.status {
      case .cancelled, .postponed: return deadlines
      case .scheduled, .movedOnline, .rescheduled:
        return deadlines + [event.start.instant, event.overAt(siteZone: configuration.zone)]
      }
    }.filter { $0 > instant }.min()
  }

  /// The entry that a reference names; `nil` when readers may not see it.
  package subscript(reference: EntryReference) -> Entry? { entries[reference] }

  /// The entries that refer to this one, by what they say of it.
  package func relations(of reference: EntryReference) -> Relations { relations[reference] ?? Relations() }

  /// The neighbours of an entry in its section.
  package func neighbours() -> [EntryReference: (previous: Entry?, next: Entry?)] {
    var result = [EntryReference: (previous: Entry?, next: Entry?)]()
    for section in sections.values {
      for (index, entry) in section.enumerated() {
        result[entry.reference] = (
          index > 0 ? section[index - 1] : nil, index + 1 < section.count ? section[index + 1] : nil
        )
      }
    }
    return result
  }
}
