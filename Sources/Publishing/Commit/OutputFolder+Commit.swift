import Basics

extension OutputFolder {
  /// Writes down the steps of a commit, which happens from here on: now, or in the next run.
  func write(_ journal: Journal) throws(FileError) {
    do {
      try FileSystem.writeFile(journal.file, to: self.journal, synchronize: true)
    } catch {
      // Not whole, so nothing follows from it; but the room on the disk is wanted.
      try? FileSystem.removeFile(self.journal)
      throw error
    }
  }

  /// Takes the steps of a commit and writes the new manifest.
  ///
  /// - Returns: the outputs that were refused because something stands there that Marquee did not write.
  func finish(
    _ journal: Journal, after manifest: Manifest, isRecovery: Bool = false
  ) throws(FileError) -> [OutputPath] {
    var manifest = manifest
    var refused: [OutputPath] = []
    for step in journal.steps {
      let isTaken = try take(step, isRecovery: isRecovery)
      if isTaken {
        manifest.note(step)
      } else if case .create(let entry) = step {
        refused.append(entry.path)
      } else if case .replace(let entry) = step {
        refused.append(entry.path)
        manifest.note(.forget(entry.path))
      }
    }
    let newManifest = self.manifest + ".new"
    try FileSystem.writeFile(manifest.file, to: newManifest, synchronize: true)
    try FileSystem.move(newManifest, to: self.manifest)
    try FileSystem.removeFile(self.journal)
    return refused
  }

  /// Finishes a commit that was interrupted, or throws away what was staged when none had begun.
  func recover() throws(FileError) {
    if FileSystem.status(of: journal)?.kind == .file, let journal = Journal(file: try FileSystem.readFile(journal)) {
      _ = try finish(journal, after: try readManifest() ?? Manifest(), isRecovery: true)
    }
    try FileSystem.removeFile(journal)
    try FileSystem.removeTree(staging)
  }

  /// Reads the manifest: an empty one before the first commit, `nil` when it is damaged.
  func readManifest() throws(FileError) -> Manifest? {
    guard let status = FileSystem.status(of: manifest) else { return Manifest() }
    guard status.kind == .file else { return nil }
    return Manifest(file: try FileSystem.readFile(manifest))
  }
}
