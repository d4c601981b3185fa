import Basics

extension EntryRules {
  /// How many stale watch sources are shown one by one.
  private static let shownStaleCount = 20

  /// Awards of events that give none; and films whose watch sources nobody has looked at for long.
  func filmBreaches() -> [RuleBreach] {
    var breaches = [RuleBreach]()
    var stale = [RuleBreach]()
    let today = zone.time(at: instant).civil.date.dayNumber
    for entry in entries {
      guard case .film(let film) = entry.details else { continue }
      breaches += awardBreaches(entry, film)
      guard entry.common.isVisible(at: instant) else { continue }
      let old = film.uncheckedSources(today: today, after: configuration.watchCheckDays).compactMap { index, days in
        days.map { (index: index, days: $0) }
      }
      guard let oldest = old.max(by: { $0.days < $1.days }) else { continue }
      stale.append(
        RuleBreach(
          severity: .warning, file: entry.file, path: ["watch", .index(oldest.index), "checked"],
          message: "a watch source should be checked every \(configuration.watchCheckDays) days",
          suggestion: "this one was \(oldest.days) days ago: see whether it still works, and write the day"))
    }
    guard stale.count > EntryRules.shownStaleCount else { return breaches + stale }
    stale.sort { $0.file < $1.file }
    let rest = RuleBreach(
      severity: .warning, file: "content/films", path: [],
      message: "watch sources of \(stale.count - EntryRules.shownStaleCount) more films should be checked",
      suggestion: "'marquee status' lists them all")
    return breaches + stale.prefix(EntryRules.shownStaleCount) + [rest]
  }

  private func awardBreaches(_ entry: Entry, _ film: Film) -> [RuleBreach] {
    film.awards.enumerated().compactMap { index, award in
      guard case .entry(let reference) = award.event, let event = event(reference),
        event.kind != .festival, event.kind != .competition
      else { return nil }
      return RuleBreach(
        file: entry.file, path: ["awards", .index(index), "event"],
        message: "an award must be of a festival or a competition",
        suggestion: "'\(reference.id)' is a \(event.kind.rawValue)")
    }
  }
}

extension Film {
  /// The watch sources that nobody has looked at for more than `limit` days, by their index, with the days since; `nil` days
  /// when nobody ever did. The site's own files are there, or the build would say so.
  package func uncheckedSources(today: Int, after limit: Int) -> [(index: Int, days: Int?)] {
    watch.enumerated().compactMap { index, source in
      if case .file = source.target { return nil }
      let days = source.checked.map { today - $0.dayNumber }
      return days.map { $0 > limit } ?? true ? (index, days) : nil
    }
  }
}
