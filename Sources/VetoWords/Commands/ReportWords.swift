public import VetoModel

// What reports say around the texts of the catalogue.
extension Words {
  public var noAccountYet: String {
    pick(
      fr: "Pas encore de compte. Pour en ajouter un : veto account add facebook @nom --person NOM",
      en: "No account yet. To add one: veto account add facebook @name --person NAME")
  }

  public var nobodyYet: String {
    pick(
      fr: "Aucune personne pour l'instant. Pour ajouter quelqu'un : veto person add NOM",
      en: "Nobody yet. To add somebody: veto person add NAME")
  }

  public var noSuchCase: String { pick(fr: "Aucun dossier ici.", en: "No case here.") }

  public func stepsDone(_ done: Int, of total: Int) -> String {
    pick(fr: "\(done) sur \(total)", en: "\(done) of \(total)")
  }

  public func via(_ label: String) -> String { pick(fr: "via \(label)", en: "via \(label)") }

  public func ownDate(_ day: Day) -> String {
    pick(fr: "mon échéance : \(plainDay(day))", en: "own date: \(plainDay(day))")
  }

  public var cameBack: String {
    pick(
      fr: "retiré ici, modifié ailleurs depuis : de retour",
      en: "removed here, changed elsewhere since: back")
  }

  /// The linked accounts that an account belongs to, under the name that the group gives them.
  public func linked(_ name: String?, _ centre: Centre) -> String {
    let name = name ?? pick(fr: "comptes liés", en: "linked accounts")
    let since = centre.since.map {
      pick(fr: ", depuis le \(plainDay($0))", en: ", since \(plainDay($0))")
    }
    return "\(name) \(quoted(centre.name))" + (since ?? "")
  }

  public func emailChanged(_ day: Day) -> String {
    pick(fr: "e-mail changé le \(plainDay(day))", en: "e-mail changed on \(plainDay(day))")
  }

  public func changed(_ day: Day) -> String {
    pick(fr: "changé le \(plainDay(day))", en: "changed on \(plainDay(day))")
  }

  public var linkedAfterwards: String { pick(fr: "lié depuis", en: "linked since") }

  public func accounts(_ number: Int) -> String {
    count(number, fr: ("compte", "comptes"), en: ("account", "accounts"))
  }

  public func steps(_ number: Int) -> String {
    count(number, fr: ("étape", "étapes"), en: ("step", "steps"))
  }

  public func minutes(_ number: Int) -> String { pick(fr: "\(number) min", en: "\(number) min") }

  // MARK: Show

  /// Between a thing and what is said of it; French has a space before the colon.
  public var colon: String { pick(fr: " : ", en: ": ") }

  public func answerable(_ controller: Controller) -> String {
    let address = controller.address.map { ", \($0)" } ?? ""
    return pick(fr: "Doit répondre : ", en: "Must answer: ")
      + controller.name + address + (controller.country.map { " (\($0))" } ?? "")
  }

  public var beforeYouStart: String { pick(fr: "Avant de commencer", en: "Before you start") }
  public var cutOffs: String { pick(fr: "Date annoncée", en: "Cut-off") }
  public var stepsHeading: String { pick(fr: "Étapes", en: "Steps") }
  public var optional: String { pick(fr: "facultatif", en: "optional") }
  public var optionalStep: String { pick(fr: "Étape facultative.", en: "This step is optional.") }
  public var doubtful: String { pick(fr: "Ce qui n'est pas sûr", en: "What is not certain") }
  public var sources: String { pick(fr: "Sources", en: "Sources") }
  public var path: String { pick(fr: "Chemin", en: "Path") }
  public var links: String { pick(fr: "Liens", en: "Links") }
  public var expected: String { pick(fr: "Ce que vous devriez voir", en: "What you should see") }
  public var readyText: String { pick(fr: "Texte à copier", en: "Text to copy") }

  public func cutOff(_ cutOff: CutOff) -> String {
    let day = longDay(cutOff.lastSafeDay)
    return cutOff.lastSafeDay == cutOff.day
      ? pick(fr: "Dernier jour annoncé : \(day).", en: "Announced last day: \(day).")
      : pick(
        fr: "Dernier jour sûr, selon notre lecture : \(day).",
        en: "Last safe day, as we read it: \(day).")
  }

  /// What stands for the account in a text to copy, where none is chosen.
  public var accountToFillIn: String { pick(fr: "(nom du compte)", en: "(name of the account)") }

  /// "Sources reread on 23 November 2026."
  public func reread(_ day: Day) -> String {
    pick(fr: "Sources relues le \(plainDay(day)).", en: "Sources reread on \(plainDay(day)).")
  }

  /// "Sources reread on 23 November 2026; link not tried."
  public func reread(_ day: Day, tried: Bool) -> String {
    tried
      ? pick(
        fr: "Sources relues le \(plainDay(day)) ; lien essayé.",
        en: "Sources reread on \(plainDay(day)); link tried.")
      : pick(
        fr: "Sources relues le \(plainDay(day)) ; lien non essayé.",
        en: "Sources reread on \(plainDay(day)); link not tried.")
  }

  // MARK: Merge

  public func mergedCopies(_ number: Int, into target: String, changed: Int) -> String {
    let copies = count(number, fr: ("copie", "copies"), en: ("copy", "copies"))
    let values = count(
      changed, fr: ("valeur nouvelle", "valeurs nouvelles"), en: ("new value", "new values"))
    return pick(
      fr: "Fusion de \(copies) dans \(target) : \(values).",
      en: "Merged \(copies) into \(target): \(values).")
  }

  /// What France's law makes of the authority's silence after a complaint.
  public func authoritySilent(on day: Day) -> String {
    pick(
      fr: "sans nouvelles de la CNIL au \(plainDay(day)) : plainte réputée rejetée",
      en: "no news from the CNIL by \(plainDay(day)) counts as a rejection")
  }
}
