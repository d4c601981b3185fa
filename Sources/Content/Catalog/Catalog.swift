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
    let zone = configuration.zone
    let order = SectionOrder(instant: instant, zone: zone)
    var sections = [EntryKind: [Entry]]()
    for entry in entries { sections[entry.reference.kind, default: []].append(entry) }
    self.sections = sections.mapValues(order.sorted)
    let sorted = EntryKind.allCases.flatMap { [sections = self.sections] in sections[$0] ?? [] }
    self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.reference, $0) })
    facets = Facet.group(sorted)
    relations = Relations.derive(sorted)
    let newYear = CivilDate(year: zone.time(at: instant).civil.date.year + 1, month: 1, day: 1)
    // Dates of the current year are written without it.
    let changes = [newYear.map { zone.instant(of: CivilDateTime(date: $0, secondOfDay: nil)) }].compactMap { $0 }
    nextChange = entries.reduce(into: changes) { changes, entry in
      if case .event(let event) = entry.details { changes += event.changes(siteZone: zone) }
    }.filter { $0 > instant }.min()
  }

  /// The entry that a reference names; `nil` when readers may not see it.
  package subscript(reference: EntryReference) -> Entry? { entries[reference] }

  /// The entries that refer to this one, by what they say of it.
  package func relations(of reference: EntryReference) -> Relations { relations[reference] ?? Relations() }

  /// The neighbours of each entry: of films, news and events the one before and after it in time, of others in the order
  /// of their section. Pages have none.
  package func neighbours() -> [EntryReference: (previous: Entry?, next: Entry?)] {
    var result = [EntryReference: (previous: Entry?, next: Entry?)]()
    for (kind, section) in sections where kind != .page {
      let order = SectionOrder.inTime(section)
      for (index, entry) in order.enumerated() {
        result[entry.reference] = (
          index > 0 ? order[index - 1] : nil, index + 1 < order.count ? order[index + 1] : nil
        )
      }
    }
    return result
  }
}
