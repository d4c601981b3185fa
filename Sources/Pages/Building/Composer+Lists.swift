import Basics
import Content
import HTML

/// Whether entries of a kind are news, and their section has a feed.
package func hasFeed(_ kind: EntryKind) -> Bool { kind != .page && kind != .placement }

extension Composer {
  func homePage() -> HomePage {
    func entries(_ kind: EntryKind) -> [Entry] { catalog.sections[kind] ?? [] }
    let films = entries(.film)
    let lead = films.first { isWatchable($0) } ?? films.first
    let sections = EntryKind.allCases.filter { $0 != .page && $0 != .placement && !entries($0).isEmpty }.map { kind in
      HomePage.SectionLink(
        kind: Term(key: kind.rawValue, name: Text(words("section.\(kind.rawValue)"))),
        address: address(kind.folder + "/"),
        count: entries(kind).count)
    }
    return HomePage(
      lead: filmCards(lead.map { [$0] } ?? []).first,
      films: filmCards(films.lazy.filter { $0 !== lead }.prefix(8)),
      events: nextEvents(),
      call: callCards(catalog.section(.call).ahead.lazy.filter { isOpen($0) }.prefix(1)).first,
      fund: fundCards((entries(.fund).first(where: isOpen) ?? entries(.fund).first).map { [$0] } ?? []).first,
      bases: baseCards(entries(.base).prefix(4)), articles: articleCards(entries(.article).prefix(5)),
      sections: sections)
  }

  /// The next events, those that take place before those that do not.
  private func nextEvents() -> [EventCard] {
    let cards = eventCards(catalog.section(.event).ahead)
    func takesPlace(_ card: EventCard) -> Bool { card.state.key == "upcoming" || card.state.key == "on_now" }
    return Array((cards.filter(takesPlace) + cards.filter { !takesPlace($0) }).prefix(4))
  }

  /// Whether a call can be answered now, or a fund given to.
  private func isOpen(_ entry: Entry) -> Bool {
    let window: ApplicationWindow
    switch entry.details {
    case .call(let call): window = call.window(siteZone: configuration.zone)
    case .fund(let fund): window = fund.window(siteZone: configuration.zone)
    default: return false
    }
    switch window.state(at: catalog.instant, closingDays: configuration.closingDays) {
    case .open, .closing: return true
    case .upcoming, .closed: return false
    }
  }

  private func isWatchable(_ entry: Entry) -> Bool {
    guard case .film(let film) = entry.details else { return false }
    return !film.watch.isEmpty && headPicture(of: entry) != nil
  }

  func sectionPage(_ kind: EntryKind, _ number: Int) -> ListPage {
    let (ahead, over) = catalog.section(kind)
    let entries = kind.hasArchive ? ahead : (catalog.sections[kind] ?? [])[...]
    let archive =
      kind.hasArchive && !over.isEmpty
      ? EntryLink(name: Text(words("over.\(kind.rawValue)")), address: address(kind.archivePlace)) : nil
    return ListPage(
      kind: term("kind", kind), title: Text(words("section.\(kind.rawValue)")), facet: nil, isArchive: false,
      count: entries.count, groups: groups(shown(entries, number), isGrouped: !kind.hasArchive),
      pagination: pagination(kind.folder + "/", entries.count, number),
      facets: facetGroups[kind] ?? [], feed: hasFeed(kind) ? address(kind.folder + "/feed.xml") : nil, section: nil,
      archive: archive)
  }

  func archivePage(_ kind: EntryKind, _ number: Int) -> ListPage {
    let entries = catalog.section(kind).over
    return ListPage(
      kind: term("kind", kind), title: Text(archiveTitle(kind)), facet: nil, isArchive: true, count: entries.count,
      groups: groups(shown(entries, number), isGrouped: false),
      pagination: pagination(kind.archivePlace, entries.count, number), facets: facetGroups[kind] ?? [], feed: nil,
      section: sectionLink(kind), archive: nil)
  }

  private func sectionLink(_ kind: EntryKind) -> EntryLink {
    EntryLink(name: Text(words("section.\(kind.rawValue)")), address: address(kind.folder + "/"))
  }

