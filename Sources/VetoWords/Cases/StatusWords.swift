public import VetoModel

extension Words {
  /// A state in at most 7 columns, for the head of a column; in 6 where a linked account can lend it.
  public func shortStatus(_ status: Status) -> String {
    switch status {
    case .ended(let ending):
      switch ending.kind {
      case .notApplicable: pick(fr: "s. o.", en: "n/a")
      case .givenUp: pick(fr: "abandon", en: "gave up")
      }
    case .standing(.nothingToDo): pick(fr: "rien", en: "none")
    case .standing(.noWay): pick(fr: "aucun", en: "no way")
    case .done: pick(fr: "fait", en: "done")
    case .checkAgain: pick(fr: "vérif.", en: "check")
    case .complain(let outcome, _): shortOutcome(outcome)
    case .complained: pick(fr: "plainte", en: "compl.")
    case .yourTurn: pick(fr: "à vous", en: "yours")
    case .overdue: pick(fr: "dépassé", en: "overdue")
    case .sent: pick(fr: "envoyé", en: "sent")
    // The sign of a linked account needs a column.
    case .covered(_, .overdue): pick(fr: "échu", en: "late")
    case .covered(_, .complained): pick(fr: "envoyé", en: "sent")
    case .covered(_, let status): shortStatus(status)
    case .started(let done, let total): "\(done)/\(total)"
    case .notStarted: pick(fr: "à faire", en: "to do")
    }
  }

