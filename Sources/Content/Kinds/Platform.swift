import HTML

/// Where films are published.
package enum Platform: String, CaseIterable, Sendable {
  case bilibili, tencent, youku, iqiyi, douyin, youtube, vimeo
  case weibo, xunlei
  case wechatChannels = "wechat_channels"
  case web, file

  /// How content names a film there.
  enum Addressing: String {
    case identifier = "id"
    case address = "url"
    case file = "src"
  }

  var addressing: Addressing {
    switch self {
    case .bilibili, .tencent, .youku, .iqiyi, .douyin, .youtube, .vimeo: .identifier
    case .weibo, .xunlei, .wechatChannels, .web: .address
    case .file: .file
    }
  }

  /// What a film's id looks like, in words, and whether `id` does.
  fileprivate func accepts(_ id: String) -> Bool {
    let isWord = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    switch self {
    case .bilibili: return isWord && id.hasPrefix("BV") && id.count == 12
    case .youtube: return isWord && id.count == 11
    case .youku: return id.hasPrefix("X") && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "=") }
    case .vimeo, .douyin: return !id.isEmpty && id.allSatisfy { ("0"..."9").contains($0) } && id.count <= 20
    case .tencent: return isWord && id.count == 11
    case .iqiyi: return isWord && id.hasPrefix("v_")
    case .weibo, .xunlei, .wechatChannels, .web, .file: return false
    }
  }

  fileprivate var exampleIdentifier: String {
    switch self {
    case .bilibili: "BV1xx411c7mD"
    case .youtube: "aqz-KE-bpKQ"
    case .youku: "XNzA1MjM0OTY4"
    case .vimeo: "22439234"
    case .douyin: "7018021912463101200"
    case .tencent: "e00136cifh3"
    default: "v_19rrjblnjs"
    }
  }

  /// The page on which people watch the film.
  fileprivate func page(of id: String) -> String {
    switch self {
    case .bilibili: "https://www.bilibili.com/video/\(id)"
    case .tencent: "https://v.qq.com/x/page/\(id).html"
    case .youku: "https://v.youku.com/v_show/id_\(id).html"
    case .iqiyi: "https://www.iqiyi.com/\(id).html"
    case .douyin: "https://www.douyin.com/video/\(id)"
    case .youtube: "https://www.youtube.com/watch?v=\(id)"
    case .vimeo: "https://vimeo.com/\(id)"
    case .weibo, .xunlei, .wechatChannels, .web, .file: ""
    }
  }
}

extension FieldValue {
  /// The address of the film with this id on a platform.
  func address(on platform: Platform) -> Address? {
    guard let id = string() else { return nil }
    guard platform.accepts(id), let address = Address(elsewhere: platform.page(of: id)) else {
      return report("'\(name)' must be a film's id on \(platform.rawValue), such as \(platform.exampleIdentifier)")
    }
    return address
  }

  /// A number in a catalogue: letters, digits, dots, slashes and hyphens.
  func identifier() -> String? {
    guard let text = string() else { return nil }
    guard text.count <= 64, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "./-".contains($0)) }) else {
      return report("'\(name)' must be made of letters, digits, dots, slashes and hyphens")
    }
    return text
  }
}
