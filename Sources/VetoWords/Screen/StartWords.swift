public import VetoModel

// The first start.
extension Words {
  public var startTitle: String { pick(fr: "Bienvenue dans Veto", en: "Welcome to Veto") }
  public func startPromise(_ file: String) -> String {
    pick(
      fr: "Veto n'envoie rien. Vous agissez ; Veto retient. Vos notes restent dans un fichier sur "
        + "cette machine (\(file)) ; son administrateur et ses sauvegardes peuvent le lire.",
      en: "Veto sends nothing. You act; Veto remembers. Your notes stay in a file on this "
        + "machine (\(file)); its administrator and backups can read it.")
  }
  public var startPromiseInShort: String {
    pick(
      fr: "Veto n'envoie rien. Vous agissez ; Veto retient, dans un fichier que votre "
        + "administrateur peut lire.",
      en: "Veto sends nothing. You act; Veto remembers, in a file that your administrator can "
        + "read.")
  }
  public var startName: String { pick(fr: "Prénom ou nom", en: "Name") }
  public var startNameHint: String {
    pick(fr: "vous, ou un proche", en: "you, or someone close")
  }
  public var startCountry: String { pick(fr: "Pays", en: "Country") }
  public var startCountryHint: String {
    pick(fr: "← → ou une lettre", en: "← → or a letter")
  }
  public var startPlatforms: String { pick(fr: "Quelles plateformes ?", en: "Which platforms?") }
  public var startPlatformsText: String {
    pick(
      fr: "Espace coche ou décoche. Vous pourrez en ajouter ou en retirer.",
      en: "Space ticks or unticks. You can add or remove some later.")
  }
  public var startAccounts: String { pick(fr: "Quels comptes ?", en: "Which accounts?") }
  public var startAccountsText: String {
    pick(
      fr: "Un nom court par compte, pour le reconnaître. Plusieurs ? Séparez-les par des virgules.",
      en: "A short name for each account, to recognise it. Several? Put commas between them.")
  }
  public var notLinkedOrUnknown: String {
    pick(fr: "non liés, ou je ne sais pas", en: "not linked, or I don't know")
  }
  public var allLinked: String { pick(fr: "tous liés ensemble", en: "all linked together") }
  public var startEarlier: String {
    pick(fr: "Avez-vous déjà envoyé une opposition ?", en: "Have you objected before?")
  }
  public var startEarlierText: String {
    pick(
      fr: "En 2024 ou 2025, sur Facebook ou Instagram. Meta dit honorer les anciens envois ; "
        + "noyb en doute. Gardez la preuve.",
      en: "In 2024 or 2025, on Facebook or Instagram. Meta says that it honours earlier requests; "
        + "noyb disputes it. Keep the proof.")
  }
  public var startObjected: String { pick(fr: "Déjà envoyé", en: "Already sent") }
  public var noOrUnknown: String {
    pick(fr: "non, ou je ne sais plus", en: "no, or I don't remember")
  }
  public var yesObjected: String {
    pick(fr: "oui, pour ces comptes", en: "yes, for these accounts")
  }
  public var startWhen: String { pick(fr: "Quel jour", en: "On which day") }
  public var startConfirmed: String { pick(fr: "Réponse", en: "Answer") }
  public var noAnswerYet: String {
    pick(fr: "pas de réponse, ou réponse perdue", en: "no answer, or not kept")
  }
  public func earlierAnswer(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted: pick(fr: "Meta a accepté", en: "Meta accepted")
    case .partly: pick(fr: "Meta a accepté en partie", en: "Meta accepted in part")
    case .refused: pick(fr: "Meta a refusé", en: "Meta refused")
    case .notConcerned:
      pick(fr: "« pas concernée », dit Meta", en: "\"not concerned\", says Meta")
    }
  }
  public var startAnsweredWhen: String { pick(fr: "Réponse du", en: "Answered on") }
  public var startAnsweredHint: String {
    pick(fr: "vide : le jour de l'envoi", en: "empty: the day it was sent")
  }
  public var startSkipped: String {
    pick(
      fr: "Accueil ignoré. « a » ajoute un compte.",
      en: "Skipped. \"a\" adds an account whenever you like.")
  }
}
