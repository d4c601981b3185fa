import Basics

/// Why a site was not published.
///
/// Unless a case says otherwise, the published files are as they were.
package enum PublishingError: Error, Hashable, Sendable {
  /// The machine refused something. In the middle of a commit, the next run finishes what is left.
  case file(FileError)
  /// The output folder is the source folder.
  case isSource(folder: String)
  /// The output folder holds the source folder.
  case containsSource(folder: String, source: String)
  /// The output folder is, holds, or lies in a folder of the source that must not be written into.
  case isProtected(folder: String, protected: String)
  /// Another build has the output folder.
  case isBusy(folder: String)
  /// A folder on the way to an output is a symbolic link.
  case isLink(path: String)
  /// Two outputs have the same path.
  case isDouble(path: String)
  /// One output's path is a folder of another's.
  case isFileAndFolder(path: String)
  /// A file was changed by somebody else between staging and commit.
  case hasChanged(path: String)
}

extension PublishingError {
  /// The error as people read it.
  package var text: String {
    switch self {
    case .file(let error): error.text
    case .isSource(let folder):
      "the output folder must not be the source folder '\(folder)'"
    case .containsSource(let folder, let source):
      "the output folder '\(folder)' must not contain the source folder '\(source)'"
    case .isProtected(let folder, let protected):
      "the output folder '\(folder)' must not overlap '\(protected)'"
    case .isBusy(let folder):
      "another build is writing to '\(folder)'; wait until it is done"
    case .isLink(let path):
      "'\(path)' is a symbolic link, and Marquee does not write through links; remove it or replace it with a folder"
    case .isDouble(let path):
      "two outputs have the path '\(path)'"
    case .isFileAndFolder(let path):
      "'\(path)' cannot be both a file and a folder of the output"
    case .hasChanged(let path):
      "'\(path)' was changed by another program during the build; build again"
    }
  }
}

/// Runs `body` and turns what the machine refused into an error of this room.
func publishing<Result: ~Copyable>(
  _ body: () throws(FileError) -> Result
) throws(PublishingError) -> Result {
  do { return try body() } catch { throw .file(error) }
}
