import Basics
import Publishing

/// What is to be built, and how.
package struct BuildRequest: Sendable {
  /// The folder with `marquee.yml` and `content/`.
  package var source: String
  /// Where the site is published; `nil` to check everything and write nothing.
  package var output: String?
  /// The folder with the themes' words and assets.
  package var themes: String
  /// The instant that the site shows.
  package var instant: Instant
  /// Whether drafts are built.
  package var showsDrafts: Bool
  /// Whether warnings stop the build, as errors do.
  package var isStrict: Bool
  /// How many tasks run at a time.
  package var jobs: Int

  /// Makes a request.
  package init(
    source: String, output: String?, themes: String, instant: Instant, showsDrafts: Bool = false,
    isStrict: Bool = false,
    jobs: Int
  ) {
    self.source = source
    self.output = output
    self.themes = themes
    self.instant = instant
    self.showsDrafts = showsDrafts
    self.isStrict = isStrict
    self.jobs = jobs
  }
}

/// The machine's fault, which ended a build. The published site is as it was.
package enum BuildError: Error, Sendable {
  case file(FileError)
  case publishing(PublishingError)

  /// Whether the call is at fault rather than the machine: an output folder that must not be one.
  package var isUsage: Bool {
    switch self {
    case .publishing(.isSource), .publishing(.containsSource), .publishing(.isProtected): true
    case .publishing, .file: false
    }
  }

  /// The error as people read it.
  package var text: String {
    switch self {
    case .file(let error): error.text
    case .publishing(let error): error.text
    }
  }
}

/// What a build did.
package struct BuildReport: Sendable {
  /// Everything that was found wrong, sorted.
  package var diagnostics: [Diagnostic] = []
  /// How many pages, feeds and other files the site has, as far as they were planned.
  package var pageCount = 0
  package var feedCount = 0
  package var fileCount = 0
  /// How many entries are there but not shown.
  package var hiddenCount = 0
  /// What became of the published files; `nil` when nothing was published.
  package var publication: PublicationReport?
  /// When the site next changes by itself, and why.
  package var nextChange: NextChange?
  /// Files that could not be published, each as a sentence without a full stop that says why.
  package var unpublished: [String] = []
  /// What else was out of order in the output folder, as sentences without a full stop.
  package var notices: [String] = []

  /// How the build ended.
  package var ending = Ending.done
  /// Whether it ended otherwise than it was meant to.
  package var hasFailed: Bool { ending != .done }

  /// How a build ends.
  package enum Ending: Sendable {
    /// The site is as the content says, or would be.
    case done
    /// The content is at fault, and the published site is as it was.
    case refused
    /// The site was published, but for what somebody else's files in the output folder kept from it.
    case incomplete
  }
}
