import Basics

/// One publishing of a site: outputs are staged first, and then all of them are committed, or none.
///
/// What is promised: when the process is killed at any moment, the next publication finishes the commit if it had begun, and
/// otherwise nothing has happened. The journal and the manifest are synchronised with the disk; the outputs are not, as
/// that takes longer than all the rest. When the power fails, a file that was lost is found by its size and time, and
/// written again by the next build.
///
/// While it lives it holds the output folder's lock, so that one build at a time writes to a site.
package struct Publication: ~Copyable, Sendable {
  /// Where outputs are put; copies of it may be used by many tasks at once.
  package let stage: Stage
  /// What was found out of order in the folder, as sentences without a full stop.
  package let warnings: [String]

  private let lock: FileLock
  /// Whether the staging folder is to stay, because a commit that needs it is not finished.
  private var keepsStaging = false

  private var folder: OutputFolder { stage.folder }

  /// Begins to publish into `folder`: makes it if need be, locks it, and finishes or undoes what an interrupted
  /// publication left there.
  ///
  /// The output folder may lie in `source`, the folder of the site's sources, but neither be nor contain it. It may
  /// neither be, nor contain, nor lie in one of the `protectedFolders`, such as `content`.
  package init(
    folder path: String, source: String, protectedFolders: [String] = []
  ) throws(PublishingError) {
    let folder = try OutputFolder(at: path, source: source, protectedFolders: protectedFolders)
    try publishing { () throws(FileError) in try FileSystem.makeFolder(folder.root) }
    try folder.makeHiddenFolder()
    guard let lock = try publishing({ () throws(FileError) in try FileLock(folder.lock) }) else {
      throw .isBusy(folder: path)
    }
    let manifest = try publishing { () throws(FileError) in
      try folder.recover()
      try FileSystem.makeFolder(folder.staging)
      return try folder.readManifest()
    }
    warnings =
      manifest == nil
      ? ["the list of published files in '\(path)' was damaged: files that are no longer made stay there"] : []
    stage = Stage(folder: folder, manifest: manifest ?? Manifest())
    self.lock = lock
  }

  /// Publishes `files`, and nothing else: what earlier publications made and this one does not is removed.
  package consuming func commit(_ files: [StagedFile]) throws(PublishingError) -> PublicationReport {
    let plan = try CommitPlan(files, in: folder, after: stage.manifest)
    var report = plan.report
    guard !plan.steps.isEmpty else { return report }
    let journal = Journal(steps: plan.steps)
    try publishing { () throws(FileError) in try folder.write(journal) }
    keepsStaging = true
    let refused = try publishing { () throws(FileError) in try folder.finish(journal, after: stage.manifest) }
    keepsStaging = false
    report.written -= refused.count
    report.conflicts += refused.map {
      PublicationReport.Conflict(path: $0.text, obstacle: folder.location(of: $0.text))
    }
    return report
  }

  /// Goes as a killed process does, leaving everything as it is.
  consuming func abandon() { keepsStaging = true }

  deinit {
    if !keepsStaging { try? FileSystem.removeTree(folder.staging) }
  }
}

extension OutputFolder {
  /// Makes Marquee's folder in the output folder.
  fileprivate func makeHiddenFolder() throws(PublishingError) {
    if FileSystem.status(of: hidden)?.kind == .link { throw .isLink(path: hidden) }
    try publishing { () throws(FileError) in try FileSystem.makeFolder(hidden) }
  }
}
