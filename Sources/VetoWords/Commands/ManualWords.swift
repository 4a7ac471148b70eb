import VetoModel

// The words of the manual page around what comes from the tables of keys and commands.

extension Words {
  /// What `--help` says in English, in this language; nil if there is no such sentence yet.
  public func help(_ english: String) -> String? {
    switch language {
    case .english: english
    case .french:
      HelpInFrench.screenAndCases[english] ?? HelpInFrench.accountsAndSums[english]
        ?? HelpInFrench.filesAndLists[english]
    }
  }

  public func manualBehind(_ sentences: [String]) -> String {
    pick(
      fr: "sans traduction : " + sentences.joined(separator: " | "),
      en: "without a translation: " + sentences.joined(separator: " | "))
  }

  public var manualTitle: String { pick(fr: "Commandes", en: "User Commands") }
  public var manualName: String { pick(fr: "NOM", en: "NAME") }
  public var manualLine: String {
    pick(
      fr: "suivre ses oppositions à l'entraînement d'IA",
      en: "keep track of objections to AI training")
  }
  public var manualSynopsis: String { "SYNOPSIS" }
  public var manualOptionsWord: String { pick(fr: "options", en: "options") }
  public var manualCommandWord: String { pick(fr: "commande", en: "command") }
  public var manualArgumentsWord: String { pick(fr: "arguments", en: "arguments") }
  public var manualDescription: String { "DESCRIPTION" }
  public var manualKeys: String { pick(fr: "TOUCHES", en: "KEYS") }
  public var manualCommands: String { pick(fr: "COMMANDES", en: "COMMANDS") }
  public var manualOptions: String { "OPTIONS" }
  public var manualFiles: String { pick(fr: "FICHIERS", en: "FILES") }
  public var manualEnvironment: String { pick(fr: "ENVIRONNEMENT", en: "ENVIRONMENT") }
  public var manualExitStatus: String { pick(fr: "CODE DE SORTIE", en: "EXIT STATUS") }
  public var manualExamples: String { pick(fr: "EXEMPLES", en: "EXAMPLES") }
  public var manualSeeAlso: String { pick(fr: "VOIR AUSSI", en: "SEE ALSO") }
  public var manualSeeAlsoText: String {
    pick(
      fr: "veto help COMMANDE, et la touche ? à l'écran.",
      en: "veto help COMMAND, and the key ? on the screen.")
  }

  public var manualFileRows: [(String, String)] {
    [
      (
        "$XDG_DATA_HOME/veto/progress.json",
        pick(
          fr: "Ce que vous avez fait. Sans la variable : ~/.local/share/veto/progress.json.",
          en: "What you did. Without the variable: ~/.local/share/veto/progress.json.")
      ),
      (
        "$XDG_CONFIG_HOME/veto/config.json",
        pick(
          fr: "Les réglages de cette machine. Sans la variable : ~/.config/veto/config.json.",
          en: "The settings of this machine. Without the variable: ~/.config/veto/config.json.")
      ),
      (
        "$XDG_STATE_HOME/veto",
        pick(
          fr: "Les copies des sept derniers jours, le journal des annulations, ce qui a été changé "
            + "à deux endroits, le nom de cette machine. Sans la variable : ~/.local/state/veto.",
          en: "The copies of the last seven days, the journal of undo, what was changed in two "
            + "places, the name of this machine. Without the variable: ~/.local/state/veto.")
      ),
    ]
  }

  public var manualEnvironmentRows: [(String, String)] {
    [
      (
        "LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
        pick(
          fr: "La langue : français ou anglais ; le pays de la langue est proposé au début.",
          en: "The language: French or English; the country of the locale is proposed at the start."
        )
      ),
      ("LC_CTYPE", pick(fr: "Les signes de la langue.", en: "The signs of the locale.")),
      (
        "NO_COLOR",
        pick(fr: "Si elle n'est pas vide : pas de couleur.", en: "If not empty: no colour.")
      ),
      ("TERM", pick(fr: "Le type du terminal.", en: "The type of the terminal.")),
      (
        "ESCDELAY",
        pick(
          fr: "Combien de millisecondes Échap attend une suite.",
          en: "How many milliseconds Escape waits for more.")
      ),
      (
        "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, HOME",
        pick(fr: "Où sont les fichiers.", en: "Where the files are.")
      ),
      (
        "DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION, SSH_TTY, TMUX, PATH",
        pick(
          fr: "Par quel programme un lien s'ouvre et un texte se copie.",
          en: "By which program a link is opened and a text is copied.")
      ),
    ]
  }

  public var manualExitRows: [(String, String)] {
    [
      ("0", pick(fr: "Fait.", en: "Done.")),
      ("1", pick(fr: "veto check : quelque chose est dû.", en: "veto check: something is due.")),
      ("64", pick(fr: "Mauvais usage.", en: "Wrong use.")),
      ("65", pick(fr: "Données abîmées.", en: "Damaged data.")),
      ("66", pick(fr: "Pas de tel fichier.", en: "No such file.")),
      ("70", pick(fr: "Erreur interne.", en: "Internal error.")),
      ("73", pick(fr: "Ne peut être créé.", en: "Cannot be created.")),
      ("74", pick(fr: "La lecture ou l'écriture a échoué.", en: "Reading or writing failed.")),
      (
        "75",
        pick(
          fr: "Occupé par un autre programme : réessayez.", en: "Locked by another: try again.")
      ),
    ]
  }

  public var manualExampleRows: [(String, String)] {
    [
      (
        "veto account add facebook @claire --person Claire",
        pick(fr: "Ajouter un compte, et la personne :", en: "Add an account, and the person:")
      ),
      (
        "veto tick facebook/object/send --account @claire --on yesterday",
        pick(fr: "La demande a été envoyée hier :", en: "The request was sent yesterday:")
      ),
      ("veto next", pick(fr: "Que faire ensuite :", en: "What to do next:")),
      (
        "veto check --within 7",
        pick(
          fr: "Dans une tâche de cron, ce qui échoit d'ici sept jours :",
          en: "In a job of cron, what is due within seven days:")
      ),
      ("veto --demo", pick(fr: "Un exemple sans fichier :", en: "An example without a file:")),
    ]
  }
}
