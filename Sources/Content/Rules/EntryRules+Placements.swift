import Basics

extension EntryRules {
  /// Codes that are used twice or again, and codes that are printed before what they lead to can be seen.
  func placementBreaches() -> [RuleBreach] {
    var owners = [ShortCode: Entry]()
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
      if let target = self[placement.target], target.common.appears.instant > placement.start.instant,
        !entry.common.isDraft, !target.common.isDraft
      {
        breaches.append(
          RuleBreach(
            severity: .warning, file: entry.file, path: ["start"],
            message: "a code should be seen only when what it leads to can be",
            suggestion: "'\(placement.target.text)' appears on \(target.common.appears.text)"))
      }
    }
    return breaches
  }

  /// A code that no placement has, always the same for an entry.
  private func free(for entry: Entry) -> ShortCode {
    let taken = Set(
      all.compactMap { entry -> ShortCode? in
        guard case .placement(let placement) = entry.details else { return nil }
        return placement.code
      })
    var number = 0
    while true {
      let code = ShortCode(for: entry.reference.id + (number == 0 ? "" : " \(number)"))
      if !taken.contains(code), !configuration.retiredCodes.contains(code) { return code }
      number += 1
    }
  }
}
