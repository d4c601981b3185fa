import ArgumentParser
import Basics
import Content
import Site

/// The options that `build` and `check` share.
struct BuildOptions: ParsableArguments {
  @OptionGroup var site: SourceOptions
  @OptionGroup var time: InstantOptions

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
  }

  /// The request that the options make.
  ///
  /// `output` says where to publish; without it, nothing is written. Throws what is wrong with the call.
  func request(output: String?) throws -> BuildRequest {
    let source = try site.folder()
    let themes = try themes.map(named) ?? themesFolder(of: source)
    guard let themes else {
      throw ValidationError("There is no folder 'themes' in '\(source)'; name it with --themes.")
    }
    return BuildRequest(
      source: source, output: output, themes: themes, instant: try time.instant(source: source), showsDrafts: drafts,
      isStrict: strict, jobs: jobs ?? Machine.coreCount)
  }

  /// The folder that `--themes` names.
  private func named(_ themes: String) throws -> String {
    guard let folder = FileSystem.resolved(themes), FileSystem.status(of: folder)?.kind == .folder else {
      throw ValidationError("--themes must name a folder, and '\(themes)' is none.")
    }
    return folder
  }
}
