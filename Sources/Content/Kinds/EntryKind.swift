/// What an entry is about; said by the folder it lies in.
package enum EntryKind: String, CaseIterable, Sendable, Comparable {
  case film, base, event, fund, program, call, article, person, organization, placement, page

  /// The folder in `content/`, and the first part of the entries' addresses.
  package var folder: String {
    switch self {
    case .film: "films"
    case .base: "bases"
    case .event: "events"
    case .fund: "funds"
    case .program: "programs"
    case .call: "calls"
    case .article: "news"
    case .person: "people"
    case .organization: "organizations"
    case .placement: "placements"
    case .page: "pages"
    }
  }

  /// The kind whose entries lie in `folder`.
  package init?(folder: String) {
    guard let kind = EntryKind.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  package static func < (left: EntryKind, right: EntryKind) -> Bool { left.rawValue < right.rawValue }
}

/// Names an entry: its kind and its id.
package struct EntryReference: Hashable, Comparable, Sendable {
  /// The kind.
  package let kind: EntryKind
  /// The entry's id: its file's name without the ending.
  package let id: String

  /// Makes a reference.
  package init(_ kind: EntryKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The entry's address below the site's root and language, such as `films/lotus-heart/`. Pages that stand for
  /// themselves, such as `about`, have no folder in their address.
  package var path: String { kind == .page ? id + "/" : kind.folder + "/" + id + "/" }

  /// `film:lotus-heart`.
  package var text: String { kind.rawValue + ":" + id }

  package static func < (left: EntryReference, right: EntryReference) -> Bool {
    (left.kind, left.id) < (right.kind, right.id)
  }
}
