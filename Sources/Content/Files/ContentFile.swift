import Basics
import Synchronization

/// An entry's files as the listing of `content/` found them, before any is read.
package struct ContentFile: Sendable {
  /// Which entry it is.
  package let reference: EntryReference
  /// The path of the file with the front matter, relative to the source folder.
  package let path: String
  /// Files with the body in other languages: language key and path, sorted.
  package let translations: [(language: String, path: String)]
  /// The folder that the entry's pictures are relative to, relative to the source folder.
  package let folder: String
}

/// Which entries there are, by kind and by file.
package struct EntryIndex: Sendable {
  /// The ids of each kind.
  package let ids: [EntryKind: Set<String>]
  /// The entry that each file belongs to.
  package let references: [String: EntryReference]
  private let suggestions = Suggestions()

  /// Makes an index of the entries in `files`.
  package init(_ files: [ContentFile]) {
    var ids = [EntryKind: Set<String>]()
    var references = [String: EntryReference]()
    for file in files {
      ids[file.reference.kind, default: []].insert(file.reference.id)
      references[file.path] = file.reference
      for translation in file.translations { references[translation.path] = file.reference }
    }
    self.ids = ids
    self.references = references
  }

  /// Whether there is such an entry.
  package func has(_ reference: EntryReference) -> Bool { ids[reference.kind]?.contains(reference.id) ?? false }

  /// `did you mean 'wang-lei'?`, or that there is no such entry.
  package func suggestion(for id: String, kind: EntryKind) -> String {
    suggestions.text(for: EntryReference(kind, id)) {
      if let near = nearestMatch(to: id, among: ids[kind] ?? []) { return "no '\(id)'; did you mean '\(near)'?" }
      return "there is no \(kind.folder)/\(id).md"
    }
  }
}

/// What has been suggested before: when a person is renamed, thousands of films may name the old id.
private final class Suggestions: Sendable {
  private let texts = Mutex<[EntryReference: String]>([:])

  func text(for reference: EntryReference, _ make: () -> String) -> String {
    if let text = texts.withLock({ $0[reference] }) { return text }
    // Made outside the lock, so that nobody waits: at worst it is made twice, and is the same.
    let text = make()
    texts.withLock { $0[reference] = text }
    return text
  }
}
