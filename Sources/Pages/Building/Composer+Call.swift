import Basics
import Content
import HTML

extension Composer {
  func callPage(_ entry: Entry, _ call: Call, _ view: EntryView) -> CallPage {
    let relations = catalog.relations(of: entry.reference)
    return CallPage(
      entry: view, side: termLink(.call, .side, call.side.rawValue), type: termLink(.call, .type, call.type.rawValue),
      state: state(of: call), issuer: link(call.issuer), opens: call.opens.map { time($0) },
      deadline: call.deadline.map { time($0) }, contact: contact(call.contact),
      region: call.region.map { termLink(.call, .region, $0) }, budget: text(call.budget),
      requirements: text(call.requirements), deliverables: text(call.deliverables), terms: text(call.terms),
      eligibility: text(call.eligibility),
      attachments: call.attachments.map {
        EntryLink(name: text($0.title), address: Address(path: $0.file.text))
      },
      about: call.about.compactMap { catalog[$0] }.map { card($0) },
      closedReason: call.closedReason.map { term("closed", $0) }, outcome: text(call.outcome),
      links: call.links.map { link($0) }, articles: articleCards(relations.articles))
  }

  func callCard(_ entry: Entry, _ call: Call) -> CallCard {
    CallCard(
      address: address(entry), title: text(entry.common.title), summary: text(entry.common.summary),
      side: term("side", call.side), type: term("type", call.type), state: state(of: call),
      deadline: call.deadline.map { time($0) }, issuer: link(call.issuer)?.name,
      isDemonstration: entry.common.isDemonstration)
  }

  func callCards(_ entries: some Sequence<Entry>) -> [CallCard] {
    entries.compactMap { entry in
      guard case .call(let call) = entry.details else { return nil }
      return callCard(entry, call)
    }
  }

  private func state(of call: Call) -> Term {
    let window = call.window(siteZone: configuration.zone)
    return term("window", window.state(at: catalog.instant, closingDays: configuration.closingDays))
  }
}
