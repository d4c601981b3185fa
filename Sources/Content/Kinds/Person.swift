/// Someone who makes or shows films.
package final class Person: Sendable {
  package let roles: [FilmRole]
  /// The name in Latin letters.
  package let nameLatin: String?
  /// By what the name is sorted, such as its pinyin.
  package let sortKey: String?
  package let born: Int?
  package let died: Int?
  package let links: [Link]
  package let identifiers: [(scheme: String, value: String)]

  /// Reads a person's fields.
  init?(_ fields: inout Fields) {
    roles = fields["roles"].map { $0.list { $0.choice(FilmRole.self) } } ?? []
    nameLatin = fields["name_latin"]?.string()
    sortKey = fields["sort_key"]?.string()
    born = fields["born"]?.integer(in: 1700...2100)
    let died = fields["died"]
    self.died = died?.integer(in: 1700...2200)
    if let born, let year = self.died, year < born { died?.report("'died' must not be before 'born'") }
    fields.checkConsent()
    links = fields["links"].map { $0.list { $0.link() } } ?? []
    identifiers =
      fields["ids"]?.mapping { ids in
        ["imdb", "douban", "wikidata"].compactMap { scheme in ids[scheme]?.identifier().map { (scheme, $0) } }
      } ?? []
  }
}
