import Foundation
import Testing

@testable import Basics

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 1000, 1025], [-1, 0, 1, 2, 7, 64, .max])
  func `results come in the order of the indices`(count: Int, jobs: Int) async {
    let results = await parallelMap(count: count, jobs: jobs) { index in
      // The first takes so long that others are done before it.
      if index == 0 { usleep(20_000) }
      return index
    }
    #expect(results == Array(0..<count))
  }
}
