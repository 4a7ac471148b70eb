public import VetoModel
public import VetoWords

/// What the catalogue says of one thing, in full: text, path, links, what to see, doubts, sources.
public struct ShowReport: Sendable {
  /// What can be shown.
  public enum Subject: Hashable, Sendable {
    case group(Group)
    case platform(Platform, Group)
    case procedure(Procedure, Platform)
    case step(Step, Procedure, Platform)
  }

  let subject: Subject
  let words: Words
  /// From which the age of a reading counts.
  let today: Day
  /// What there is to know of a complaint, in paragraphs; for steps only.
  let complaint: [String]
  var language: Language { words.language }

  public init(_ subject: Subject, _ words: Words, today: Day, complaint: [String] = []) {
    self.subject = subject
    self.words = words
    self.today = today
    self.complaint = complaint
  }

  public var text: String {
    let lines: [String]
    switch subject {
    case .group(let group):
      lines = heading(group.name[language], group.id) + topics(group.topics)
    case .platform(let platform, let group): lines = self.lines(platform, group)
    case .procedure(let procedure, let platform): lines = self.lines(procedure, platform)
    case .step(let step, let procedure, let platform):
      lines = self.lines(step, procedure, platform)
    }
    return joined(lines)
  }

  private func heading(_ title: String, _ id: String) -> [String] {
    ["\(title)  (\(id))", ""]
  }

  private func body(
    _ text: Bilingual, indent: Int = 0, _ platform: Platform? = nil, before: String = "",
    account: String? = nil
  ) -> [String] {
    let filled = words.fill(text, account: account, controller: platform?.answerer(in: language))
    return paragraph(before + filled, indent: indent)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  // MARK: Group and platform

  private func topics(_ topics: [Topic]) -> [String] {
    topics.flatMap { topic in
      [topic.title[language]] + body(topic.text, indent: 2)
        + sources(topic.sources, indent: 4) + [""]
    }.dropLast()
  }

  private func lines(_ platform: Platform, _ group: Group) -> [String] {
    var lines = heading(platform.fullName[language], platform.id)
    if let company = platform.company { lines += paragraph(company) }
    lines += platform.controller.map { paragraph(words.answerable($0)) } ?? []
    lines.append("")
    var table = Table()
    for procedure in platform.procedures {
      table.add([
        "\(platform.id)/\(procedure.id)", words.kind(procedure.kind), procedure.title[language],
      ])
    }
    lines += table.lines()
    let named = group.topics.filter { platform.topics.contains($0.id) }
    return lines + (named.isEmpty ? [] : [""] + topics(named))
  }

  // MARK: Procedure

  private func lines(_ procedure: Procedure, _ platform: Platform) -> [String] {
    var lines = heading(
      platform.name[language] + words.colon + procedure.title[language],
      "\(platform.id)/\(procedure.id)")
    lines += words.kindSentence(procedure.kind).map { paragraph($0) } ?? []
    if procedure.isOrganisation { lines += paragraph(words.askAdministrator) }
    lines += body(procedure.text, platform)
    lines += words.facts(procedure).flatMap { paragraph($0) }
    lines += section(
      words.changesHeading, words.changes(procedure).flatMap { paragraph($0, indent: 2) })
    lines += section(
      words.beforeYouStart,
      procedure.preconditions.flatMap { body($0, indent: 2, platform) })
    lines += section(words.cutOffs, procedure.cutOffs.flatMap { self.lines($0) })
    var table = Table()
    for step in procedure.steps {
      table.add([step.id, step.title[language], step.optional ? words.optional : ""])
    }
    lines += section(words.stepsHeading, table.lines(indent: 2))
    if let doubt = procedure.doubt {
      lines += section(words.doubtful, body(doubt, indent: 2, platform))
    }
    lines += section(words.sources, sources(platform.inOrder(procedure.sources), indent: 2))
    return lines + [""]
      + paragraph(
        words.trust(
          procedure, today: today, hasLinks: procedure.steps.contains { !$0.links.isEmpty }))
  }

  private func lines(_ cutOff: CutOff) -> [String] {
    var lines = paragraph(words.cutOff(cutOff), indent: 2)
    lines += body(cutOff.text, indent: 4) + body(cutOff.after, indent: 4)
    lines += sources(cutOff.sources, indent: 4)
    for rival in cutOff.rivals {
      lines += body(rival.text, indent: 4, before: words.rival(rival.day) + words.colon)
      lines += sources(rival.sources, indent: 6)
    }
    return lines
  }

  // MARK: Step

  private func lines(_ step: Step, _ procedure: Procedure, _ platform: Platform) -> [String] {
    var lines = heading(
      platform.name[language] + words.colon + step.title[language],
      "\(platform.id)/\(procedure.id)/\(step.id)")
    if step.optional { lines += paragraph(words.optionalStep) }
    lines += body(step.text, platform)
    let paragraphs = complaint.map { paragraph($0, indent: 2) }
    lines += section(words.complaintHeading, Array(paragraphs.joined(separator: [""])))
    if let path = step.path { lines += section(words.path, body(path, indent: 2, platform)) }
    let links = step.links.flatMap { link in
      ["  " + link.url] + body(link.text, indent: 4)
    }
    lines += section(words.links, links)
    if let expect = step.expect {
      lines += section(words.expected, body(expect, indent: 2, platform))
    }
    if let doubt = step.doubt {
      lines += section(words.doubtful, body(doubt, indent: 2, platform))
    }
    if let offer = step.offer {
      lines += section(
        words.readyText, body(offer, indent: 2, platform, account: words.accountToFillIn))
    }
    // The procedure's sources are not those of what the law gives every request.
    if step.isOfLaw { return lines }
    return lines + [""]
      + paragraph(words.trust(procedure, today: today, hasLinks: !step.links.isEmpty))
  }

  private func sources(_ sources: [Source], indent: Int) -> [String] {
    sources.flatMap { source in
      let date = source.date.map { " (\($0))" } ?? ""
      let says = source.says.map { words.colon + $0[language] } ?? ""
      let margin = String(repeating: " ", count: indent + 2)
      return paragraph(source.name + date + says, indent: indent)
        + (source.url.map { [margin + $0] } ?? [])
    }
  }
}
