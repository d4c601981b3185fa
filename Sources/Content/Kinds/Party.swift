import Basics

/// Someone or something that is named: an entry, or a bare name.
package enum Party: Sendable, Hashable {
  case entry(EntryReference)
  case name(LocalizedText)

  /// Reads either the field `key`, a reference, or the field `name`.
  init?(_ fields: inout Fields, key: String, kind: EntryKind) {
    let reference = fields[key]
    let name = fields["name"]
    if let reference, name != nil {
      reference.report("'\(key)' and 'name' must not both be given", "an entry has its own name")
      return nil
    }
    if let reference {
      guard let entry = reference.reference(to: kind) else { return nil }
      self = .entry(entry)
    } else if let name {
      guard let text = name.localized() else { return nil }
      self = .name(text)
    } else {
      fields.reportMissing("'\(key)' or 'name' is required")
      return nil
    }
  }
}
