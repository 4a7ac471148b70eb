extension HelpInFrench {
  static let filesAndLists: [String: String] = [
    "Everything out of Veto, in a form that others read.":
      "Sort tout de Veto, sous une forme que d'autres lisent.",
    """
    json is the progress file itself: imported into an empty place it gives the same bytes. \
    csv is a table for spreadsheets that veto import reads back; a cell that begins with = \
    + - or @ has an apostrophe before it, so that none takes it for a formula. ics is a \
    calendar with last safe days, your own dates, answers due and overdue, and checks \
    again: taken in again, it changes what is there. markdown is a report.
    """:
      """
    json est le fichier de suivi lui-même : importé dans un endroit vide, il redonne les \
    mêmes octets. csv est un tableau pour tableurs, que veto import relit ; une cellule \
    qui commence par = + - ou @ est précédée d'une apostrophe, pour qu'aucun n'y voie une \
    formule. ics est un calendrier avec chaque dernier jour sûr, vos échéances, les \
    réponses attendues, les délais dépassés et les vérifications : repris une nouvelle fois, il \
    change ce qui est déjà là. markdown est un rapport.
    """,
    """
    --packet hands one person's cases to another helper, who takes them in with veto import; \
    it holds nothing of anybody else.
    """:
      """
    --packet confie les démarches d'une personne à un autre aidant, qui les reprend avec \
    veto import ; rien de quelqu'un d'autre n'y est.
    """,
    "With --person: the file that another helper imports.":
      "Avec --person : le fichier que l'autre aidant importe.",
    "What to write.": "Ce qu'il faut écrire.",
    "The file to write, instead of standard output.":
      "Le fichier à écrire, au lieu de la sortie standard.",
    "Only what belongs to this person.": "Seulement ce qui est à cette personne.",
    "Without names, addresses, numbers, notes and paths.":
      "Sans noms, adresses, numéros, notes ni chemins.",
    "With markdown: what is left to do, to tick by hand.":
      "Avec markdown : ce qui reste à faire, à cocher à la main.",
    "With csv: a mark at the start, for Excel.":
      "Avec csv : une marque au début, pour Excel.",
    "A letter about one case, complete from your notes.":
      "Une lettre sur une démarche, complète d'après vos notes.",
    """
    To the company: objection, reminder, access, erasure. To your authority: complaint, in \
    its language if that is French or English. It says only what your notes hold; what they \
    do not is left as a blank in brackets, and listed. Veto sends nothing.
    """:
      """
    À l'entreprise : objection, reminder, access, erasure (opposition, rappel, accès, \
    effacement). À votre autorité : complaint (réclamation), dans sa langue si c'est le \
    français ou l'anglais. Elle ne dit que ce que vous avez noté ; ce qui manque reste un \
    blanc entre crochets, et il est signalé. Veto n'envoie rien.
    """,
    "Lists the procedures whose sources were read long ago.":
      "Liste les démarches dont les sources ont été relues il y a longtemps.",
    "More than six months ago, or before another day.":
      "Il y a plus de six mois, ou avant un autre jour.",
    "Reread before that day.": "Relues avant ce jour.",
    "Takes a person or an account out for good, without undo.":
      "Retire une personne ou un compte pour de bon, sans annulation possible.",
    """
    Out of the file, the copies of days, the journal of undo and the list of clashes on this \
    machine. What git, a synced folder, exports and proofs hold, it does not reach, and says \
    so. To take something out so that undo brings it back: veto person remove, veto account \
    remove.
    """:
      """
    Du fichier, des copies des jours, du journal des annulations et de la liste des \
    conflits sur cette machine. Ce que gardent git, un dossier synchronisé, les exports et \
    les preuves, il ne l'atteint pas, et le dit. Pour retirer de façon que undo ramène : \
    veto person remove, veto account remove.
    """,
    "A person by id or name, or an account: an id, or facebook:@claire.":
      """
    Une personne par son identifiant ou son nom, ou un compte : un identifiant, ou \
    facebook:@claire.
    """,
    "Only shows what would go.": "Montre seulement ce qui partirait.",
    "One case as a folder, with copies of its proofs.":
      "Une démarche en un dossier, avec des copies de ses preuves.",
    """
    What happened, the sums, the letter for your authority, and copies of the proofs with \
    their SHA-256, of this case alone. --verify names every file that was changed, added or \
    lost since, with exit code 65 if there is one; sha256sum -c reads the same list.
    """:
      """
    Ce qui s'est passé, les calculs, la lettre pour votre autorité, et des copies des \
    preuves avec leur SHA-256, de cette démarche seule. --verify nomme chaque fichier \
    changé, ajouté ou perdu depuis, avec le code de sortie 65 s'il y en a ; sha256sum -c \
    lit la même liste.
    """,
    "The folder to write, not there yet.": "Le dossier à écrire, qui n'existe pas encore.",
    "A dossier to look through.": "Un dossier à vérifier.",
    "Which letter.": "Quelle lettre.",
    "With objection: why, in your own words.":
      "Avec objection : pourquoi, avec vos mots.",
  ]
}
