import Basics

/// Which films belong together: by who made them, where they were shot, and what they are.
///
/// Every property that films share has a list of them, the newest first. A film looks into the lists of its own properties
/// only, and into a long list no further than its neighbours in time, so that the work for one film does not grow with their number.
package struct RelatedFilms: Sendable {
  private let films: [Entry]
  private let numbers: [EntryReference: Int]
  private let properties: [[Property]]
  /// What sort of film each is; beside the films, so that a look at it is not a walk through the memory.
  private let forms: [FilmForm?]
  /// The numbers of the films with each property, ascending, one list behind the other: many threads read them, and
  /// would else count their uses of each list.
  private let members: [Int32]
  /// Where each list begins, and at last where the last ends.
  private let starts: [Int]

  /// A property of a film: which list it has, what it is, and what it counts for.
  private struct Property: Sendable {
    let list: Int
    let group: Group
    let weight: Int
  }

  private enum Group: Sendable {
    case crew, base, other
  }

  private enum Key: Hashable {
    case entry(EntryReference)
    case name(String)
    case genre(String)
    case tag(String)
  }

  /// Films related to one film, in each list those first that have most in common with it; none is in two lists.
  package struct Related: Sendable {
    /// Films by some of the same people.
    package var byCrew: [Entry] = []
    /// Films shot at the same base.
    package var byBase: [Entry] = []
    /// Films of the same sort.
    package var similar: [Entry] = []

    fileprivate var isFull: Bool {
      [byCrew, byBase, similar].allSatisfy { $0.count == RelatedFilms.limit }
    }
  }

  /// How many films of a list are looked at on each side of a film.
  private static let reach = 12
  /// How many films each list has at most.
  package static let limit = 4

  /// Takes the films, the newest first; `isShown` says whether readers may see what films have in common: what they may not
  /// relates no films.
  init(_ films: [Entry], isShown: (EntryReference) -> Bool) {
    self.films = films
    numbers = Dictionary(uniqueKeysWithValues: films.enumerated().map { ($1.reference, $0) })
    var indices = [Key: Int]()
    var lists = [[Int32]]()
    properties = films.enumerated().map { number, entry in
      guard case .film(let film) = entry.details else { return [] }
      let properties = RelatedFilms.properties(of: film, entry.common.tags).filter { key, _, _ in
        if case .entry(let reference) = key { return isShown(reference) }
        return true
      }
      return properties.map { key, group, weight in
        let index = indices[key] ?? lists.count
        if index == lists.count {
          indices[key] = index
          lists.append([])
        }
        lists[index].append(Int32(number))
        return Property(list: index, group: group, weight: weight)
      }
    }
    members = lists.flatMap { $0 }
    starts = lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    forms = films.map { entry in
      guard case .film(let film) = entry.details else { return nil }
      return film.form
    }
  }

  /// What a film shares with others, each property once.
  private static func properties(of film: Film, _ tags: [String]) -> [(key: Key, group: Group, weight: Int)] {
    var found = [(key: Key, group: Group, weight: Int)]()
    func add(_ key: Key, _ group: Group, _ weight: Int) {
      if let index = found.firstIndex(where: { $0.key == key }) {
        found[index].weight = max(found[index].weight, weight)
      } else {
        found.append((key, group, weight))
      }
    }
    for credit in film.credits {
      let weight = credit.role == .director ? 12 : credit.role == .writer ? 8 : 5
      switch credit.who {
      case .entry(let person): add(.entry(person), .crew, weight)
      case .name(let name): add(.name(name.values[0].text), .crew, weight)
      }
    }
    for base in film.shotAt { add(.entry(base), .base, 6) }
    for reference in film.fundedBy + film.cameFrom + film.producers { add(.entry(reference), .other, 4) }
    for tag in tags { add(.tag(tag), .other, 4) }
    for genre in film.genres { add(.genre(genre), .other, 3) }
    return found
  }

  /// The films related to the one that `reference` names.
  package func films(relatedTo reference: EntryReference) -> Related {
    guard let own = numbers[reference] else { return Related() }
    var scores = [Int: Score](minimumCapacity: 128)
    for property in properties[own] {
      let list = starts[property.list]..<starts[property.list + 1]
      // What few films share says more than what many do.
      let rarity = (films.count / list.count).bitWidth - (films.count / list.count).leadingZeroBitCount
      for index in neighbours(of: Int32(own), in: list) where members[index] != own {
        let number = Int(members[index])
        scores[number, default: Score()].add(property.weight * (1 + rarity), property.group)
      }
    }
    let form = forms[own]
    // One number each, to be sorted fast: the better score first, then what is nearer in time, the newer of two.
    let ranked = scores.map { number, score in
      let distance = number > own ? (number - own) * 2 + 1 : (own - number) * 2
      return (Score.limit - score.total - (forms[number] == form ? 1 : 0)) << 32 | distance
    }.sorted()
    var related = Related()
    for key in ranked {
      let distance = key & 0xFFFF_FFFF
      let number = distance % 2 == 1 ? own + distance / 2 : own - distance / 2
      guard let score = scores[number] else { continue }
      if score.isCrew, related.byCrew.count < RelatedFilms.limit {
        related.byCrew.append(films[number])
      } else if score.isBase, related.byBase.count < RelatedFilms.limit {
        related.byBase.append(films[number])
      } else if score.isAlike, related.similar.count < RelatedFilms.limit {
        related.similar.append(films[number])
      } else if related.isFull {
        break
      }
    }
    return related
  }

  /// How much a film has in common with another, and in what.
  private struct Score {
    /// More than any two films can have in common.
    static let limit = 1 << 24
    private(set) var total = 0
    private(set) var isCrew = false
    private(set) var isBase = false
    private(set) var isAlike = false

    mutating func add(_ points: Int, _ group: Group) {
      total = min(total + points, Score.limit - 1)
      switch group {
      case .crew: isCrew = true
      case .base: isBase = true
      case .other: isAlike = true
      }
    }
  }

  /// The part of a list that stands near a film.
  private func neighbours(of number: Int32, in list: Range<Int>) -> Range<Int> {
    var (low, high) = (list.lowerBound, list.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < number { low = middle + 1 } else { high = middle }
    }
    return max(list.lowerBound, low - RelatedFilms.reach)..<min(list.upperBound, low + RelatedFilms.reach + 1)
  }
}
