import Basics

extension EntryRules {
  /// Codes that are used twice or again, and codes that are printed before what they lead to can be seen.
  func placementBreaches() -> [RuleBreach] {
    var owners = [ShortCode: Entry]()
    // A code that is proposed is taken as well, so that no two get the same advice.
    var taken = Set(configuration.retiredCodes)
    for entry in all {
      if case .placement(let placement) = entry.details { taken.insert(placement.code) }
    }
    func free(for entry: Entry) -> ShortCode {
      var code = ShortCode(for: entry.reference.id)
      while !taken.insert(code).inserted { code = ShortCode(for: code.text) }
      return code
    }
    var breaches = [RuleBreach]()
    // A code of a draft is taken as well: it may be at the printer's.
    for entry in all.sorted(by: { $0.reference < $1.reference }) {
      guard case .placement(let placement) = entry.details else { continue }
      if let other = owners[placement.code], other.reference != entry.reference {
        breaches.append(
          RuleBreach(
            file: entry.file, path: ["code"], message: "a code must be a placement's own",
            suggestion: "'\(other.reference.id)' has it too; write another, such as \(free(for: entry).text)"))
      } else if configuration.retiredCodes.contains(placement.code) {
        breaches.append(
          RuleBreach(
            file: entry.file, path: ["code"],
            message: "a code must not be used again, and 'retired_codes' in marquee.yml has this one",
            suggestion: "write another, such as \(free(for: entry).text)"))
      } else {
        owners[placement.code] = entry
      }
      if !entry.common.isDraft, let target = self[placement.target] {
        breaches += targetBreaches(placement, entry, target)
      }
    }
    return breaches
  }

  /// A code that is seen when what it leads to is not.
  private func targetBreaches(_ placement: Placement, _ entry: Entry, _ target: Entry) -> [RuleBreach] {
    func warning(_ field: RuleBreach.Step, _ message: String, _ suggestion: String) -> RuleBreach {
      RuleBreach(
        severity: .warning, file: entry.file, path: [field], message: message,
        suggestion: "'\(placement.target.text)' \(suggestion)")
    }
    var breaches = [RuleBreach]()
    if let expires = target.common.expires, expires.instant <= instant, entry.common.isVisible(at: instant) {
      breaches.append(
        warning("target", "a code should lead to a public entry", "has not been shown since \(expires.text)"))
    }
    let appears = target.common.appears
    if placement.start.isBefore(appears), !target.common.isDraft {
      breaches.append(
        warning("start", "a code should be seen only when what it leads to can be", "appears on \(appears.text)"))
    }
    return breaches
  }
}
