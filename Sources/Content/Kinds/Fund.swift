import Basics
import HTML

/// A fund that people, bodies or firms pay into, and films and programs are paid from.
package final class Fund: Sendable {
  package let model: FundModel
  package let steward: EntryReference
  package let goal: Money
  package let start: Moment
  package let end: Moment?
  package let status: FundStatus
  /// What had come in on a day.
  package let raised: Balance?
  /// What the account held on a day.
  package let balance: Balance?
  package let backers: Int?
  /// What the money is for; the amounts make up the goal.
  package let uses: [Use]
  package let tiers: [Tier]
  package let milestones: [Milestone]
  /// What came in and went out, the earliest first.
  package let ledger: [LedgerLine]
  /// The ledger as a file, when it is one.
  package let ledgerFile: OutputPath?
  package let beneficiaries: [EntryReference]
  package let donation: Donation?
  /// Where people pay: pages of others, as the site takes no money.
  package let payment: [Link]
  package let contact: ContactDetails?
  package let partners: [EntryReference]
  package let match: LocalizedText?
  package let risks: LocalizedText?
  package let refunds: LocalizedText?
  package let audit: OutputPath?
  package let links: [Link]

  /// An amount as of a day.
  package struct Balance: Sendable {
    package let amount: Money
    package let asOf: CivilDate
  }

  package struct Use: Sendable {
    package let item: LocalizedText
    package let amount: Money
  }

  /// What a backer gets.
  package struct Tier: Sendable {
    package let amount: Money
    package let reward: LocalizedText
    package let limit: Int?
    package let delivery: LocalizedText?
  }

  /// A stage of the work.
  package struct Milestone: Sendable {
    package let title: LocalizedText
    package let date: Moment?
    package let status: MilestoneStatus
    package let text: LocalizedText?
  }

  /// Who asks for gifts, and by what right.
  package struct Donation: Sendable {
    package let platform: LocalizedText
    package let charity: LocalizedText
    /// The number of the charity's certificate to raise money from the public.
    package let qualification: String
    /// The number of this plan in the public register.
    package let filing: String
  }

  /// Reads a fund's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let modelValue = fields["model", .required]
    let model = modelValue?.choice(FundModel.self)
    let steward = fields["steward", .required]?.reference(to: .organization)
    let goalValue = fields["goal", .required]
    let goal = goalValue?.money()
    if goal?.minorUnits == 0 { goalValue?.report("'goal' must be more than nothing") }
    let start = fields["start", .required]?.moment()
    end = fields["end"]?.end(after: start)
    status = fields["fund_status"]?.choice(FundStatus.self) ?? .running
    backers = fields["backers"]?.integer(in: 0...1_000_000_000)
    let (raisedValue, balanceValue) = (fields["raised"], fields["balance"])
    let (usesValue, tiersValue, ledgerValue) = (fields["use_of_funds", .required], fields["tiers"], fields["ledger"])
    milestones = fields["milestones"].map { $0.list { $0.mapping(like: "{title: …}", Milestone.init) } } ?? []
    beneficiaries = fields["beneficiaries"].map { $0.list { $0.anyReference() } } ?? []
    let donationValue = fields["donation"]
    donation = donationValue?.mapping(Donation.init)
    let paymentValue = fields["payment"]
    payment = paymentValue.map { $0.list { $0.link() } } ?? []
    contact = fields["contact"]?.contact()
    partners = fields["partners"].map { $0.list { $0.reference(to: .organization) } } ?? []
    match = fields["match"]?.localized()
    risks = fields["risks"]?.localized()
    refunds = fields["refunds"]?.localized()
    audit = fields["audit"]?.file(endings: ["pdf"])
    links = fields["links"].map { $0.list { $0.link() } } ?? []
    // All amounts are in the goal's currency, so that without it none can be read.
    let reading = goal.map { FundAmounts(goal: $0, context: fields.context) }
    uses = reading.flatMap { reading in usesValue.map { reading.uses($0) } } ?? []
    tiers = reading.flatMap { reading in tiersValue.map { reading.tiers($0) } } ?? []
    let ledger = reading.flatMap { reading in ledgerValue.map { reading.ledger($0) } }
    self.ledger = ledger?.lines ?? []
    ledgerFile = ledger?.file
    let raised = reading.flatMap { reading in raisedValue.flatMap { reading.statement($0) } }
    let balance = reading.flatMap { reading in balanceValue.flatMap { reading.statement($0) } }
    self.raised = raised?.balance
    self.balance = balance?.balance
    reading?.check(ledger, raised: raised, balance: balance, hasBalance: balanceValue != nil, at: ledgerValue)

    if model == .donation, donationValue == nil {
      fields.reportMissing(
        "a fund that asks for donations must have 'donation'", at: modelValue?.node,
        suggestion: "write {platform: …, charity: …, qualification_no: …, filing_no: …}")
    }
    if model == .donation || model == .reward, paymentValue == nil, status == .running {
      fields.reportMissing(
        "a fund that people pay into must have 'payment'", at: modelValue?.node,
        suggestion: "link to where people pay: {title: …, url: …}")
    }
    guard let model, let steward, let goal, let start else { return nil }
    self.model = model
    self.steward = steward
    self.goal = goal
    self.start = start
  }
}

extension Fund.Milestone {
  init?(_ fields: inout Fields) {
    let title = fields["title", .required]?.localized()
    date = fields["date"]?.moment()
    status = fields["status"]?.choice(MilestoneStatus.self) ?? .planned
    text = fields["text"]?.localized()
    guard let title else { return nil }
    self.title = title
  }
}

extension Fund.Donation {
  init?(_ fields: inout Fields) {
    let platform = fields["platform", .required]?.localized()
    let charity = fields["charity", .required]?.localized()
    let qualification = fields["qualification_no", .required]?.string()
    let filing = fields["filing_no", .required]?.string()
    guard let platform, let charity, let qualification, let filing else { return nil }
    self.platform = platform
    self.charity = charity
    self.qualification = qualification
    self.filing = filing
  }
}
