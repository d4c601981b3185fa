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
  /// Which films belong together.
  package let relatedFilms: RelatedFilms

  private let entries: [EntryReference: Entry]
  private let relations: [EntryReference: Relations]
  /// Where in the sections of kinds with dates stands what is over.
  private let borders: [EntryKind: Int]

  /// Links `entries` with each other; what can be found out apart is, at the same time.
  package init(_ entries: [Entry], configuration: SiteConfiguration, instant: Instant) async {
    self.configuration = configuration
    self.instant = instant
    async let byReference = Dictionary(uniqueKeysWithValues: entries.map { ($0.reference, $0) })
    let order = SectionOrder(instant: instant, configuration: configuration)
    let sections = Dictionary(grouping: entries, by: \.reference.kind).mapValues(order.sorted)
    let sorted = EntryKind.allCases.flatMap { sections[$0] ?? [] }
    async let facets = Facet.group(sorted)
    async let relations = Relations.derive(sorted)
    borders = sections.mapValues { section in
      // Kinds without dates have no border, which their first entry tells.
      guard section.first?.isAhead(at: instant, configuration) != nil else { return section.endIndex }
      return section.firstIndex { $0.isAhead(at: instant, configuration) == false } ?? section.endIndex
    }
    let known = await byReference
    relatedFilms = RelatedFilms(sections[.film] ?? []) { known[$0] != nil }
    self.sections = sections
    self.entries = known
    self.facets = await facets
    self.relations = await relations
  }

  /// The entry that a reference names; `nil` when readers may not see it.
  package subscript(reference: EntryReference) -> Entry? { entries[reference] }

  /// The entries that refer to this one, by what they say of it.
  package func relations(of reference: EntryReference) -> Relations { relations[reference] ?? Relations() }

  /// The entries of a kind that are on or to come, and those that are over; of kinds without dates, all are the former.
  package func section(_ kind: EntryKind) -> (ahead: ArraySlice<Entry>, over: ArraySlice<Entry>) {
    let entries = sections[kind] ?? []
    let border = borders[kind] ?? entries.endIndex
    return (entries[..<border], entries[border...])
  }

  /// The same for some entries of one kind in the order of their section.
  package func split(_ entries: ArraySlice<Entry>) -> (ahead: ArraySlice<Entry>, over: ArraySlice<Entry>) {
    let border = entries.firstIndex { !isAhead($0) } ?? entries.endIndex
    return (entries[..<border], entries[border...])
  }

  /// Whether an entry is on or still to come; one without dates is.
  package func isAhead(_ entry: Entry) -> Bool { entry.isAhead(at: instant, configuration) ?? true }

  /// The neighbours of each entry: of what has a time the one before and after it, of others in the order of their section. Pages
  /// have none.
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
