import Basics
import Content

/// Gathers what a status tells, each thing by itself.
struct StatusSurvey {
  private let all: [Entry]
  /// Those that are no drafts.
  private let entries: [Entry]
  /// Those that readers see.
  private let shown: [Entry]
  private let content: LoadedContent
  private let configuration: SiteConfiguration
  private let instant: Instant

  init(_ content: LoadedContent, _ configuration: SiteConfiguration, _ instant: Instant) {
    self.content = content
    self.configuration = configuration
    self.instant = instant
    // Two files that want one address are a fault, and told as one; here the first of them stands for both.
    var seen = Set<EntryReference>()
    all = content.all.filter { seen.insert($0.reference).inserted }.sorted { $0.reference < $1.reference }
    entries = all.filter { !$0.common.isDraft }
    shown = entries.filter { $0.common.isVisible(at: instant) }
  }

  private var zone: TimeZoneRules { configuration.zone }
  private var today: Int { zone.time(at: instant).civil.date.dayNumber }

  func nextChange() -> NextChange? {
    NextChange(content, shown: shown, configuration, after: instant)
  }

  func titles() -> [EntryReference: String] {
    Dictionary(all.map { ($0.reference, $0.common.title.string(in: configuration.languages[0])) }) { first, _ in first }
  }

  func counts() -> [SiteStatus.KindCount] {
    EntryKind.allCases.compactMap { kind in
      var count = SiteStatus.KindCount(kind: kind)
      for entry in all where entry.reference.kind == kind {
        if entry.common.isDraft {
          count.drafts += 1
        } else if entry.common.isVisible(at: instant) {
          count.shown += 1
        } else if entry.common.appears.instant > instant {
          count.scheduled += 1
        } else {
          count.expired += 1
        }
      }
      return count.shown + count.scheduled + count.expired + count.drafts == 0 ? nil : count
    }
  }

  func translationRows() -> [SiteStatus.TranslationRow] {
    EntryKind.allCases.flatMap { kind -> [SiteStatus.TranslationRow] in
      let ofKind = entries.filter { $0.reference.kind == kind }
      guard !ofKind.isEmpty else { return [] }
      return configuration.languages.dropFirst().map { language in
        let counts = ofKind.reduce(into: [TranslationState: Int]()) {
          $0[$1.translationState(in: language), default: 0] += 1
        }
        return SiteStatus.TranslationRow(kind: kind, language: language, counts: counts)
      }
    }
  }

  func translationTasks() -> [SiteStatus.TranslationTask] {
    configuration.languages.dropFirst().flatMap { language in
      entries.compactMap { entry in
        let state = entry.translationState(in: language)
        guard state != .complete else { return nil }
        return SiteStatus.TranslationTask(
          reference: entry.reference, language: language, state: state,
          translated: entry.translation.count(in: language), texts: entry.translation.textCount)
      }
    }
  }

  func scheduled() -> [SiteStatus.Scheduled] {
    entries.flatMap(scheduled(of:)).sorted { ($0.time.instant, $0.reference) < ($1.time.instant, $1.reference) }
  }

  private func scheduled(of entry: Entry) -> [SiteStatus.Scheduled] {
    var times = [(entry.common.appears.instant, Change.Kind.appears)]
    if let expires = entry.common.expires { times.append((expires.instant, .expires)) }
    return times.filter { $0.0 > instant }.map {
      SiteStatus.Scheduled(time: zone.time(at: $0.0), reference: entry.reference, kind: $0.1)
    }
  }

  func deadlines() -> [SiteStatus.Deadline] {
    entries.flatMap { entry in
      deadlines(of: entry).filter { $0.past > instant }.map { name, moment, past in
        SiteStatus.Deadline(
          past: past, date: moment.text, reference: entry.reference, name: name,
          days: days(until: moment, of: entry))
      }
    }.sorted { ($0.past, $0.reference, $0.name) < ($1.past, $1.reference, $1.name) }
  }

  /// How many days are left, on the clocks by which the date is meant.
  private func days(until moment: Moment, of entry: Entry) -> Int {
    var zone = self.zone
    if case .event(let event) = entry.details, let own = event.zone { zone = own }
    return moment.civil.date.dayNumber - zone.time(at: instant).civil.date.dayNumber
  }

  private func deadlines(of entry: Entry) -> [(name: String, moment: Moment, past: Instant)] {
    func closing(_ window: ApplicationWindow, _ name: String) -> [(name: String, moment: Moment, past: Instant)] {
      guard !window.isClosedEarly, let closes = window.closes, let past = window.closedAt else { return [] }
      return [(name, closes, past)]
    }
    switch entry.details {
    case .event(let event):
      guard event.status != .cancelled else { return [] }
      return event.deadlines.compactMap { deadline in
        event.pastAt(deadline.kind, deadline.time, siteZone: zone).map { (deadline.kind.rawValue, deadline.time, $0) }
      }
    case .call(let call): return closing(call.window(siteZone: zone), "deadline")
    case .program(let program): return closing(program.window(siteZone: zone), "apply_by")
    case .fund(let fund): return closing(fund.window(siteZone: zone), "end")
    case .film, .base, .article, .person, .organization, .placement, .page: return []
    }
  }

  func unchecked() -> [SiteStatus.UncheckedSource] {
    shown.flatMap { entry -> [SiteStatus.UncheckedSource] in
      guard case .film(let film) = entry.details else { return [] }
      return film.uncheckedSources(today: today, after: configuration.watchCheckDays).map { index, days in
        SiteStatus.UncheckedSource(film: entry.reference, platform: film.watch[index].platform, days: days)
      }
    }
  }

  func silentFunds() -> [SiteStatus.SilentFund] {
    var news = [EntryReference: Int]()
    for entry in shown {
      guard case .article(let article) = entry.details else { continue }
      let days = today - zone.time(at: entry.common.changed.instant).civil.date.dayNumber
      for reference in article.about { news[reference] = min(days, news[reference] ?? days) }
    }
    return shown.compactMap { entry in
      guard case .fund(let fund) = entry.details, fund.status == .running, fund.start.instant <= instant else {
        return nil
      }
      let running = today - fund.start.civil.date.dayNumber
      guard (news[entry.reference] ?? running) >= SiteStatus.silentDays else { return nil }
      return SiteStatus.SilentFund(fund: entry.reference, days: news[entry.reference])
    }
  }

  func uncaptioned() -> [EntryReference] {
    shown.compactMap { entry in
      guard case .film(let film) = entry.details, !film.watch.isEmpty, film.languages != ["zxx"] else { return nil }
      let hasCaptions = !film.subtitles.isEmpty || film.watch.contains { !$0.captions.isEmpty }
      return hasCaptions ? nil : entry.reference
    }
  }

  func unlinked() -> [EntryReference] {
    var linked = Set<EntryReference>()
    for entry in entries { linked.formUnion(entry.references.filter { $0 != entry.reference }) }
    return shown.lazy.map(\.reference).filter { reference in
      switch reference.kind {
      // News stand in their list, pages in the menus, and placements lead elsewhere.
      case .article, .page, .placement: false
      case .film, .base, .event, .fund, .program, .call, .person, .organization: !linked.contains(reference)
      }
    }
  }
}
