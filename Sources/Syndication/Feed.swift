import Basics

/// A list of entries as feed formats need it, whatever the format.
package struct Feed: Sendable {
  package let title: String
  package let description: String
  /// The language's tag.
  package let language: String
  /// The absolute address of the page that shows the same.
  package let page: String
  /// The feed's own absolute address.
  package let address: String
  /// The newest first.
  package let items: [Item]

  /// An entry in a feed.
  package struct Item: Sendable {
    /// A name that never changes, whatever becomes of title and address: a tag URI (RFC 4151).
    package let id: String
    package let title: String
    /// The absolute address of the entry's page.
    package let page: String
    package let published: ZonedTime
    /// When the entry last changed; the time of publication if it never did.
    package let changed: ZonedTime
    package let summary: String
    /// Markup with absolute addresses only.
    package let content: [UInt8]
    package let authors: [String]
    package let categories: [String]
  }

  /// When the feed last changed: when the last of its items did. The time of the build is nobody's concern.
  package var changed: ZonedTime? { items.map(\.changed).max { $0.instant < $1.instant } }
}
