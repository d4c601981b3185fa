import Basics
import Content
import HTML

extension Composer {
  /// A text in this language, or the original with its language.
  func text(_ localized: LocalizedText) -> Text {
    let value = localized.value(in: language)
    return Text(value.text, language: value.language == language.code ? nil : tag(ofCode: value.language))
  }

  func text(_ localized: LocalizedText?) -> Text? { localized.map { text($0) } }

  private func tag(ofCode code: String) -> String {
    configuration.languages.first { $0.code == code }?.tag ?? code
  }

  /// The titles of an entry in the site's other languages, where they differ from the one shown.
  func otherTitles(_ title: LocalizedText) -> [Text] {
    let shown = title.string(in: language)
    return configuration.languages.compactMap { other in
      guard other != language, title.has(other), title.string(in: other) != shown else { return nil }
      return Text(title.string(in: other), language: other.tag)
    }
  }

  /// A value of a fixed set, named by the word `<set>.<value>`.
  func term(_ set: String, _ value: some RawRepresentable<String>) -> Term { term(set, value.rawValue) }

  func term(_ set: String, _ key: String) -> Term { Term(key: key, name: Text(words("\(set).\(key)"))) }

  /// A free word of content, named in the configuration, or else by itself.
  func term(named key: String, in names: [String: LocalizedText]) -> Term {
    Term(key: key, name: names[key].map { text($0) } ?? Text(key))
  }

  /// A language's name, or its tag when the theme has no name for it.
  func languageTerm(_ tag: String) -> Term {
    let name = words.text("language.\(tag)") ?? words.text("language.\(tag.prefix { $0 != "-" }.lowercased())") ?? tag
    return Term(key: tag, name: Text(name))
  }

  /// The name of a facet's value.
  func name(of facet: Facet) -> Term {
    switch facet.property {
    case .form: term("form", facet.value)
    case .capability: term("capability", facet.value)
    case .kind: term("event_kind", facet.value)
    case .language: languageTerm(facet.value)
    case .model: term("model", facet.value)
    case .mode: term("attendance", facet.value)
    case .side: term("side", facet.value)
    case .type: term("type", facet.value)
    case .medium: term("medium", facet.value)
    case .region: term(named: facet.value, in: configuration.regionNames)
    case .tag: term(named: facet.value, in: configuration.tagNames)
    case .year: Term(key: facet.value, name: Text(facet.value))
    case .base:
      Term(
        key: facet.value,
        name: catalog[EntryReference(.base, facet.value)].map { text($0.common.title) } ?? Text(facet.value))
    }
  }

  func termLink(_ kind: EntryKind?, _ property: Facet.Property, _ value: String) -> TermLink {
    let facet = Facet(kind: kind, property: property, value: value)
    return TermLink(term: name(of: facet), address: catalog.facets[facet] == nil ? nil : address(facet.path))
  }

  /// A link to an entry; `nil` when readers may not see it.
  func link(_ reference: EntryReference) -> EntryLink? {
    catalog[reference].map { EntryLink(name: text($0.common.title), address: address($0)) }
  }

  func links(_ references: [EntryReference]) -> [EntryLink] { references.compactMap { link($0) } }

  /// A link to an entry, or a bare name; `nil` when readers may not see the entry.
  func link(_ party: Party) -> EntryLink? {
    switch party {
    case .entry(let reference): link(reference)
    case .name(let name): EntryLink(name: text(name), address: nil)
    }
  }

  func link(_ link: Link) -> ExternalLink {
    ExternalLink(name: text(link.title) ?? Text(link.address.host ?? ""), address: link.address)
  }

  func picture(_ file: PictureFile) -> Picture {
    Picture(
      address: Address(path: file.output.text), width: file.size.width, height: file.size.height,
      alternativeText: text(file.alternativeText), credit: text(file.credit))
  }

  func picture(_ file: PictureFile?) -> Picture? { file.map { picture($0) } }
}
