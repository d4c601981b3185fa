import Testing

@testable import Basics

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 1000, 1025], [-1, 0, 1, 2, 7, 64])
  func `results come in the order of the indices`(count: Int, jobs: Int) async {
    let results = await parallelMap(count: count, jobs: jobs) { index in
      // Early indices take longest.
      var sum = 0
      for number in 0..<((count - index) * 20) { sum &+= number & index }
      return sum < 0 ? -1 : index
    }
    #expect(results == Array(0..<count))
  }
}
