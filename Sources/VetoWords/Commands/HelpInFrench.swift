/// What `--help` says, in French, by its English sentence: a sentence that was changed has none any
/// more, and making the manual fails until it has one.
enum HelpInFrench {
  static let screenAndCases: [String: String] = [
    "Keeps track of your objections to AI training with your data.":
      "Suit vos oppositions à l'entraînement d'IA avec vos données.",
    "Veto sends nothing. You act; Veto remembers. Without a command it opens the screen.":
      "Veto n'envoie rien. Vous agissez ; Veto retient. Sans commande, il ouvre l'écran.",
    """
    P is a platform such as facebook, P/PROCEDURE such as facebook/object, \
    P/PROCEDURE/STEP such as facebook/object/send: see veto catalogue list. An account A \
    is an id or a label within its platform, elsewhere facebook:@claire. A DAY is \
    2026-11-23, 27/05, 27 May, today, yesterday or -3 (three days ago).
    """:
      """
    P est une plateforme telle que facebook, P/PROCEDURE par exemple facebook/object, \
    P/PROCEDURE/STEP par exemple facebook/object/send : voir veto catalogue list. Un \
    compte A est un identifiant ou un nom au sein de sa plateforme, ailleurs \
    facebook:@claire. Un jour DAY s'écrit 2026-11-23, 27/05, 27 mai, aujourd'hui, hier \
    ou -3 (il y a trois jours).
    """,
    "The progress file, instead of the default one.":
      "Le fichier de suivi, au lieu de celui par défaut.",
    "fr or en, whatever the environment says.":
      "fr ou en, quoi que dise l'environnement.",
    "No colour on the screen.":
      "Pas de couleur à l'écran.",
    "Only ASCII signs on the screen.":
      "Seulement des signes ASCII à l'écran.",
    """
    Another moment for the calendar, such as 2025-05-20T18:30:00. It stands still, dates \
    nothing in the file, and makes the default file read-only.
    """:
      """
    Un autre moment pour le calendrier, par exemple 2025-05-20T18:30:00. Il ne bouge \
    pas, ne date rien dans le fichier, et le fichier par défaut n'est alors que lu.
    """,
    "An example that touches no file, in May 2025.":
      "Un exemple qui ne touche aucun fichier, en mai 2025.",
    "Show the version.":
      "Donne la version.",
    "Show help information.":
      "Donne l'aide.",
    "Where everything stands, one line per case.":
      "Où en est chaque démarche, une ligne pour chacune.",
    "Only this platform.":
      "Seulement cette plateforme.",
    "Only this account.":
      "Seulement ce compte.",
    "Only this person's accounts.":
      "Seulement les comptes de cette personne.",
    "One JSON document.":
      "Un seul document JSON.",
    "What to do, in order: what loses most if left, first.":
      "Ce qu'il y a à faire, dans l'ordre : d'abord ce qui perdrait le plus à attendre.",
    "One line a case, with its reason and our estimate of the minutes it takes.":
      """
    Une ligne par démarche, avec sa raison et notre estimation des minutes qu'elle \
    prend.
    """,
    "At most so many lines.":
      "Ce nombre de lignes au plus.",
    "For cron and prompts: what is due, and exit code 1 when something is.":
      """
    Pour cron et les invites : ce qui est à échéance, et le code de sortie 1 s'il y en \
    a.
    """,
    """
    One line each, the earliest first: a last safe day, your own date, a question that \
    awaits your reply, an answer that is due or overdue, the end of the CNIL's three \
    months after a complaint in France. A refusal and a check again have no date: they \
    are in next only. Nothing is printed, and the exit code is 0, when nothing is due; \
    with --json a document is written then too.
    """:
      """
    Une ligne pour chaque, la plus proche d'abord : un dernier jour sûr, votre propre \
    échéance, une question qui attend votre réponse, une réponse attendue, un délai dépassé, \
    la fin des trois mois de la CNIL après une réclamation en France. Un refus et une \
    nouvelle vérification n'ont pas de date : ils ne sont que dans next. S'il n'y a \
    rien, rien n'est écrit et le code de sortie est 0 ; avec --json, un document est \
    écrit même alors.
    """,
    "How many days ahead to look; 0 is today only.":
      "Combien de jours à l'avance ; 0 : aujourd'hui seulement.",
    "Text, path, links and sources of one thing.":
      "Texte, chemin, liens et sources d'une chose.",
    "Of law.complaint and law.authority, --account says what holds for that case.":
      "Pour law.complaint et law.authority, --account dit ce qui vaut pour cette démarche.",
    "A platform, a procedure or a step.":
      "Une plateforme, une démarche ou une étape.",
    "Whose complaint: an id or a label.":
      "La réclamation de quel compte : un identifiant ou un nom.",
    "Ticks a box: the step is done.":
      "Coche une case : l'étape est faite.",
    """
    A box that is ticked already keeps its day unless another is given. The answer of a \
    company needs --outcome: only an answer that accepts settles anything.
    """:
      """
    Une case déjà cochée garde son jour, sauf si un autre est donné. La réponse d'une \
    entreprise demande --outcome : seule une réponse qui accepte règle quelque chose.
    """,
    "Which step.":
      "Quelle étape.",
    "Whose: an id or a label.":
      "De quel compte : un identifiant ou un nom.",
    "The day it was done; today unless given.":
      "Le jour où c'était fait ; aujourd'hui si rien n'est dit.",
    "The day it was received; of a request, the day it was sent unless given.":
      "Le jour de réception ; pour une demande, le jour d'envoi si rien n'est dit.",
    "What the answer said: accepted, partly, refused or not-concerned.":
      """
    Ce que disait la réponse : accepted (acceptée), partly (en partie), refused \
    (refusée) ou not-concerned (pas concerné).
    """,
    "A note on it; an empty one removes it.":
      "Une note à ce sujet ; une note vide l'enlève.",
    "A file kept as proof.":
      "Un fichier gardé comme preuve.",
    "Unticks a box; its note and proof stay.":
      "Décoche une case ; sa note et sa preuve restent.",
    "Skips a step that is not needed here.":
      "Passe une étape qui n'est pas nécessaire ici.",
    "Closes a case that is not applicable or given up.":
      "Clôt une démarche sans objet ou abandonnée.",
    "--reopen takes a closed case up again; so does veto undo right afterwards.":
      "--reopen reprend une démarche close ; veto undo aussi, juste après.",
    "Which procedure.":
      "Quelle démarche.",
    "not-applicable or given-up.":
      "not-applicable (sans objet) ou given-up (abandonnée).",
    "Why, in your own words.":
      "Pourquoi, dans vos mots.",
    "Takes the case up again.":
      "Reprend la démarche.",
    "Sets your own date or a note of a case.":
      "Fixe votre propre échéance ou une note d'une démarche.",
    "Your own target day, or none.":
      "Votre propre échéance, ou none (aucune).",
    "A note; an empty one removes it.":
      "Une note ; une note vide l'enlève.",
    "Takes back what was done last on this machine.":
      "Annule ce qui a été fait en dernier sur cette machine.",
    "Does again what was taken back last.":
      "Refait ce qui a été annulé en dernier.",
    "Adds an account.":
      "Ajoute un compte.",
    """
    --person can be left out where there is only one. The first account of all may name \
    a new person, who is then added too.
    """:
      """
    --person peut manquer s'il n'y a qu'une personne. Le tout premier compte peut nommer \
    une personne nouvelle, qui est alors ajoutée aussi.
    """,
    "The platform.":
      "La plateforme.",
    "What you call it: @name, a number.":
      "Comment vous l'appelez : @nom, un numéro.",
    "Whose it is.":
      "À qui il est.",
    "The linked accounts that it belongs to.":
      "Les comptes associés auxquels il appartient.",
    "Since when it is linked, if you know.":
      "Depuis quand il est associé, si vous le savez.",
    "Lists the accounts, with their ids.":
      "Donne les comptes, avec leurs identifiants.",
    "Only this person's.":
      "Seulement ceux de cette personne.",
    "Changes the label, the person or the e-mail day.":
      "Change le nom, la personne ou le jour du changement d'adresse e-mail.",
    "An id, or facebook:@claire.":
      "Un identifiant, ou facebook:@claire.",
    "The new label; the id stays.":
      "Le nouveau nom ; l'identifiant reste.",
    "The day its e-mail address changed, or none.":
      "Le jour où son adresse e-mail a changé, ou none (aucun).",
    "Says that accounts are linked: one objection may cover them.":
      "Dit que des comptes sont associés : une opposition peut valoir pour tous.",
    """
    They must be the same person's and of the same group. The name is the one that an \
    account of them has already, or else the person's. An account that joins is linked \
    since today unless --since says another day; those that are linked already keep \
    their day. To correct the day, name only accounts that are linked already.
    """:
      """
    Ils doivent être à la même personne et du même groupe. Le nom est celui qu'un de ces \
    comptes a déjà, sinon celui de la personne. Un compte qui les rejoint est associé \
    depuis aujourd'hui, sauf si --since dit un autre jour ; ceux qui le sont déjà \
    gardent leur jour. Pour corriger le jour, ne nommez que des comptes déjà associés.
    """,
    "Ids, or facebook:@claire.":
      "Des identifiants, ou facebook:@claire.",
    "The name of the linked accounts.":
      "Le nom des comptes associés.",
    "Since when those that join are linked: a day, or unknown. Today unless said.":
      """
    Depuis quand ceux qui rejoignent sont associés : un jour, ou unknown (inconnu). \
    Aujourd'hui si rien n'est dit.
    """,
  ]
}
