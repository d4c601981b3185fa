import Basics
import Content

/// A page that will be made: where it stands, in which language, and what it is about.
package struct PlannedPage: Sendable {
  /// What a page is about.
  package enum Subject: Sendable {
    case home
    case section(EntryKind, number: Int)
    /// What is over of a kind that has dates.
    case archive(EntryKind, number: Int)
    case facet(Facet, number: Int)
    case entry(Entry)
    /// The way from another address to an entry: from the code of a placement, when there is one.
    case redirect(to: EntryReference, from: Entry)
    case notFound
  }

  package let subject: Subject
  package let language: Language
  /// The page's address below the site's root and language, such as `films/lotus-heart/`; empty for the home page.
  package let place: String

  /// Where the page's file lies, below the site's root.
  package func file(prefix: String) -> String {
    prefix + place + (place.isEmpty || place.hasSuffix("/") ? "index.html" : "")
  }

  /// Whether search engines should find the page.
  package var isIndexed: Bool {
    switch subject {
    case .redirect, .notFound: false
    case .home, .section, .archive, .facet, .entry: true
    }
  }
}

/// Which pages a site has, in every language, in a fixed order.
package func planPages(_ catalog: Catalog) -> [PlannedPage] {
  let size = catalog.configuration.pageSize
  func pages(of count: Int) -> ClosedRange<Int> { 1...max(1, (count + size - 1) / size) }
  var plan = [PlannedPage]()
  for language in catalog.configuration.languages {
    func add(_ subject: PlannedPage.Subject, _ place: String) {
      plan.append(PlannedPage(subject: subject, language: language, place: place))
    }
    add(.home, "")
    for kind in EntryKind.allCases {
      guard let section = catalog.sections[kind], !section.isEmpty else { continue }
      if kind.hasArchive {
        let (ahead, over) = catalog.section(kind)
        for number in pages(of: ahead.count) {
          add(.section(kind, number: number), listPlace(kind.folder + "/", number))
        }
        for number in pages(of: over.count) where !over.isEmpty {
          add(.archive(kind, number: number), listPlace(kind.archivePlace, number))
        }
      } else if kind != .page {
        for number in pages(of: section.count) {
          add(.section(kind, number: number), listPlace(kind.folder + "/", number))
        }
      }
      for entry in section {
        add(.entry(entry), entry.reference.path)
        for alias in entry.common.aliases { add(.redirect(to: entry.reference, from: entry), alias.place) }
        if case .placement(let placement) = entry.details {
          add(.redirect(to: placement.target, from: entry), placement.codePath)
        }
      }
    }
    for facet in catalog.facets.keys.sorted() {
      for number in pages(of: catalog.facets[facet]?.count ?? 0) {
        add(.facet(facet, number: number), listPlace(facet.path, number))
      }
    }
    add(.notFound, "404.html")
  }
  return plan
}

/// The address of a numbered page of a list: the list's own for the first, `films/page/2/` for the second.
func listPlace(_ list: String, _ number: Int) -> String { number == 1 ? list : "\(list)page/\(number)/" }

extension EntryKind {
  /// The list of what is over.
  var archivePlace: String { folder + "/past/" }
}

extension OutputPath {
  /// The address of a page's file.
  var place: String { text.hasSuffix("/index.html") ? String(text.dropLast("index.html".count)) : text }
}
