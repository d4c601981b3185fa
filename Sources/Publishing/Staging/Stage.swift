import Basics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where outputs are put before they are published; many tasks may use it at once.
///
/// Nothing that is published changes here. An output whose bytes are published already is not written at all.
package struct Stage: Sendable {
  let folder: OutputFolder
  let manifest: Manifest

  /// Stages `bytes` as the output at `path`.
  package func add(_ bytes: [UInt8], at path: OutputPath) throws(FileError) -> StagedFile {
    let hash = ContentHash(bytes)
    if let unchanged = unchangedFile(path, hash, size: bytes.count) { return unchanged }
    let location = folder.stagedLocation(of: path)
    return staged(path, hash, try FileSystem.writeFile(bytes, to: location))
  }

  /// Stages a copy of the regular file at `source` as the output at `path`, never holding it in memory whole.
  package func copy(fileAt source: String, to path: OutputPath) throws(FileError) -> StagedFile {
    // A file of the published size is read once more before it is copied: mostly it is the same, and need not be.
    if let size = manifest[path]?.size, size == FileSystem.followedStatus(of: source)?.size,
      let unchanged = unchangedFile(path, try ContentHash(ofFileAt: source), size: size)
    {
      return unchanged
    }
    let location = folder.stagedLocation(of: path)
    let copy = try GrowingFile(at: location)
    var hasher = ContentHasher()
    try forEachChunk(ofFileAt: source) { (chunk) throws(FileError) in
      hasher.update(chunk)
      try copy.append(chunk)
    }
    try copy.finish()
    guard let status = FileSystem.status(of: location) else { throw FileError("write", location, code: ENOENT) }
    return staged(path, hasher.hash, status)
  }

  /// The published file at `path`, if Marquee wrote it with these bytes and it still has them.
  ///
  /// The time of the last change tells, or, if that has moved (a copied or touched site), the bytes themselves.
  private func unchangedFile(_ path: OutputPath, _ hash: ContentHash, size: Int) -> StagedFile? {
    guard let entry = manifest[path], entry.hash == hash, entry.size == size else { return nil }
    return folder.intact(entry).map { StagedFile(entry: $0, isUnchanged: true) }
  }

  /// The file just written, whose size and time will not change when it is moved.
  private func staged(_ path: OutputPath, _ hash: ContentHash, _ status: FileStatus) -> StagedFile {
    let entry = Manifest.Entry(path: path, hash: hash, size: status.size, modified: status.modified)
    return StagedFile(entry: entry, isUnchanged: false)
  }
}

extension OutputFolder {
  /// The entry for what stands at an entry's path, if that still has the entry's bytes; its time may be another.
  func intact(_ entry: Manifest.Entry) -> Manifest.Entry? {
    let location = location(of: entry.path.text)
    guard let status = FileSystem.status(of: location), status.kind == .file, status.size == entry.size else {
      return nil
    }
    if status.modified == entry.modified { return entry }
    guard let hash = try? ContentHash(ofFileAt: location), hash == entry.hash else { return nil }
    return Manifest.Entry(path: entry.path, hash: hash, size: status.size, modified: status.modified)
  }
}
