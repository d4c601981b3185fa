import Basics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputFolder {
  /// Takes a step of a commit, or finds that it was taken before.
  ///
  /// It says `false` when the step was refused because something stands in its way that Marquee did not write. When
  /// `isRecovery`, a staged file may also be missing, as after a loss of power; the next build makes it again.
  func take(_ step: CommitStep, isRecovery: Bool = false) throws(FileError) -> Bool {
    switch step {
    case .makeFolder(let path):
      try makeFolder(location(of: path.text))
    case .create(let entry):
      // Looked at once more: the path was free when the commit was planned, and that may have been days ago.
      if FileSystem.status(of: location(of: entry.path.text)) != nil { return isPlaced(entry.path) }
      return try place(entry.path, isRecovery)
    case .replace(let entry):
      return try place(entry.path, isRecovery)
    case .remove(let entry):
      // Looked at once more: after an interruption, the path may be another's.
      guard intact(entry) != nil else { break }
      try FileSystem.removeFile(location(of: entry.path.text))
    case .removeFolder(let path):
      FileSystem.removeFolderIfEmpty(location(of: path.text))
    case .adopt, .forget:
      break
    }
    return true
  }

  /// Makes one folder; what stands there already must be a folder, and not a link to one.
  private func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o755) != 0 else { return }
    let code = errno
    guard code == EEXIST, FileSystem.status(of: path)?.kind == .folder else {
      throw FileError("make the folder", path, code: code)
    }
  }

  private func place(_ path: OutputPath, _ isRecovery: Bool) throws(FileError) -> Bool {
    do {
      try FileSystem.move(stagedLocation(of: path), to: location(of: path.text))
    } catch {
      if error.code == EISDIR { return false }
      guard error.isMissing else { throw error }
      if isPlaced(path) { return true }
      guard isRecovery, FileSystem.status(of: stagedLocation(of: path)) == nil else { throw error }
      return false
    }
    return true
  }

  /// Whether a file was moved to its place before the commit was interrupted.
  private func isPlaced(_ path: OutputPath) -> Bool {
    FileSystem.status(of: stagedLocation(of: path)) == nil
      && FileSystem.status(of: location(of: path.text))?.kind == .file
  }
}
