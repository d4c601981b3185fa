import ArgumentParser
import Basics
import Site

/// `marquee build`.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site.",
    discussion: """
      All files are made first and then put in place together: when anything is wrong, the published site stays as it is. \
      Only files that changed are written, only files that Marquee wrote are removed, and others are left alone.
      """)

  @OptionGroup var options: BuildOptions

  @Option(help: ArgumentHelp("Where to publish. Default: site/ in the source.", valueName: "folder"))
  var output: String?

  func run() async throws {
    try await perform(options, output: output ?? options.site.source + "/site")
  }
}

/// `marquee check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong, and writes nothing.",
    discussion: """
      Checks all that 'build' checks, and then the pages themselves: that every link inside the site leads to a page and a \
      place on it, and that ids are unique.
      """)

  @OptionGroup var options: BuildOptions

  func run() async throws {
    try await perform(options, output: nil)
  }
}

/// Builds, prints what came of it, and throws the exit code when it is not 0.
private func perform(_ options: BuildOptions, output: String?) async throws {
  let start = Machine.clock
  let request: BuildRequest
  do {
    request = try options.request(output: output)
  } catch let error as ValidationError where options.json {
    throw try failure(error.message, json: true, outcome: .usage)
  }
  let report: BuildReport
  do {
    report = try await build(request, themes: themes) { Progress.show($0) }
  } catch {
    Progress.clear()
    throw try failure(error.text, json: options.json, outcome: error.isUsage ? .usage : .machine)
  }
  Progress.clear()
  if options.json {
    try standardOutput.print(report.json())
  } else {
    for diagnostic in report.diagnostics { standardError.write(diagnostic.text) }
    for sentence in report.unpublished { standardError.write("marquee: error: \(sentence)") }
    for notice in report.notices { standardError.write("marquee: warning: \(notice)") }
    try standardOutput.print(report.summary(request, seconds: Machine.clock - start))
  }
  switch report.ending {
  case .done: break
  case .refused: throw ExitCode(Outcome.content.rawValue)
  case .incomplete: throw ExitCode(Outcome.machine.rawValue)
  }
}
