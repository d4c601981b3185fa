import Basics
import HTML

/// A call for cooperation: what somebody seeks or offers.
package final class Call: Sendable {
  package let side: CallSide
  package let type: CallType
  package let issuer: EntryReference
  package let opens: Moment?
  /// The last moment; `nil` when the call is open until it is closed.
  package let deadline: Moment?
  package let contact: ContactDetails
  package let region: String?
  package let budget: LocalizedText?
  package let requirements: LocalizedText?
  package let deliverables: LocalizedText?
  /// Who owns what comes of it.
  package let terms: LocalizedText?
  package let eligibility: LocalizedText?
  package let attachments: [Attachment]
  /// What the call is for or about: a base, a film, an event, a fund, a program.
  package let about: [EntryReference]
  package let closedReason: CallClosedReason?
  package let outcome: LocalizedText?
  package let links: [Link]

  /// A file for those who answer.
  package struct Attachment: Sendable {
    package let title: LocalizedText
    package let file: OutputPath
  }

  /// Reads a call's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let side = fields["side", .required]?.choice(CallSide.self)
    let type = fields["type", .required]?.choice(CallType.self)
    let issuer = fields["issuer", .required]?.reference(to: .organization)
    let opens = fields["opens"]?.moment()
    self.opens = opens
    let (deadlineValue, rollingValue) = (fields["deadline"], fields["rolling"])
    deadline = deadlineValue?.moment()
    let isRolling = rollingValue?.flag() ?? false
    let contact = fields["contact", .required]?.contact()
    region = fields["region"]?.slug()
    budget = fields["budget"]?.localized()
    requirements = fields["requirements"]?.localized()
    deliverables = fields["deliverables"]?.localized()
    terms = fields["terms"]?.localized()
    eligibility = fields["eligibility"]?.localized()
    attachments =
      fields["attachments"].map { $0.list { $0.mapping(like: "{title: …, file: …}", Attachment.init) } } ?? []
    about = fields["about"].map { $0.list { $0.anyReference() } } ?? []
    closedReason = fields["closed_reason"]?.choice(CallClosedReason.self)
    outcome = fields["outcome"]?.localized()
    links = fields["links"].map { $0.list { $0.link() } } ?? []

    if deadlineValue != nil, isRolling {
      rollingValue?.report("a call must have a 'deadline' or be 'rolling', and not both")
    } else if deadlineValue == nil, !isRolling, rollingValue == nil || rollingValue?.plainText == "false" {
      fields.reportMissing("a call must have a 'deadline' or say 'rolling: true'")
    }
    if let opens, let deadline, deadline.isBefore(opens) {
      deadlineValue?.report("'deadline' must not be before 'opens'")
    }
    guard let side, let type, let issuer, let contact else { return nil }
    self.side = side
    self.type = type
    self.issuer = issuer
    self.contact = contact
  }

  /// The time in which it can be answered.
  package func window(siteZone: TimeZoneRules) -> ApplicationWindow {
    ApplicationWindow(opens: opens, closes: deadline, isClosedEarly: closedReason != nil, zone: siteZone)
  }
}

extension Call.Attachment {
  init?(_ fields: inout Fields) {
    let title = fields["title", .required]?.localized()
    let file = fields["file", .required]?.file(endings: ["pdf", "docx", "xlsx", "zip", "txt"])
    guard let title, let file else { return nil }
    self.title = title
    self.file = file
  }
}

package enum CallSide: String, CaseIterable, Sendable {
  case seek, offer
}

package enum CallType: String, CaseIterable, Sendable {
  case script, crew, location, finance, distribution, brand, equipment, media
}

/// Why a call was closed before its time.
package enum CallClosedReason: String, CaseIterable, Sendable {
  case filled, withdrawn, cancelled
}