  private func shortOutcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "accepté", en: "yes")
    case .partly: pick(fr: "partie", en: "partly")
    case .refused: pick(fr: "refusé", en: "refused")
    case .notConcerned: pick(fr: "pas eux", en: "not us")
    }
  }

  /// A state in a word or two, for the list of platforms and for reports.
  public func status(_ status: Status) -> String {
    switch status {
    case .ended(let ending): self.ending(ending.kind)
    case .standing(.nothingToDo): pick(fr: "rien à faire", en: "nothing to do")
    case .standing(.noWay): pick(fr: "aucun moyen", en: "no way")
    case .done: pick(fr: "fait", en: "done")
    case .checkAgain: pick(fr: "à revérifier", en: "check again")
    case .complain(let outcome, _): self.outcome(outcome)
    case .complained: pick(fr: "plainte faite", en: "complained")
    case .yourTurn: pick(fr: "à vous", en: "your turn")
    case .overdue: pick(fr: "délai dépassé", en: "overdue")
    case .sent: pick(fr: "envoyé", en: "sent")
    case .covered(_, let status): "~ " + self.status(status)
    case .started: pick(fr: "commencé", en: "started")
    case .notStarted: pick(fr: "à faire", en: "to do")
    }
  }

  public func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "accepté", en: "accepted")
    case .partly: pick(fr: "en partie", en: "partly")
    case .refused: pick(fr: "refusé", en: "refused")
    case .notConcerned: pick(fr: "pas concernée", en: "not concerned")
    }
  }

  /// The same of an answer or an objection, which French calls a "she".
  public func answer(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "acceptée", en: "accepted")
    case .refused: pick(fr: "refusée", en: "refused")
    case .partly, .notConcerned: self.outcome(outcome)
    }
  }

  public func ending(_ kind: Ending.Kind) -> String {
    switch kind {
    case .notApplicable: pick(fr: "sans objet", en: "not applicable")
    case .givenUp: pick(fr: "abandonné", en: "given up")
    }
  }

  /// What a state means and what comes next, in a sentence.
  ///
  /// - Parameters:
  ///   - authority: Of the person's country; nil if it is not said.
  ///   - months: After which the catalogue says to look again.
  public func explain(
    _ status: Status, authority: Authority?, months: Int?, label: (AccountID) -> String
  ) -> String {
    switch status {
    case .ended(let ending): explain(ending)
    case .standing(.nothingToDo): pick(fr: "Rien à demander ici.", en: "Nothing to ask for here.")
    case .standing(.noWay):
      pick(
        fr: "Aucun moyen de refuser n'est proposé ici. Vous pouvez quand même vous opposer par"
          + " lettre (art. 21), supprimer, ou partir.",
        en: "No way to refuse is offered here. You can still object by letter (Art. 21), delete, "
          + "or leave.")
    case .done(let day):
      day.map { pick(fr: "Fait le \(plainDay($0)).", en: "Done on \(plainDay($0)).") }
        ?? pick(fr: "Fait.", en: "Done.")
    case .checkAgain(let reason, let since): explain(reason, since: since, months: months)
    case .complain(let outcome, let day): explain(outcome, on: day, authority)
    case .complained(let day, _):
      pick(fr: "Plainte faite le \(plainDay(day)).", en: "Complaint made on \(plainDay(day)).")
    case .yourTurn(let day):
      pick(
        fr: "Une question du \(plainDay(day)) attend votre réponse.",
        en: "A question of \(plainDay(day)) awaits your reply.")
    case .overdue(let day):
      pick(
        fr: "Délai de réponse dépassé depuis le \(plainDay(day)).",
        en: "The answer has been overdue since \(plainDay(day)).")
    case .sent(let day):
      pick(
        fr: "Envoyé le \(plainDay(day)) ; pas encore de réponse.",
        en: "Sent on \(plainDay(day)); no answer yet.")
    case .covered(let other, let status):
      covered(by: label(other)) + " "
        + explain(status, authority: authority, months: months, label: label)
    case .started(let done, let total):
      pick(fr: "\(done) étapes sur \(total).", en: "\(done) of \(total) steps.")
    case .notStarted: pick(fr: "Pas encore commencé.", en: "Not started yet.")
    }
  }

  /// "envoyé via @claire, selon Meta".
  public func covered(by label: String) -> String {
    pick(
      fr: "Envoyé via \(label), selon l'entreprise.", en: "Sent via \(label), as the company says.")
  }

  private func explain(_ ending: Ending) -> String {
    let day = ending.day.map { pick(fr: " le \(plainDay($0))", en: " on \(plainDay($0))") } ?? ""
    let reason = ending.reason.map { pick(fr: " : \($0)", en: ": \($0)") } ?? ""
    switch ending.kind {
    case .notApplicable:
      return pick(fr: "Déclaré sans objet", en: "Marked not applicable") + day + reason + "."
    case .givenUp:
      return pick(fr: "Abandonné", en: "Given up") + day + reason
        + pick(fr: ". Vous pouvez reprendre quand vous voulez.", en: ". You can take it up again.")
    }
  }

  private func explain(_ reason: CheckReason, since: Day, months: Int?) -> String {
    switch reason {
    case .time:
      pick(
        fr: "À revérifier depuis le \(plainDay(since)) : "
          + lookReason(.time, months: months) + ".",
        en: "Check again since \(plainDay(since)): " + lookReason(.time, months: months) + ".")
    case .email:
      pick(
        fr: "À revérifier : l'adresse e-mail a changé le \(plainDay(since)).",
        en: "Check again: the e-mail address changed on \(plainDay(since)).")
    case .centre:
      pick(
        fr: "À revérifier : le compte a rejoint les comptes liés le \(plainDay(since)).",
        en: "Check again: the account joined linked accounts on \(plainDay(since)).")
    case .changed: changedOn(since)
    }
  }

  /// What the company changed on that day follows in the catalogue's words.
  private func changedOn(_ day: Day) -> String {
    pick(
      fr: "À revérifier : l'entreprise a changé quelque chose le \(plainDay(day)).",
      en: "Check again: changed on \(plainDay(day)).")
  }

  private func explain(_ outcome: Outcome, on day: Day, _ authority: Authority?) -> String {
    let head = pick(
      fr: "Réponse du \(plainDay(day)) : \(self.outcome(outcome)).",
      en: "Answer of \(plainDay(day)): \(self.outcome(outcome)).")
    return head + " "
      + pick(
        fr: "Vous pouvez saisir \(self.authority(authority)) dès maintenant.",
        en: "You can complain to \(self.authority(authority)) now.")
  }
}
