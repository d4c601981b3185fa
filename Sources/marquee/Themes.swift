import Basics
import Pages
import TwoRooms

/// The themes that this program was built with. A theme of one's own is added here.
let themes: [any Theme] = [TwoRooms()]

/// The folder with the themes' words and assets: the site's own `themes/`, or else the one that lies beside the program's package.
func themesFolder(of source: String) -> String? {
  if FileSystem.followedStatus(of: source + "/themes")?.kind == .folder { return source + "/themes" }
  guard var folder = FileSystem.resolved("/proc/self/exe") ?? FileSystem.resolved(CommandLine.arguments[0]) else {
    return nil
  }
  while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
    folder = String(folder[..<slash])
    if FileSystem.followedStatus(of: folder + "/themes/two-rooms")?.kind == .folder { return folder + "/themes" }
  }
  return nil
}
