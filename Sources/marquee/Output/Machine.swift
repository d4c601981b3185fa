import ArgumentParser
import Basics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the program asks of the machine it runs on.
enum Machine {
  /// How many cores there are.
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The present, by the clock.
  static var now: Instant { Instant(seconds: time(nil)) }

  /// Seconds on a clock that only goes forward, for saying how long something took.
  static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Lets a write to a pipe that nobody reads fail, where the system would end the program in the middle of its work.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// A stream for text, a line at a time.
struct TextStream: Sendable {
  let descriptor: Int32

  /// Writes text and a line end; one that is empty writes nothing.
  func write(_ text: String) {
    if text.isEmpty { return }
    send(text + "\n")
  }

  /// Writes text and a line end, as a command's result: when the machine does not take it, the command has failed.
  ///
  /// A reader who has seen enough and closes the pipe is nobody's fault.
  func print(_ text: String) throws(ExitCode) {
    guard let code = send(text + "\n"), code != EPIPE else { return }
    standardError.write("marquee: error: cannot write the result: \(String(cString: strerror(code)))")
    throw ExitCode(Outcome.machine.rawValue)
  }

  /// Writes text as it stands; returns the system's error number when that failed, and the rest of the text is lost.
  @discardableResult
  func send(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { buffer -> Int32? in
      var rest = UnsafeRawBufferPointer(buffer)
      while let start = rest.baseAddress, !rest.isEmpty {
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, start, rest.count)
        #else
          let count = Glibc.write(descriptor, start, rest.count)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return errno }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return nil
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }
}

/// Results go here.
let standardOutput = TextStream(descriptor: STDOUT_FILENO)
/// Diagnostics and progress go here.
let standardError = TextStream(descriptor: STDERR_FILENO)

/// One line on the terminal that says what is being done; nothing where there is no terminal.
enum Progress {
  static func show(_ text: String) {
    if standardError.isTerminal { standardError.send("\r\u{1B}[K\(text)…") }
  }

  static func clear() {
    if standardError.isTerminal { standardError.send("\r\u{1B}[K") }
  }
}
