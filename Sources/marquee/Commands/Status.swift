import ArgumentParser
import Basics
import Content
import Site

/// `marquee status`.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what there is to do, and when.",
    discussion: """
      Translations that are missing, partial or stale; what will appear and go by itself; deadlines ahead; watch sources that \
      nobody has checked for long; funds without news for four weeks; films without captions; entries that no other \
      refers to; and when the site next changes by itself, so that a scheduler can build it then.

      Exit codes: 0 done, 1 the content has errors, and what could be read is told, 2 the call is at fault, 3 the machine.
      """)

  @OptionGroup var site: SourceOptions
  @OptionGroup var time: InstantOptions

  @Flag(help: "List everything, where otherwise each list has ten lines at most.")
  var all = false

  @Flag(help: "Print all of it as JSON on standard output.")
  var json = false

  func run() async throws {
    let source = try site.folder()
    let instant = try time.instant(source: source)
    let (status, diagnostics): (SiteStatus?, [Diagnostic])
    do {
      (status, diagnostics) = try await siteStatus(of: source, at: instant, jobs: Machine.coreCount)
    } catch {
      throw try failure(error.text, json: json, outcome: .machine)
    }
    let errors = diagnostics.filter { $0.severity == .error }
    if !json { for error in errors { standardError.write(error.text) } }
    guard let status else { throw try failure("the configuration has errors", json: json, outcome: .content) }
    try standardOutput.print(json ? status.json(errors: errors) : status.text(showsAll: all))
    if !errors.isEmpty { throw ExitCode(Outcome.content.rawValue) }
  }
}
