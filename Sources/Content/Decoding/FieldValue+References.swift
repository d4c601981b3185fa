import Basics

extension FieldValue {
  /// The id of an entry of one kind.
  func reference(to kind: EntryKind) -> EntryReference? {
    guard let id = scalar("the id of an entry in \(kind.folder)/") else { return nil }
    if let colon = id.firstIndex(of: ":"), EntryKind(rawValue: String(id[..<colon])) != nil {
      let isKind = id[..<colon] == kind.rawValue
      return report(
        "'\(name)' must name an entry in \(kind.folder)/ by its id alone",
        isKind ? "write '\(id[id.index(after: colon)...])'" : "'\(id)' is of another kind")
    }
    return checked(EntryReference(kind, id))
  }

  /// A reference with its kind: `film:lotus-heart`.
  func anyReference() -> EntryReference? {
    guard let text = scalar("a reference such as film:lotus-heart") else { return nil }
    guard let colon = text.firstIndex(of: ":") else {
      return report("'\(name)' must be a reference with a kind, such as film:lotus-heart")
    }
    guard let kind = EntryKind(rawValue: String(text[..<colon])) else {
      let kinds = EntryKind.allCases.map(\.rawValue)
      let near = nearestMatch(to: String(text[..<colon]), among: kinds)
      return report(
        "a reference's kind must be one of \(kinds.joined(separator: ", "))", near.map { "did you mean '\($0)'?" } ?? ""
      )
    }
    return checked(EntryReference(kind, String(text[text.index(after: colon)...])))
  }

  private func checked(_ reference: EntryReference) -> EntryReference? {
    guard context.index.has(reference) else {
      return report(
        "'\(name)' must name an entry in \(reference.kind.folder)/",
        context.index.suggestion(for: reference.id, kind: reference.kind))
    }
    context.references.append(reference)
    if context.hidden.drafts.contains(reference) {
      report(
        "'\(name)' must name a public entry, and '\(reference.text)' is a draft",
        "publish it first, or make this entry a draft as well")
    }
    return reference
  }
}
