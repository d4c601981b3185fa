import Basics

/// Which films belong together: by who made them, where they were shot, and what they are.
///
/// Every property that films share has a list of them, the newest first. A film looks into the lists of its own properties
/// only, and into a long list no further than its neighbours in time, so that the work for one film does not grow with their number.
package struct RelatedFilms: Sendable {
  private let films: [Entry]
  private let numbers: [EntryReference: Int]
  private let properties: [[Property]]
  /// The numbers of the films with a property, ascending.
  private let lists: [[Int32]]

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
    case form(FilmForm)
    case genre(String)
    case tag(String)
  }

  /// Films related to one film, of each list the nearest first; none is in two lists.
  package struct Related: Sendable {
    /// Films by some of the same people.
    package var byCrew: [Entry] = []
    /// Films shot at the same base.
    package var byBase: [Entry] = []
    /// Films of the same sort.
    package var similar: [Entry] = []
  }

  /// How many films of a list are looked at on each side of a film.
  private static let reach = 24
  /// How many films each list has at most.
  package static let limit = 4

  init(_ films: [Entry]) {
    self.films = films
    numbers = Dictionary(uniqueKeysWithValues: films.enumerated().map { ($1.reference, $0) })
    var indices = [Key: Int]()
    var lists = [[Int32]]()
    properties = films.enumerated().map { number, entry in
      guard case .film(let film) = entry.details else { return [] }
      return RelatedFilms.properties(of: film, entry.common.tags).map { key, group, weight in
        let index = indices[key] ?? lists.count
        if index == lists.count {
          indices[key] = index
          lists.append([])
        }
        lists[index].append(Int32(number))
        return Property(list: index, group: group, weight: weight)
      }
    }
    self.lists = lists
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
    add(.form(film.form), .other, 1)
    return found
  }

  /// The films related to the one that `reference` names.
  package func films(relatedTo reference: EntryReference) -> Related {
    guard let own = numbers[reference] else { return Related() }
    var scores = [Int: (total: Int, isCrew: Bool, isBase: Bool, isAlike: Bool)]()
    for property in properties[own] {
      let list = lists[property.list]
      // What few films share says more than what many do.
      let rarity = (films.count / list.count).bitWidth - (films.count / list.count).leadingZeroBitCount
      let score = property.weight * (1 + rarity)
      for number in neighbours(of: Int32(own), in: list) {
        var known = scores[number] ?? (0, false, false, false)
        known.total += score
        switch property.group {
        case .crew: known.isCrew = true
        case .base: known.isBase = true
        case .other: known.isAlike = known.isAlike || property.weight > 1
        }
        scores[number] = known
      }
    }
    let ranked = scores.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
    var related = Related()
    for (number, score) in ranked {
      if score.isCrew, related.byCrew.count < RelatedFilms.limit {
        related.byCrew.append(films[number])
      } else if score.isBase, related.byBase.count < RelatedFilms.limit {
        related.byBase.append(films[number])
      } else if score.isAlike, related.similar.count < RelatedFilms.limit {
        related.similar.append(films[number])
      }
    }
    return related
  }

  /// The films of a list that stand near a film, without itself.
  private func neighbours(of number: Int32, in list: [Int32]) -> [Int] {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    let range = max(0, low - RelatedFilms.reach)..<min(list.count, low + RelatedFilms.reach + 1)
    return list[range].lazy.filter { $0 != number }.map(Int.init)
  }
}
