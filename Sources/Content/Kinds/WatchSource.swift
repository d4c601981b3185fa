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
    switch platform.addressing {
    case .identifier:
      guard let address = fields["id", .required]?.address(on: platform) else { return nil }
      target = .address(address)
    case .address:
      guard let address = fields["url", .required]?.address() else { return nil }
      target = .address(address)
    case .file:
      guard let file = fields["src", .required]?.file(endings: ["mp4", "m4v", "webm"]) else { return nil }
      target = .file(file)
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
