import Basics
import Content
import HTML
import Pages

/// What hosts are told of addresses that lead on, so that they answer at once, without a page: `_redirects` for Netlify,
/// Cloudflare Pages and their like, and maps for nginx.
///
/// An alias has moved for good (301, RFC 9110 section 15.4.2); a code may lead elsewhere one day (302).
package enum Redirects {
  /// The files by name; none when nothing leads on.
  package static func files(_ plan: [PlannedPage], _ catalog: Catalog) -> [(name: String, bytes: [UInt8])] {
    let redirects = plan.compactMap { Redirect($0, catalog) }
    guard !redirects.isEmpty else { return [] }
    return [
      ("_redirects", Array(redirects.map(\.line).joined().utf8)),
      ("nginx-redirects.conf", Array(nginx(redirects).utf8)),
    ]
  }

  private struct Redirect {
    /// As people read it, from the host's root.
    let source: String
    /// Encoded.
    let target: String
    let isCode: Bool

    init?(_ page: PlannedPage, _ catalog: Catalog) {
      guard case .redirect(let reference, let entry) = page.subject, catalog[reference] != nil else { return nil }
      let configuration = catalog.configuration
      // Hosts look at decoded paths, and the base path is given in its encoded form.
      let root = percentDecoded(configuration.basePath) + Composer.prefix(of: page.language, in: configuration)
      source = root + page.place
      target = percentEncoded(root + reference.path)
      isCode = entry.reference != reference
    }

    var line: String { "\(percentEncoded(source)) \(target) \(isCode ? 302 : 301)\n" }
    var pair: String { "  \"\(source)\" \"\(target)\";\n" }
  }

  /// How large nginx's buckets must be for the longest address: a power of two, and twice what the address itself takes.
  private static func bucketSize(_ redirects: [Redirect]) -> Int {
    let longest = redirects.map(\.source.utf8.count).max() ?? 0
    var size = 64
    while size < longest + 32 { size *= 2 }
    return size
  }

  /// How many buckets nginx should make: twice as many as there are addresses, and no fewer than it does by itself.
  private static func tableSize(_ redirects: [Redirect]) -> Int { max(2048, redirects.count * 2) }

  private static func nginx(_ redirects: [Redirect]) -> String {
    """
    # Addresses that lead on. In nginx's http block:    include /path/to/nginx-redirects.conf;
    # and in the server block:                           if ($marquee_moved) { return 301 $marquee_moved; }
    #                                                    if ($marquee_code) { return 302 $marquee_code; }
    # A map does not tell small letters from capitals: a code may be typed in either.
    # What the addresses need, in the http block before this file:
    #   map_hash_bucket_size \(bucketSize(redirects));
    #   map_hash_max_size \(tableSize(redirects));
    map $uri $marquee_moved {
      default "";
    \(redirects.filter { !$0.isCode }.map(\.pair).joined())}
    map $uri $marquee_code {
      default "";
    \(redirects.filter(\.isCode).map(\.pair).joined())}

    """
  }
}
