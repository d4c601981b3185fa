import ArgumentParser
import Basics
import Content
import Site

/// The options that `build` and `check` share.
struct BuildOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with marquee.yml and content/.", valueName: "folder"))
  var source = "."

  @Option(
    help: ArgumentHelp(
      "Build the site as it is at this instant, such as 2026-12-24 or 2026-12-24T18:00+08:00.",
      discussion: "Default: SOURCE_DATE_EPOCH from the environment, or else now.", valueName: "instant"))
  var at: String?

  @Flag(help: "Show drafts as well.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("How many tasks run at a time, 1 to 1024. Default: one a core.", valueName: "count"))
  var jobs: Int?

  @Option(help: ArgumentHelp("The folder with the themes. Default: themes/ in the source.", valueName: "folder"))
  var themes: String?

  @Flag(help: "Print the outcome as JSON on standard output.")
  var json = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be a number from 1 to 1024.") }
    if let at, TypedTime(at) == nil {
      throw ValidationError("--at must be a date such as 2026-12-24 or a time such as 2026-12-24T18:00+08:00.")
    }
  }

  /// The request that the options make.
  ///
  /// `output` says where to publish; without it, nothing is written. Throws what is wrong with the call.
  func request(output: String?) throws -> BuildRequest {
    guard let source = FileSystem.resolved(source), FileSystem.status(of: source)?.kind == .folder else {
      throw ValidationError("--source must name a folder, and '\(source)' is none.")
    }
    let themes = try themes.map(named) ?? themesFolder(of: source)
    guard let themes else {
      throw ValidationError("There is no folder 'themes' in '\(source)'; name it with --themes.")
    }
    return BuildRequest(
      source: source, output: output, themes: themes, instant: try instant(source: source), showsDrafts: drafts,
      isStrict: strict, jobs: jobs ?? Machine.coreCount)
  }

  /// The folder that `--themes` names.
  private func named(_ themes: String) throws -> String {
    guard let folder = FileSystem.resolved(themes), FileSystem.status(of: folder)?.kind == .folder else {
      throw ValidationError("--themes must name a folder, and '\(themes)' is none.")
    }
    return folder
  }

  /// The build's instant. This is the one place where the clock is read.
  private func instant(source: String) throws -> Instant {
    if let at, let typed = TypedTime(at) {
      // A time without a zone is the site's, which is only known when its configuration is read; so are dates.
      return siteZone(of: source).instant(of: typed)
    }
    // A variable that is set to nothing counts as not set, as in most programs.
    if let text = Machine.environment("SOURCE_DATE_EPOCH"), !text.isEmpty {
      guard let seconds = Int(text), Instant.calendarRange.contains(seconds) else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH must be a number of seconds since 1970 in the years 1 to 9999, and '\(text)' is none.")
      }
      return Instant(seconds: seconds)
    }
    return Machine.now
  }
}
