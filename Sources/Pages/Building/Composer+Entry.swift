import Basics
import Content
import HTML
import Markdown

extension Composer {
  /// What the pages of all kinds show of an entry.
  func entryView(_ entry: Entry, previous: Entry?, next: Entry?) -> EntryView {
    let common = entry.common
    let kind = entry.reference.kind
    let isUpdated = common.updated.map { $0.civil.date > common.published.civil.date } ?? false
    let section = EntryLink(name: Text(words("section.\(kind.rawValue)")), address: address(kind.folder + "/"))
    func neighbour(_ entry: Entry?) -> EntryLink? {
      entry.map { EntryLink(name: text($0.common.title), address: address($0)) }
    }
    return EntryView(
      kind: term("kind", kind), title: text(common.title), otherTitles: otherTitles(common.title),
      summary: text(common.summary), image: picture(common.image), tags: common.tags.map { termLink(nil, .tag, $0) },
      published: day(common.published), updated: isUpdated ? common.updated.map { day($0) } : nil,
      isDemonstration: common.isDemonstration, body: body(of: entry), rights: text(common.rights),
      machineMade: common.machineMade.map { term("machine_made", $0) },
      placements: kind == .organization ? [] : placementCards(catalog.relations(of: entry.reference).placements),
      extra: common.extra,
      trail: kind == .page ? [] : [section], previous: neighbour(previous), next: neighbour(next))
  }

  /// An entry's text in this language, or else in the one that it has.
  private func body(of entry: Entry) -> EntryView.Body? {
    guard let (document, used) = document(of: entry) else { return nil }
    let outline = document.outline.map { item in
      EntryView.OutlineLink(
        level: item.level, text: item.text, address: Address(path: prefix + entry.reference.path, fragment: item.id))
    }
    return EntryView.Body(
      html: document.html, language: used == language ? nil : used.tag,
      isStale: used == language && entry.isStale(in: language), outline: outline,
      readingMinutes: document.readingMinutes)
  }

  /// An entry's text as markup, with its language.
  package func markup(of entry: Entry) -> (html: HTML, language: Language)? {
    document(of: entry).map { ($0.document.html, $0.language) }
  }

  private func document(of entry: Entry) -> (document: MarkdownDocument, language: Language)? {
    if let document = entry.bodies[language.code] { return (document, language) }
    for other in configuration.languages {
      if let document = entry.bodies[other.code] { return (document, other) }
    }
    return nil
  }

  /// An entry in one or two sentences of plain text; empty when it says nothing of itself.
  package func summary(of entry: Entry) -> String {
    shortened(entry.common.summary?.string(in: language) ?? document(of: entry)?.document.excerpt ?? "", to: 200)
  }

  /// The same for the head of a page, which must have a description: the site's when the entry has none.
  func description(of entry: Entry) -> String {
    let summary = summary(of: entry)
    return summary.isEmpty ? configuration.description.string(in: language) : summary
  }

  private func shortened(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }

  /// Who wrote an article. The texts on all other entries are the site's own.
  package func authorNames(of entry: Entry) -> [String] {
    guard case .article(let article) = entry.details else { return [] }
    return authorNames(article).map(\.string)
  }

  /// The kind of an entry and its tags, by name; and that it is a demonstration.
  package func categoryNames(of entry: Entry) -> [String] {
    [words("kind.\(entry.reference.kind.rawValue)")]
      + entry.common.tags.map { term(named: $0, in: configuration.tagNames).name.string }
      + (entry.common.isDemonstration ? [words("feed.demonstration")] : [])
  }

  /// The picture that stands for an entry where it is shared.
  package func sharedPicture(of entry: Entry) -> Picture? { picture(headPicture(of: entry)) }

  /// A point as `geo:` addresses have it (RFC 5870, section 3.4.2): in the world's datum, whatever it was given in.
  func coordinates(_ given: GeographicPoint) -> Coordinates? {
    let point = given.inWGS84
    func degrees(_ value: Double) -> String {
      let scaled = Int((abs(value) * 10_000).rounded())
      let fraction = String(scaled % 10_000)
      return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
    }
    let (latitude, longitude) = (degrees(point.latitude), degrees(point.longitude))
    // What is shown as zero has no side.
    let (isSouth, isWest) = (point.latitude <= -0.00005, point.longitude <= -0.00005)
    let position = "geo:\(isSouth ? "-" : "")\(latitude),\(isWest ? "-" : "")\(longitude)"
    return Address(elsewhere: position).map {
      Coordinates(
        text: "\(latitude)° \(isSouth ? "S" : "N"), \(longitude)° \(isWest ? "W" : "E")",
        address: $0)
    }
  }

  func contact(_ details: ContactDetails) -> Contact {
    let phone = details.phone.flatMap { phone in
      Address(elsewhere: "tel:" + phone.filter { $0.isNumber || $0 == "+" }).map {
        ExternalLink(name: Text(phone), address: $0)
      }
    }
    let email = details.email.flatMap { email in
      Address(elsewhere: "mailto:" + email).map { ExternalLink(name: Text(email), address: $0) }
    }
    let website = details.website.map { ExternalLink(name: Text($0.host ?? ""), address: $0) }
    return Contact(name: text(details.name), phone: phone, email: email, website: website, wechat: details.wechat)
  }
}
