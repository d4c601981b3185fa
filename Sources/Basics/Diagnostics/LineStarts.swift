import Synchronization

/// Where the lines of a text start, found when the first of them is asked for: most files are without a fault.
final class LineStarts: Sendable {
  private struct State {
    /// The start of every line whose number, from 0, is a multiple of the interval; empty before the first question.
    var starts: [Int] = []
    /// The line that was asked for last, as many faults may stand in one.
    var latest: (line: Int, text: String)?
  }

  private let state = Mutex(State())

  /// Not every line's start is kept, as a text may be made of line ends alone.
  private static let interval = 32
  /// How much of a line is shown.
  private static let shownBytes = 4000

  /// The text of a line of `bytes`, from 1, without its line end; shortened when it is long.
  func text(ofLine line: Int, in bytes: [UInt8]) -> String? {
    state.withLock { state in
      if let latest = state.latest, latest.line == line { return latest.text }
      if state.starts.isEmpty { state.starts = LineStarts.starts(in: bytes) }
      guard let start = LineStarts.start(ofLine: max(1, line) - 1, from: state.starts, in: bytes) else { return nil }
      let shown = bytes[start...].prefix(LineStarts.shownBytes).prefix { $0 != UInt8(ascii: "\n") }
      let text = String(decoding: shown, as: UTF8.self)
      state.latest = (line, text)
      return text
    }
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      var starts = [0]
      var (line, start) = (0, 0)
      while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) {
        line += 1
        start = end + 1
        if line.isMultiple(of: interval) { starts.append(start) }
      }
      return starts
    }
  }

  /// Where a line, from 0, starts; `nil` when there is none.
  private static func start(ofLine line: Int, from starts: [Int], in bytes: [UInt8]) -> Int? {
    guard line / interval < starts.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
      var start = starts[line / interval]
      for _ in 0..<(line % interval) {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) else { return nil }
        start = end + 1
      }
      return start
    }
  }
}