  func facetPage(_ facet: Facet, _ number: Int) -> ListPage {
    let entries = (catalog.facets[facet] ?? [])[...]
    let groups = facet.kind.map { facetGroups[$0] ?? [] } ?? tagGroups
    return ListPage(
      kind: facet.kind.map { term("kind", $0) } ?? term("kind", "entry"), title: name(of: facet).name,
      facet: facet.property.rawValue, isArchive: false, count: entries.count,
      groups: self.groups(shown(entries, number), isGrouped: true),
      pagination: pagination(facet.path, entries.count, number), facets: marking(facet, in: groups), feed: nil,
      section: facet.kind.map { sectionLink($0) }, archive: nil)
  }

  private func shown(_ entries: ArraySlice<Entry>, _ number: Int) -> ArraySlice<Entry> {
    entries.dropFirst((number - 1) * configuration.pageSize).prefix(configuration.pageSize)
  }

  /// Entries of a kind with dates under headings for those ahead and those that are over; all else under none.
  private func groups(_ entries: ArraySlice<Entry>, isGrouped: Bool) -> [CardGroup] {
    guard isGrouped, let kind = entries.first?.reference.kind, entries.last?.reference.kind == kind, kind.hasGroups
    else {
      return [CardGroup(key: "", cards: entries.map { card($0) })]
    }
    let (ahead, over) = catalog.split(entries)
    return [("ahead", ahead), ("over", over)].filter { !$0.1.isEmpty }
      .map { CardGroup(key: "\($0.0).\(kind.rawValue)", cards: $0.1.map { card($0) }) }
  }

  /// The first and last page of a list, and the neighbours of the one shown.
  private func pagination(_ list: String, _ entryCount: Int, _ number: Int) -> Pagination {
    let count = max(1, (entryCount + configuration.pageSize - 1) / configuration.pageSize)
    func page(_ number: Int) -> Address? { (1...count).contains(number) ? address(listPlace(list, number)) : nil }
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 2 }
    return Pagination(
      number: number, count: count, previous: page(number - 1), next: page(number + 1),
      pages: shown.map {
        Pagination.PageLink(number: $0, address: address(listPlace(list, $0)), isCurrent: $0 == number)
      })
  }

  // MARK: Facets

  /// The properties by which each section can be narrowed; only those with at least two values.
  func makeFacetGroups() -> [EntryKind: [FacetGroup]] {
    var values = [EntryKind: [Facet.Property: [FacetValue]]]()
    for (facet, entries) in catalog.facets {
      guard let kind = facet.kind else { continue }
      values[kind, default: [:]][facet.property, default: []].append(value(facet, entries.count))
    }
    return values.mapValues { properties in
      Facet.Property.allCases.compactMap { property in
        guard let found = properties[property], found.count > 1 else { return nil }
        return FacetGroup(key: property.rawValue, values: sorted(found, property))
      }
    }
  }

  private func value(_ facet: Facet, _ count: Int) -> FacetValue {
    FacetValue(term: name(of: facet), address: address(facet.path), count: count, isCurrent: false)
  }

  /// How many values of a property are shown at most, the most frequent ones: a page that lists thousands helps nobody.
  private static let valueLimit = 60

  /// Years from the newest on, all others from the most frequent on.
  private func sorted(_ values: [FacetValue], _ property: Facet.Property) -> [FacetValue] {
    let frequent = values.sorted { ($1.count, $0.term.key) < ($0.count, $1.term.key) }.prefix(Composer.valueLimit)
    return property == .year ? frequent.sorted { $0.term.key > $1.term.key } : Array(frequent)
  }

  /// All tags, for the lists of entries of one tag.
  func makeTagGroups() -> [FacetGroup] {
    let tags = catalog.facets.filter { $0.key.property == .tag }.map { value($0.key, $0.value.count) }
    return tags.count > 1 ? [FacetGroup(key: "tag", values: sorted(tags, .tag))] : []
  }

  private func marking(_ facet: Facet, in groups: [FacetGroup]) -> [FacetGroup] {
    groups.map { group in
      guard group.key == facet.property.rawValue else { return group }
      let isListed = group.values.contains { $0.term.key == facet.value }
      let own = isListed ? [] : [value(facet, catalog.facets[facet]?.count ?? 0)]
      return FacetGroup(
        key: group.key,
        values: (group.values + own).map {
          FacetValue(term: $0.term, address: $0.address, count: $0.count, isCurrent: $0.term.key == facet.value)
        })
    }
  }
}
