/// Runs `body` once for every index of `0..<count` on at most `jobs` tasks at a time, and returns the results in the order of the
/// indices, whatever the order in which they were made.
///
/// Indices are handed out a few at a time, so that a dear one does not hold up the rest.
package func parallelMap<Result: Sendable>(
  count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  // More tasks than indices are of no use, and a number beyond reason must not overflow.
  let jobs = max(1, min(jobs, count))
  let chunkSize = max(1, min(32, count / (jobs * 4)))
  let chunkCount = (count + chunkSize - 1) / chunkSize
  return await withTaskGroup(of: (chunk: Int, results: [Result]).self) { group in
    func start(_ chunk: Int) {
      let range = (chunk * chunkSize)..<min(count, (chunk + 1) * chunkSize)
      group.addTask { (chunk, range.map(body)) }
    }
    var started = min(jobs, chunkCount)
    for chunk in 0..<started { start(chunk) }
    var chunks = [[Result]](repeating: [], count: chunkCount)
    while let done = await group.next() {
      chunks[done.chunk] = done.results
      if started < chunkCount {
        start(started)
        started += 1
      }
    }
    return chunks.flatMap { $0 }
  }
}
