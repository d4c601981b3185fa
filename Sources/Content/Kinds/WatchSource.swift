import Basics
import HTML

/// A place where a film can be watched.
package struct WatchSource: Sendable {
  package let platform: Platform
  package let target: Target
  /// When somebody last saw that it works.
  package let checked: CivilDate?
  package let label: LocalizedText?
  package let captions: [Caption]

  /// What leads there.
  package enum Target: Sendable {
    /// A page of a platform.
    case address(Address)
    /// A file of this site.
    case file(OutputPath)
  }

  /// Captions in one language.
  package struct Caption: Sendable {
    /// A language tag.
    package let language: String
    package let file: OutputPath
  }

  /// Reads a source; `nil` when it is wrong.
  init?(_ fields: inout Fields) {
    checked = fields["checked"]?.day()
    label = fields["label"]?.localized()
    captions = fields["captions"].map { $0.list { $0.mapping(Caption.init) } } ?? []
    guard let platform = fields["platform", .required]?.choice(Platform.self) else {
      // Without the platform nobody knows which of these is meant.
      _ = (fields["id"], fields["url"], fields["src"])
      return nil
    }
    self.platform = platform
    let key = platform.addressing.rawValue
    for other in ["id", "url", "src"] where other != key {
      guard let value = fields[other] else { continue }
      value.report("a film on \(platform.rawValue) must be named by its '\(key)', not by '\(other)'")
      _ = fields[key]
      return nil
    }
    guard let target = fields[key, .required]?.target(on: platform) else { return nil }
    self.target = target
  }
}

extension FieldValue {
  /// What leads to the film on a platform.
  fileprivate func target(on platform: Platform) -> WatchSource.Target? {
    switch platform.addressing {
    case .identifier: address(on: platform).map { .address($0) }
    case .address: address().map { .address($0) }
    case .file: file(endings: ["mp4", "m4v", "webm"]).map { .file($0) }
    }
  }
}

extension WatchSource.Caption {
  init?(_ fields: inout Fields) {
    let language = fields["lang", .required]?.languageTag()
    let file = fields["file", .required]?.file(endings: ["vtt"])
    guard let language, let file else { return nil }
    self.language = language
    self.file = file
  }
}
