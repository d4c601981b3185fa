/// A walk through a tree that goes by the nodes' own links: however deep the tree, the stack stays as it is.
struct TreeWalk {
  /// The node the walk has come to.
  private(set) var node: MarkdownNode
  /// Whether the node's children are still to come.
  ///
  /// Leaves are entered and not left.
  private(set) var isEntering = true
  private let root: MarkdownNode
  private var kind: NodeKind

  /// Starts at `root`, entering it.
  init(_ root: MarkdownNode) {
    node = root
    self.root = root
    kind = root.kind
  }

  /// The kind of the node.
  var nodeKind: NodeKind { kind }

  /// Goes on to the next step; `false` when the root has been left.
  mutating func advance() -> Bool {
    if isEntering && !kind.isLeaf {
      if let child = node.firstChild { enter(child) } else { isEntering = false }
      return true
    }
    return advancePastNode()
  }

  /// Goes on without the node's children and without leaving it; `false` when it was the root.
  mutating func advancePastNode() -> Bool {
    if node == root { return false }
    if let next = node.next {
      enter(next)
    } else if let parent = node.parent {
      node = parent
      kind = parent.kind
      isEntering = false
    } else {
      return false
    }
    return true
  }

  private mutating func enter(_ next: MarkdownNode) {
    node = next
    kind = next.kind
    isEntering = true
  }
}
