import CMarkGFM

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Memory for cmark. Its trees are thousands of small pieces that are all given back together, which the system's allocator,
// made for pieces that come and go one by one, does at several times the cost. cmark's own arena is one for the whole
// process, and so not for threads; this is one a thread.
//
// Pieces are cut from chunks, one behind the other. A document begins with a mark and ends by going back to it, so documents of one
// thread may nest. Pointers into a chunk are cmark's alone and die with the document's tree.

/// A piece of memory's front: how many bytes it has, which growing it needs to know.
private let headerSize = 16
/// Fits the tree of a document of some ten thousand characters, so that most documents need no other.
private let firstChunkSize = 1 << 20

/// A run of memory from which pieces are cut; all of it behind `next` is zero.
private struct Chunk {
  let start: UnsafeMutableRawPointer
  let end: UnsafeMutableRawPointer
  var next: UnsafeMutableRawPointer
}

/// The chunks of a thread, the one in use last.
private final class ThreadMemory {
  var chunks: [Chunk] = []

  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let rounded = (size + 15) & ~15
    guard rounded >= size, rounded < Int.max / 4 else { return nil }
    if let last = chunks.indices.last, chunks[last].end - chunks[last].next >= rounded + headerSize {
      return cut(rounded, from: last)
    }
    let chunkSize = max(chunks.isEmpty ? firstChunkSize : firstChunkSize * 4, rounded + headerSize)
    guard let start = calloc(1, chunkSize) else { return nil }
    chunks.append(Chunk(start: start, end: start + chunkSize, next: start))
    return cut(rounded, from: chunks.count - 1)
  }

  private func cut(_ size: Int, from index: Int) -> UnsafeMutableRawPointer {
    let piece = chunks[index].next
    piece.storeBytes(of: size, as: Int.self)
    chunks[index].next = piece + headerSize + size
    return piece + headerSize
  }

  /// Gives back everything that was allocated behind `mark`.
  func goBack(to mark: ParserMemory.Mark) {
    while chunks.count > max(1, mark.chunkCount) { free(chunks.removeLast().start) }
    guard let last = chunks.indices.last else { return }
    let next = mark.chunkCount == 0 ? chunks[last].start : mark.next ?? chunks[last].start
    memset(next, 0, chunks[last].next - next)
    chunks[last].next = next
  }

  deinit {
    for chunk in chunks { free(chunk.start) }
  }
}

/// cmark's allocator, and where a document's part of it begins.
enum ParserMemory {
  /// A place in the thread's memory.
  struct Mark {
    fileprivate let chunkCount: Int
    fileprivate let next: UnsafeMutableRawPointer?
  }

  /// Where the next document's memory begins.
  static func mark() -> Mark {
    let memory = current()
    return Mark(chunkCount: memory.chunks.count, next: memory.chunks.last?.next)
  }

  /// Gives back what was allocated since `mark`, on the same thread.
  static func goBack(to mark: Mark) { current().goBack(to: mark) }

  /// The allocator that parsers are made with. cmark only reads it, so every thread may have it.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
          return overflows ? nil : ParserMemory.current().allocate(bytes)
        },
        realloc: { piece, size in
          guard let piece else { return ParserMemory.current().allocate(size) }
          let oldSize = (piece - headerSize).load(as: Int.self)
          if size <= oldSize { return piece }
          guard let grown = ParserMemory.current().allocate(size) else { return nil }
          memcpy(grown, piece, oldSize)
          return grown
        },
        free: { _ in }))
    return allocator
  }()

  /// The calling thread's memory.
  private static func current() -> ThreadMemory {
    if let found = pthread_getspecific(key) {
      return Unmanaged<ThreadMemory>.fromOpaque(found).takeUnretainedValue()
    }
    let memory = ThreadMemory()
    pthread_setspecific(key, Unmanaged.passRetained(memory).toOpaque())
    return memory
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { memory in
      guard let memory else { return }
      Unmanaged<ThreadMemory>.fromOpaque(memory).release()
    }
    return key
  }()
}
