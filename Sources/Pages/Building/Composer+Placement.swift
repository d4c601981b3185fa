import Basics
import Content
import HTML

extension Composer {
  func placementPage(_ placement: Placement, _ view: EntryView) -> PlacementPage {
    let codeAddress = address(placement.codePath)
    let full = codeAddress.absolute(root: configuration.baseURL)
    return PlacementPage(
      entry: view, code: placement.code.text,
      printedAddress: full.firstRange(of: "://").map { String(full[$0.upperBound...]) } ?? full,
      codeAddress: codeAddress, medium: termLink(.placement, .medium, placement.medium.rawValue),
      outlet: link(placement.outlet), target: catalog[placement.target].map { card($0) }, state: state(of: placement),
      span: span(placement), page: placement.page, slot: text(placement.slot), width: placement.size?.width,
      height: placement.size?.height, place: place(placement.location), campaign: placement.campaign,
      artwork: picture(placement.artwork))
  }

  func placementCard(_ entry: Entry, _ placement: Placement) -> PlacementCard {
    let slot = text(placement.slot)
    let position = [placement.page, slot?.string].compactMap { $0 }.joined(separator: " · ")
    return PlacementCard(
      address: address(entry), title: text(entry.common.title), code: placement.code.text,
      medium: term("medium", placement.medium), outlet: link(placement.outlet)?.name,
      position: position.isEmpty ? nil : Text(position, language: slot?.language), span: span(placement),
      state: state(of: placement), isDemonstration: entry.common.isDemonstration)
  }

  func placementCards(_ entries: some Sequence<Entry>) -> [PlacementCard] {
    entries.compactMap { entry in
      guard case .placement(let placement) = entry.details else { return nil }
      return placementCard(entry, placement)
    }
  }

  /// The page that leads to an entry from another address of its own, or from a code.
  func redirectPage(to target: EntryReference, from entry: Entry) -> RedirectPage {
    guard case .placement(let placement) = entry.details, entry.reference != target else {
      return RedirectPage(target: link(target), code: nil)
    }
    return RedirectPage(target: link(target), code: placement.code.text)
  }

  private func state(of placement: Placement) -> Term {
    term("shown", placement.state(at: catalog.instant, siteZone: configuration.zone))
  }

  private func span(_ placement: Placement) -> String {
    let format = DateFormat(language: language)
    return placement.isOpenEnded
      ? format.since(placement.start.civil) : format.span(placement.start.civil, placement.end?.civil)
  }
}
