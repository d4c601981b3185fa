/// The one of `candidates` that `word` was most likely meant to be, or `nil` when none is near.
///
/// Near is a distance (insertions, deletions, replacements and swaps of neighbours) of at most a third of the word's
/// length, at least one. Of equally near candidates the first in alphabetical order wins.
package func nearestMatch(to word: String, among candidates: some Sequence<String>) -> String? {
  guard word.utf8.count <= 100 else { return nil }
  var search = NearestSearch(word)
  for candidate in candidates { search.consider(candidate) }
  return search.best
}

/// A search for the nearest of very many words, which allocates nothing for most of them.
private struct NearestSearch {
  private(set) var best: String?

  /// How many scalars the word has.
  private let length: Int
  /// Where in the word each scalar stands, a bit for each place; those of ASCII apart, as they are looked up faster.
  private var asciiPlaces = [UInt128](repeating: 0, count: 128)
  private var otherPlaces: [UInt32: UInt128] = [:]
  /// The greatest distance that is still of interest: that of the best so far, once there is one.
  private var limit: Int
  /// The candidate's scalars.
  private var target: [UInt32] = []

  /// Begins to search for a word of at most 100 scalars.
  init(_ word: String) {
    var scalars: [UInt32] = []
    for scalar in word.unicodeScalars { NearestSearch.appendLowercase(scalar, to: &scalars) }
    length = scalars.count
    limit = max(1, length / 3)
    for (index, scalar) in scalars.enumerated() {
      if scalar < 128 {
        asciiPlaces[Int(scalar)] |= 1 << UInt128(index)
      } else {
        otherPlaces[scalar, default: 0] |= 1 << UInt128(index)
      }
    }
  }

  mutating func consider(_ candidate: String) {
    // A scalar has one to four bytes.
    let size = candidate.utf8.count
    guard size >= length - limit, size <= (length + limit) * 4 else { return }
    target.removeAll(keepingCapacity: true)
    for scalar in candidate.unicodeScalars {
      NearestSearch.appendLowercase(scalar, to: &target)
      if target.count > length + limit { return }
    }
    guard target.count >= length - limit, let distance = distance() else { return }
    if distance == limit, let best, best <= candidate { return }
    best = candidate
    limit = distance
  }

  /// The optimal string alignment distance between the two words; `nil` when it is beyond the limit.
  ///
  /// The table of distances is made a column at a time, as bits that say where it goes up and down (Hyyrö, "A bit-vector algorithm
  /// for computing Levenshtein and Damerau edit distances", 2003).
  private func distance() -> Int? {
    guard length > 0 else { return target.count <= limit ? target.count : nil }
    let last: UInt128 = 1 << UInt128(length - 1)
    var distance = length
    var (up, down) = (~(0 as UInt128), 0 as UInt128)
    var (diagonal, previous) = (0 as UInt128, 0 as UInt128)
    for (index, scalar) in target.enumerated() {
      let places = scalar < 128 ? asciiPlaces[Int(scalar)] : otherPlaces[scalar] ?? 0
      let swaps = ((~diagonal & places) << 1) & previous
      diagonal = (((places & up) &+ up) ^ up) | places | down | swaps
      let right = down | ~(diagonal | up)
      let left = diagonal & up
      if right & last != 0 { distance += 1 } else if left & last != 0 { distance -= 1 }
      // Each scalar that is left can bring the words nearer by one.
      if distance - (target.count - index - 1) > limit { return nil }
      let shifted = right << 1 | 1
      up = left << 1 | ~(diagonal | shifted)
      down = shifted & diagonal
      previous = places
    }
    return distance <= limit ? distance : nil
  }

  private static func appendLowercase(_ scalar: Unicode.Scalar, to scalars: inout [UInt32]) {
    if scalar.isASCII {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      scalars.append(isUpper ? scalar.value | 0x20 : scalar.value)
    } else {
      for mapped in scalar.properties.lowercaseMapping.unicodeScalars { scalars.append(mapped.value) }
    }
  }
}
