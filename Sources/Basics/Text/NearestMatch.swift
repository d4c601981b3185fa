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

  /// The word's scalars in lower case.
  private let source: [UInt32]
  /// The greatest distance that is still of interest: that of the best so far, once there is one.
  private var limit: Int
  private var target: [UInt32] = []
  /// Rows of the table of distances: the current one, and the two before it.
  private var current: [Int]
  private var previous: [Int]
  private var beforePrevious: [Int]

  init(_ word: String) {
    var source: [UInt32] = []
    for scalar in word.unicodeScalars { NearestSearch.appendLowercase(scalar, to: &source) }
    self.source = source
    limit = max(1, source.count / 3)
    current = Array(repeating: 0, count: source.count + limit + 1)
    previous = current
    beforePrevious = current
  }

  mutating func consider(_ candidate: String) {
    // A scalar has one to four bytes.
    let size = candidate.utf8.count
    guard size >= source.count - limit, size <= (source.count + limit) * 4 else { return }
    target.removeAll(keepingCapacity: true)
    for scalar in candidate.unicodeScalars {
      NearestSearch.appendLowercase(scalar, to: &target)
      if target.count > source.count + limit { return }
    }
    guard target.count >= source.count - limit, let distance = distance() else { return }
    if distance == limit, let best, best <= candidate { return }
    best = candidate
    limit = distance
  }

  /// The optimal string alignment distance between the two words; `nil` when it is beyond the limit.
  private mutating func distance() -> Int? {
    for column in 0...target.count { current[column] = column }
    for row in source.indices {
      // What was the current row becomes the one before.
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
      current[0] = row + 1
      var least = row + 1
      for column in target.indices {
        let cost = source[row] == target[column] ? 0 : 1
        var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        let isSwap =
          row > 0 && column > 0 && source[row] == target[column - 1] && source[row - 1] == target[column]
        if isSwap { distance = min(distance, beforePrevious[column - 1] + 1) }
        current[column + 1] = distance
        least = min(least, distance)
      }
      // No later row has a smaller one.
      if least > limit { return nil }
    }
    let distance = current[target.count]
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
