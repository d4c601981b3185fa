import Basics

extension EntryRules {
  /// Parents that cannot be, and parts that lie outside of them.
  func eventBreaches() -> [RuleBreach] {
    entries.flatMap { entry -> [RuleBreach] in
      guard case .event(let event) = entry.details, let reference = event.parent, let parent = self.event(reference)
      else { return [] }
      func breach(_ field: String, _ message: String, _ suggestion: String) -> [RuleBreach] {
        [RuleBreach(file: entry.file, path: [.name(field)], message: message, suggestion: suggestion)]
      }
      if reference == entry.reference { return breach("parent", "an event must not be a part of itself", "") }
      if let loop = loop(from: entry.reference) {
        // One fault gets one message, at the first of those that it goes through.
        guard loop.min() == entry.reference else { return [] }
        return breach(
          "parent", "an event must not be a part of itself, also not by way of others",
          (loop + [entry.reference]).map(\.id).joined(separator: ", "))
      }
      switch parent.kind {
      case .festival, .summit, .competition: break
      case .screening, .workshop:
        return breach(
          "parent", "an event must be a part of a festival, a summit or a competition",
          "'\(reference.id)' is a \(parent.kind.rawValue)")
      }
      let outer = parent.span(siteZone: zone)
      let dates = "'\(reference.id)' is from \(outer.start.text) to \((outer.end ?? outer.start).text)"
      if !outer.contains(event.start) {
        return breach("start", "a part of an event must lie within its dates", dates)
      }
      guard let end = event.end, !outer.contains(end) else { return [] }
      return breach("end", "a part of an event must lie within its dates", dates)
    }
  }

  /// An event and those by way of which it is a part of itself; `nil` when it is none.
  private func loop(from start: EntryReference) -> [EntryReference]? {
    var seen = [start]
    var current = start
    while let parent = event(current)?.parent {
      if parent == start { return seen }
      // A loop that does not lead back here is another event's fault.
      if seen.contains(parent) { return nil }
      seen.append(parent)
      current = parent
    }
    return nil
  }
}

extension Moment {
  /// `2026-11-28` or `2026-11-28 19:30`.
  package var text: String {
    guard let hour = civil.hour, let minute = civil.minute else { return civil.date.description }
    return civil.date.description + " "
      + [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}
