/// The one of `candidates` that `word` was most likely meant to be, or `nil` when none is near.
///
/// Near is a distance (insertions, deletions, replacements and swaps of neighbours) of at most a third of the word's
/// length, at least one. Of equally near candidates the first in alphabetical order wins.
package func nearestMatch(to word: String, among candidates: some Sequence<String>) -> String? {
  guard word.utf8.count <= 100 else { return nil }
  let source = Array(word.lowercased())
  let limit = max(1, source.count / 3)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let target = Array(candidate.lowercased())
    guard abs(target.count - source.count) <= limit else { continue }
    let distance = editDistance(source, target)
    guard distance <= limit else { continue }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// The optimal string alignment distance between two words.
private func editDistance(_ source: [Character], _ target: [Character]) -> Int {
  var beforePrevious = [Int]()
  var previous = Array(0...target.count)
  for row in source.indices {
    var current = [row + 1]
    current.reserveCapacity(target.count + 1)
    for column in target.indices {
      let cost = source[row] == target[column] ? 0 : 1
      var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
      let isSwap =
        row > 0 && column > 0 && source[row] == target[column - 1] && source[row - 1] == target[column]
      if isSwap { distance = min(distance, beforePrevious[column - 1] + 1) }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[target.count]
}
