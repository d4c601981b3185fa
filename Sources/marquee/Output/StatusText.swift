import Basics
import Content
import Site

extension SiteStatus {
  /// The status as people read it, in parts under headings; parts with nothing to say are left out.
  func text(showsAll: Bool) -> String {
    let limit = showsAll ? Int.max : 10
    var parts = [heading, entryTable, translationTable]
    func add(_ title: String, _ rows: [[String]], rightAligned: Set<Int> = []) {
      guard !rows.isEmpty else { return }
      var table = TextTable()
      table.rightAligned = rightAligned
      for row in rows.prefix(limit) { table.add(row) }
      let rest = rows.count - limit
      let more = rest > 0 ? ["  … and \(rest) more; --all lists them"] : []
      parts.append("\(title) (\(rows.count))\n" + (table.lines + more).joined(separator: "\n"))
    }
    add(
      "Translations to do",
      untranslated.map {
        [
          $0.language.code, $0.state.rawValue, $0.reference.text, title($0.reference),
          "\($0.translated) of \($0.texts) texts",
        ]
      })
    add(
      "Scheduled",
      scheduled.map {
        [clock($0.time), $0.kind == .appears ? "appears" : "goes", $0.reference.text, title($0.reference)]
      })
    add(
      "Deadlines ahead",
      deadlines.map {
        [$0.date, $0.days == 0 ? "today" : "in \($0.days) d", $0.reference.text, title($0.reference), $0.name]
      },
      rightAligned: [1])
    add(
      "Watch sources to check",
      unchecked.map { [$0.film.text, title($0.film), $0.platform.rawValue, $0.days.map { "\($0) d ago" } ?? "never"] },
      rightAligned: [3])
    add(
      "Funds without news for \(SiteStatus.silentDays) days",
      silentFunds.map { [$0.fund.text, title($0.fund), $0.days.map { "last \($0) d ago" } ?? "none yet"] })
    add("Films without captions or subtitles", uncaptioned.map { [$0.text, title($0)] })
    add("Entries that no other refers to", unlinked.map { [$0.text, title($0)] })
    return parts.joined(separator: "\n\n")
  }

  private func title(_ reference: EntryReference) -> String { titles[reference] ?? "" }

  private var heading: String {
    let now = "The site at \(instant.rfc3339)"
    guard let nextChange else { return now + "\nIt will not change by itself." }
    return now + "\nIt next changes by itself at \(nextChange.time.rfc3339): \(nextChange.reasons)"
  }

  private var entryTable: String {
    var table = TextTable()
    table.rightAligned = [1, 2, 3, 4]
    table.add(["", "shown", "scheduled", "expired", "drafts"])
    for count in counts {
      table.add([count.kind.folder] + [count.shown, count.scheduled, count.expired, count.drafts].map { dash($0) })
    }
    return "Entries\n" + table.lines.joined(separator: "\n")
  }

  private var translationTable: String {
    var table = TextTable()
    table.rightAligned = Set(2...5)
    table.add(["", ""] + TranslationState.allCases.reversed().map(\.rawValue))
    for row in translations {
      table.add(
        [row.kind.folder, row.language.code]
          + TranslationState.allCases.reversed().map { dash(row.counts[$0] ?? 0) })
    }
    return translations.isEmpty
      ? "The site has one language." : "Translations\n" + table.lines.joined(separator: "\n")
  }

  private func dash(_ number: Int) -> String { number == 0 ? "-" : String(number) }

  private func clock(_ time: ZonedTime) -> String { Moment(.local(time.civil), in: .utc).text }
}
