import ArgumentParser
import Basics
import Content

/// The option of all commands that read a site.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with marquee.yml and content/.", valueName: "folder"))
  var source = "."

  /// The folder's path in full. Throws what is wrong with the call.
  func folder() throws -> String {
    guard let folder = FileSystem.resolved(source), FileSystem.status(of: folder)?.kind == .folder else {
      throw ValidationError("--source must name a folder, and '\(source)' is none.")
    }
    return folder
  }
}

/// The option of all commands to which the time matters.
struct InstantOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The site as it is at this instant, such as 2026-12-24 or 2026-12-24T18:00+08:00.",
      discussion: "Default: SOURCE_DATE_EPOCH from the environment, or else now.", valueName: "instant"))
  var at: String?

  func validate() throws {
    if let at, TypedTime(at) == nil {
      throw ValidationError("--at must be a date such as 2026-12-24 or a time such as 2026-12-24T18:00+08:00.")
    }
  }

  /// The instant that the command is about.
  func instant(source: String) throws -> Instant {
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
