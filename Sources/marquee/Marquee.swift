import ArgumentParser
import Basics

/// The command.
struct Marquee: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marquee",
    abstract: "Builds the site of a microfilm network from Markdown.",
    discussion: """
      A site is a folder with 'marquee.yml' and 'content/', and with 'themes/' if it has a theme of its own. Editors write one Markdown file an entry, in the \
      folder of its kind: films, bases, events, funds, programs, calls, news, people, organizations, placements, pages. 'marquee build' makes the site of \
      them; what is wrong with an entry is said with file, line and column, and then the published site stays as it is.

        marquee check                  say what is wrong, write nothing
        marquee build                  build into site/
        marquee build --drafts --output /tmp/preview
        marquee build --at 2026-12-24  the site as it will be on that day
        marquee status                 what there is to do: translations, deadlines, what appears when
        marquee translated film:sintel en
                                       the English of this film is of the original as it is now

      Exit codes: 0 done, 1 the content is at fault, 2 the call is, 3 the machine is, or files that others put into the \
      output folder stand where pages must.
      """,
    version: version,
    subcommands: [Build.self, Check.self, Status.self, Translated.self])

  /// The program's version (semver.org).
  static let version = "0.1.0"

  /// Parses the arguments and runs the command that they name; exits with the code that the outcome has.
  static func run(_ arguments: [String]) async {
    Machine.ignoreClosedPipes()
    do {
      var command = try parseAsRoot(Array(arguments.dropFirst()))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      guard code != .success else { exit(withError: error) }
      standardError.write(message)
      exit(withError: ExitCode(code == .validationFailure ? Outcome.usage.rawValue : Outcome.machine.rawValue))
    }
  }
}

/// How a run ended, as its exit code says.
enum Outcome: Int32 {
  case done = 0
  case content = 1
  case usage = 2
  case machine = 3
}
