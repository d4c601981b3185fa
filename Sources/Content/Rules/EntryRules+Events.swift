import Basics

extension EntryRules {
  /// Parents that cannot be, and parts that lie outside of them.
  func eventBreaches() -> [RuleBreach] {
    let loops = loops()
    let looping = Set(loops.values.joined())
    return entries.flatMap { entry -> [RuleBreach] in
      guard case .event(let event) = entry.details, let reference = event.parent, let parent = self.event(reference)
      else { return [] }
      func breach(_ field: String, _ message: String, _ suggestion: String) -> [RuleBreach] {
        [RuleBreach(file: entry.file, path: [.name(field)], message: message, suggestion: suggestion)]
      }
      if reference == entry.reference { return breach("parent", "an event must not be a part of itself", "") }
      if let loop = loops[entry.reference] {
        return breach(
          "parent", "an event must not be a part of itself, also not by way of others",
          (loop + [entry.reference]).map(\.id).joined(separator: ", "))
      }
      // One fault gets one message, at the first of those that it goes through.
      if looping.contains(entry.reference) { return [] }
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

  /// The events that are parts of themselves by way of others: each loop once, at the first of its events.
  ///
  /// Every event is walked through once, so that a long chain of parts of parts costs no more than a short one.
  private func loops() -> [EntryReference: [EntryReference]] {
    var loops = [EntryReference: [EntryReference]]()
    var done = Set<EntryReference>()
    for entry in entries where entry.reference.kind == .event {
      var way = [EntryReference]()
      var places = [EntryReference: Int]()
      var current: EntryReference? = entry.reference
      while let here = current, !done.contains(here) {
        if let start = places[here] {
          let loop = way[start...]
          let first = loop.min() ?? here
          let turn = loop.firstIndex(of: first) ?? start
          loops[first] = Array(loop[turn...] + loop[..<turn])
          break
        }
        places[here] = way.count
        way.append(here)
        current = event(here)?.parent
      }
      done.formUnion(way)
    }
    return loops
  }
}
