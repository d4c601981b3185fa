import Basics

/// Text without markup, put together from the runs of a document: a line a block, lines inside a block joined as their
/// scripts ask for.
struct JoinedText {
  /// What has been put together so far.
  private(set) var bytes: [UInt8] = []
  /// The character before, in the same block.
  private var last: Unicode.Scalar?
  /// Where a space stands for a line break that goes when the next run joins the one before.
  private var breakOffset: Int?

  /// The text without spaces around it.
  var string: String {
    var end = bytes.count
    while end > 0 && bytes[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: bytes[..<end].drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// Makes an empty text.
  init() {}

  /// The text of a node and all that it holds; of pictures, their alternative text.
  init(of root: MarkdownNode, includesCode: Bool = false) {
    var walk = TreeWalk(root)
    repeat {
      switch walk.nodeKind {
      case .text, .code: walk.node.withLiteral { _ = append($0) }
      case .softBreak: breakLine()
      case .lineBreak: appendSpace()
      case .codeBlock where includesCode:
        walk.node.withLiteral { _ = append($0) }
        endBlock()
      case .tableCell where !walk.isEntering: appendSpace()
      case .paragraph where !walk.isEntering, .heading where !walk.isEntering, .tableRow where !walk.isEntering,
        .tableHead where !walk.isEntering:
        endBlock()
      default: break
      }
    } while walk.advance()
  }

  /// Adds a run of text.
  ///
  /// `true` when the line break before it has been taken back, as the run joins the one before.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !run.isEmpty else { return false }
    var joins = false
    if let offset = breakOffset {
      joins = Unicode.Scalar(firstOf: run[...])?.joinsLines ?? false
      if joins { bytes.remove(at: offset) }
      breakOffset = nil
    }
    bytes.append(contentsOf: run)
    last = Unicode.Scalar(lastOf: run)
    return joins
  }

  /// Adds a line break: a space, which the next run may take back.
  mutating func breakLine() {
    let mayJoin = last?.joinsLines ?? false
    appendSpace()
    if mayJoin { breakOffset = bytes.count - 1 }
  }

  /// Adds a space that stays.
  mutating func appendSpace() {
    (last, breakOffset) = (nil, nil)
    bytes.append(UInt8(ascii: " "))
  }

  /// Says that something which is not text stands here, such as a picture: lines do not join across it.
  mutating func interrupt() {
    (last, breakOffset) = (nil, nil)
  }

  /// Ends a block.
  mutating func endBlock() {
    interrupt()
    if let byte = bytes.last, byte != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}
