import Basics

/// What a commit will do, decided before it does anything.
struct CommitPlan {
  private(set) var steps: [CommitStep] = []
  private(set) var report = PublicationReport()

  private let folder: OutputFolder
  private let manifest: Manifest
  private let tree: OutputTree
  private let wanted: WantedOutputs
  /// Files that are no longer made, still stand as Marquee published them, and so will be removed.
  private var removable: Set<String> = []
  /// Folders in which something will stay.
  private var occupied: Set<String> = []

  /// Compares what is wanted with what stands in the folder.
  init(_ files: [StagedFile], in folder: OutputFolder, after manifest: Manifest) throws(PublishingError) {
    self.folder = folder
    self.manifest = manifest
    wanted = try WantedOutputs(files)
    tree = try publishing { () throws(FileError) in try OutputTree(of: folder) }
    try checkLinks()
    let gone = manifest.entries.values.filter { !wanted.paths.contains($0.path.text) }.sorted { $0.path < $1.path }
    let removals = gone.compactMap { removal(of: $0) }
    findOccupied()
    for removal in removals where isInTheWay(removal) { steps.append(.remove(removal)) }
    try planPlacing()
    for removal in removals where !isInTheWay(removal) { steps.append(.remove(removal)) }
    planEmptyFolders(left: gone)
    report.removed = removals.count
    report.foreign = foreignPaths()
  }

  /// No output's way may lead through a link.
  private func checkLinks() throws(PublishingError) {
    let links = wanted.folders.filter { tree.kinds[$0] == .link }
    if let path = links.min() { throw .isLink(path: folder.location(of: path)) }
  }

  /// The entry to remove for an output that is no longer made; what cannot be removed is forgotten.
  private mutating func removal(of entry: Manifest.Entry) -> Manifest.Entry? {
    // A link on the way was put there by somebody else: what it leads to is not in the tree, and is not Marquee's.
    if tree.kinds[entry.path.text] == .file {
      if let intact = folder.intact(entry) {
        removable.insert(entry.path.text)
        return intact
      }
      report.edited.append(entry.path.text)
    }
    steps.append(.forget(entry.path))
    return nil
  }

  private mutating func findOccupied() {
    // A folder with a name that no output has is not Marquee's to remove, even if it is empty.
    for (path, kind) in tree.kinds where kind == .folder ? OutputPath(path) == nil : !removable.contains(path) {
      for ancestor in ancestors(of: path) where !occupied.insert(ancestor).inserted { break }
    }
  }

  /// Whether an old file stands where a folder must be, or in a folder where a file must be.
  private func isInTheWay(_ entry: Manifest.Entry) -> Bool {
    wanted.folders.contains(entry.path.text) || ancestors(of: entry.path.text).contains { wanted.paths.contains($0) }
  }

  /// Plans the folders and files that are wanted.
  ///
  /// Pages come after all else, so that a page that is there finds its styles and pictures.
  private mutating func planPlacing() throws(PublishingError) {
    var made: Set<String> = []
    for file in wanted.pagesLast {
      if file.isUnchanged {
        try planUnchanged(file)
      } else if let step = try placing(of: file) {
        planFolders(above: file.path.text, made: &made)
        steps.append(step)
        report.written += 1
      }
    }
  }

  private mutating func planUnchanged(_ file: StagedFile) throws(PublishingError) {
    guard tree.kinds[file.path.text] == .file else {
      throw .hasChanged(path: folder.location(of: file.path.text))
    }
    if manifest[file.path] != file.entry { steps.append(.adopt(file.entry)) }
    report.unchanged += 1
  }

  /// The step that puts a staged file in its place; `nil` when that place is taken.
  private mutating func placing(of file: StagedFile) throws(PublishingError) -> CommitStep? {
    let path = file.path.text
    let blocking = ancestors(of: path).first { ancestor in
      tree.kinds[ancestor].map { $0 != .folder } == true && !removable.contains(ancestor)
    }
    switch tree.kinds[path] {
    case nil where blocking == nil: return .create(file.entry)
    case .file where manifest[file.path] != nil: return .replace(file.entry)
    case .file:
      if let own = folder.intact(file.entry) {
        steps.append(.adopt(own))
        report.unchanged += 1
        return nil
      }
    case .folder where !occupied.contains(path):
      for inner in tree.folders(in: path).reversed() { steps.append(.removeFolder(inner)) }
      return .create(file.entry)
    default: break
    }
    report.conflicts.append(
      PublicationReport.Conflict(path: path, obstacle: folder.location(of: blocking ?? path)))
    // What Marquee published there once is not there any more.
    if manifest[file.path] != nil { steps.append(.forget(file.path)) }
    return nil
  }

  private mutating func planFolders(above path: String, made: inout Set<String>) {
    let missing = ancestors(of: path).prefix { tree.kinds[$0] != .folder && !made.contains($0) }
    for ancestor in missing.reversed() {
      made.insert(ancestor)
      if let folder = OutputPath(ancestor) { steps.append(.makeFolder(folder)) }
    }
  }

  /// Plans the removal of folders that the removed files leave empty, the inner ones first.
  private mutating func planEmptyFolders(left gone: [Manifest.Entry]) {
    var candidates: Set<OutputPath> = []
    for entry in gone {
      for ancestor in ancestors(of: entry.path.text) where tree.kinds[ancestor] == .folder {
        if wanted.folders.contains(ancestor) || occupied.contains(ancestor) { break }
        guard let path = OutputPath(ancestor), candidates.insert(path).inserted else { break }
      }
    }
    for path in candidates.sorted(by: >) { steps.append(.removeFolder(path)) }
  }

  /// Files and links that Marquee neither wrote nor is about to write, apart from those in `.well-known`.
  private func foreignPaths() -> [String] {
    tree.kinds.filter { path, kind in
      guard kind != .folder, path.utf8.first != UInt8(ascii: "."), !wanted.paths.contains(path) else { return false }
      return kind != .file || OutputPath(path).flatMap { manifest[$0] } == nil
    }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
