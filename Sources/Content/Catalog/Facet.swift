/// A property of entries with one of its values, such as films of the year 2014.
package struct Facet: Hashable, Comparable, Sendable {
  /// A property by which lists can be narrowed.
  package enum Property: String, CaseIterable, Sendable {
    case form, year, language, base, region, capability, kind, model, mode, side, type, medium, tag
  }

  /// The kind whose entries are grouped; `nil` for tags, which group entries of all kinds.
  package let kind: EntryKind?
  package let property: Property
  /// The value as it stands in content.
  package let value: String

  /// Makes a facet.
  package init(kind: EntryKind?, property: Property, value: String) {
    self.kind = kind
    self.property = property
    self.value = value
  }

  /// The list's address below the site's root and language, such as `films/form/fiction/` or `tags/open-movie/`.
  package var path: String {
    guard let kind else { return "tags/\(value)/" }
    return "\(kind.folder)/\(property.rawValue)/\(value.lowercased())/"
  }

  /// All facets of an entry.
  package static func facets(of entry: Entry) -> [Facet] {
    let kind = entry.reference.kind
    func facets(_ property: Property, _ values: [String]) -> [Facet] {
      values.map { Facet(kind: kind, property: property, value: $0) }
    }
    var result = entry.common.tags.map { Facet(kind: nil, property: .tag, value: $0) }
    switch entry.details {
    case .film(let film):
      result += facets(.form, [film.form.rawValue]) + facets(.year, [String(film.year)])
      result += facets(.language, film.languages) + facets(.base, film.shotAt.map(\.id))
    case .base(let base):
      result += facets(.region, base.region.map { [$0] } ?? [])
      result += facets(.capability, base.capabilities.map(\.rawValue))
    case .event(let event):
      result += facets(.kind, [event.kind.rawValue]) + facets(.region, event.region.map { [$0] } ?? [])
    case .fund(let fund): result += facets(.model, [fund.model.rawValue])
    case .program(let program):
      result += facets(.mode, [program.mode.rawValue]) + facets(.region, program.region.map { [$0] } ?? [])
    case .call(let call):
      result += facets(.side, [call.side.rawValue]) + facets(.type, [call.type.rawValue])
      result += facets(.region, call.region.map { [$0] } ?? [])
    case .placement(let placement): result += facets(.medium, [placement.medium.rawValue])
    case .article, .person, .organization, .page: break
    }
    return result
  }

  /// The entries of each facet, in the order of `entries`, which are all that readers may see: a base that is not among
  /// them makes no facet.
  static func group(_ entries: [Entry]) -> [Facet: [Entry]] {
    let bases = Set(entries.lazy.filter { $0.reference.kind == .base }.map(\.reference.id))
    var result = [Facet: [Entry]]()
    for entry in entries {
      for facet in Set(facets(of: entry)) where facet.property != .base || bases.contains(facet.value) {
        result[facet, default: []].append(entry)
      }
    }
    return result
  }

  package static func < (left: Facet, right: Facet) -> Bool {
    (left.kind?.rawValue ?? "", left.property.rawValue, left.value)
      < (right.kind?.rawValue ?? "", right.property.rawValue, right.value)
  }
}
