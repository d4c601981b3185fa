import Basics

/// Something that the site shows otherwise from an instant on, without anybody changing its content.
package struct Change: Hashable, Comparable, Sendable {
  package let instant: Instant
  /// Which entry it is about; `nil` for the site as a whole.
  package let reference: EntryReference?
  package let kind: Kind

  package enum Kind: String, CaseIterable, Sendable {
    case appears
    case expires
    case opens
    case closing
    case closes
    case starts
    case ends
    /// A date of a call for entries passes.
    case deadline
    /// Dates of the current year are written without it.
    case newYear = "new_year"
  }

  package static func < (left: Change, right: Change) -> Bool {
    if left.instant != right.instant { return left.instant < right.instant }
    switch (left.reference, right.reference) {
    case (let one?, let two?) where one != two: return one < two
    case (nil, _?): return true
    case (_?, nil): return false
    default: return left.kind.rawValue < right.kind.rawValue
    }
  }
}

extension Change {
  /// The changes at the first instant after `instant` at which time changes what is shown of `entries`: what starts, ends,
  /// opens, closes.
  package static func next(
    of entries: [Entry], _ configuration: SiteConfiguration, after instant: Instant
  ) -> [Change] {
    let zone = configuration.zone
    var changes = entries.lazy.flatMap { $0.stateChanges(zone: zone, closingDays: configuration.closingDays) }
      .first(after: instant)
    let year = zone.time(at: instant).civil.date.year
    // Only Chinese and English dates are written without their year.
    let isShortened = configuration.languages.contains { ["zh", "en"].contains($0.code) }
    if isShortened, let day = CivilDate(year: year + 1, month: 1, day: 1),
      entries.contains(where: { $0.shortenedYears().contains { $0 == year || $0 == year + 1 } })
    {
      let midnight = zone.instant(of: CivilDateTime(date: day, secondOfDay: nil))
      changes.append(Change(instant: midnight, reference: nil, kind: .newYear))
    }
    return changes.first(after: instant)
  }
}

extension Sequence where Element == Change {
  /// The changes at the first instant after `instant`, each once, sorted.
  package func first(after instant: Instant) -> [Change] {
    var first = [Change]()
    for change in self where change.instant > instant {
      if let known = first.first?.instant, change.instant != known {
        if change.instant > known { continue }
        first = []
      }
      first.append(change)
    }
    return Set(first).sorted()
  }
}

extension Entry {
  /// When the entry appears and goes.
  func visibilityChanges() -> [Change] {
    let appears = Change(instant: common.appears.instant, reference: reference, kind: .appears)
    let expires = common.expires.map { Change(instant: $0.instant, reference: reference, kind: .expires) }
    return [appears] + (expires.map { [$0] } ?? [])
  }

  /// When what is shown of the entry changes.
  func stateChanges(zone: TimeZoneRules, closingDays: Int) -> [Change] {
    func change(_ instant: Instant, _ kind: Change.Kind) -> Change {
      Change(instant: instant, reference: reference, kind: kind)
    }
    func changes(_ window: ApplicationWindow) -> [Change] {
      window.changes(closingDays: closingDays).map { instant, state in
        change(instant, state == .open ? .opens : state == .closing ? .closing : .closes)
      }
    }
    func changes(_ span: TimeSpan, _ status: EventStatus) -> [Change] {
      switch status {
      case .postponed: []
      // What is cancelled has no beginning; but when it would be over, it leaves the lists.
      case .cancelled: [change(span.overAt, .ends)]
      case .scheduled, .movedOnline, .rescheduled:
        (span.start.instant < span.overAt ? [change(span.start.instant, .starts)] : []) + [change(span.overAt, .ends)]
      }
    }
    switch details {
    case .event(let event):
      let deadlines = event.deadlines.compactMap { event.pastAt($0.kind, $0.time, siteZone: zone) }
      return changes(event.span(siteZone: zone), event.status) + deadlines.map { change($0, .deadline) }
    case .fund(let fund): return changes(fund.window(siteZone: zone))
    case .program(let program):
      return changes(program.span(siteZone: zone), program.status) + changes(program.window(siteZone: zone))
    case .call(let call): return changes(call.window(siteZone: zone))
    case .placement(let placement):
      let changes = changes(placement.span(siteZone: zone), .scheduled)
      return placement.isOpenEnded ? changes.filter { $0.kind == .starts } : changes
    case .film, .base, .article, .person, .organization, .page: return []
    }
  }

  /// The years of dates that are written without their year while it is the current one.
  func shortenedYears() -> [Int] {
    switch details {
    case .film(let film): return film.watch.compactMap { $0.checked?.year }
    case .event(let event): return [event.start.civil.date.year] + event.programme.map { $0.time.civil.date.year }
    case .fund(let fund): return fund.ledger.map(\.date.year) + (fund.end.map { [$0.civil.date.year] } ?? [])
    case .program(let program):
      return [program.applyBy.civil.date.year] + program.sessions.map { $0.time.civil.date.year }
    case .call(let call): return call.deadline.map { [$0.civil.date.year] } ?? []
    case .base, .article, .person, .organization, .placement, .page: return []
    }
  }
}
