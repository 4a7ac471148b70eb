extension HelpInFrench {
  static let accountsAndSums: [String: String] = [
    "Says that an account is no longer linked.":
      "Dit qu'un compte n'est plus associé.",
    "Removes an account; undo brings it back.":
      "Retire un compte ; undo le ramène.",
    "Without a question.":
      "Sans question.",
    "Adds a person.":
      "Ajoute une personne.",
    "What you call them.":
      "Comment vous l'appelez.",
    "Where they live: two letters, such as FR.":
      "Où elle habite : deux lettres, par exemple FR.",
    "Lists the people, with their ids.":
      "Donne les personnes, avec leurs identifiants.",
    "Changes a name or a country.":
      "Change un nom ou un pays.",
    "An id or a name.":
      "Un identifiant ou un nom.",
    "The new name; the id stays.":
      "Le nouveau nom ; l'identifiant reste.",
    "Where they live: two letters, or none.":
      "Où elle habite : deux lettres, ou none (aucun).",
    "Removes a person and their accounts; undo brings them back.":
      "Retire une personne et ses comptes ; undo les ramène.",
    "The accounts: the columns of a platform.":
      "Les comptes : les colonnes d'une plateforme.",
    "The people whose accounts they are.":
      "Les personnes à qui sont les comptes.",
    "All procedures that Veto knows, with their sources.":
      "Toutes les démarches que Veto connaît, avec leurs sources.",
    "The answer clock as a calculator: by when an answer is due.":
      "Le délai de réponse à calculer : pour quand une réponse est due.",
    """
    One month from the day the request was received, to the end of a working day of the \
    controller's country; with every step of the sum. Reads no notes.
    """:
      """
    Un mois à partir du jour de réception de la demande, jusqu'à la fin d'un jour \
    ouvrable du pays du responsable ; avec chaque pas du calcul. Ne lit aucune note.
    """,
    "The day the request was received.":
      "Le jour où la demande a été reçue.",
    "The controller announced within the first month that it takes two more.":
      "Le responsable a annoncé pendant le premier mois qu'il en prend deux de plus.",
    "The days of a question about your identity and of your reply; once more for each.":
      """
    Les jours d'une question sur votre identité et de votre réponse ; à répéter pour \
    chacune.
    """,
    """
    The controller's country, two letters: its public holidays count. Ireland unless \
    said; none for weekends only.
    """:
      """
    Le pays du responsable, deux lettres : ses jours fériés comptent. L'Irlande si rien \
    n'est dit ; none pour les seuls week-ends.
    """,
    "Your own country, two letters: its public holidays make another reading.":
      "Votre propre pays, deux lettres : ses jours fériés donnent une autre lecture.",
    "Lists the procedures.":
      "Donne les démarches.",
    "What the catalogue says of one thing, in full.":
      "Tout ce que le catalogue dit d'une chose.",
    "A group such as meta shows what there is to know of all its platforms.":
      "Un groupe tel que meta montre ce qu'il faut savoir de toutes ses plateformes.",
    "A group, a platform, a procedure or a step.":
      "Un groupe, une plateforme, une démarche ou une étape.",
    "Lists the procedures whose sources were read long ago.":
      "Liste les procédures dont les sources ont été relues il y a longtemps.",
    "More than six months ago, or before another day.":
      "Il y a plus de six mois, ou avant un autre jour.",
    "Reread before that day.": "Relues avant ce jour.",
    "Looks for faults in catalogue files.":
      "Cherche des fautes dans des fichiers du catalogue.",
    "Each fault is one line with file, line, column and reason; the exit code is 65.":
      """
    Chaque faute est une ligne avec le fichier, la ligne, la colonne et la raison ; le \
    code de sortie est 65.
    """,
    "Catalogue files.":
      "Des fichiers du catalogue.",
    "Brings in what you noted elsewhere.":
      "Reprend ce que vous avez noté ailleurs.",
    """
    FILE is a progress file of Veto, taken in value by value as veto merge does, or a \
    table that a spreadsheet saved as CSV in UTF-8. It is one thing done, that veto undo \
    takes back.
    """:
      """
    FILE est un fichier de suivi de Veto, repris valeur par valeur comme le fait veto \
    merge, ou un tableau qu'un tableur a enregistré en CSV et UTF-8. C'est une seule \
    action, que veto undo annule.
    """,
    """
    The first row of a table names its columns, in English or French and in any order: \
    person, country, platform, account, procedure, step, on, received, outcome, note \
    (personne, pays, plateforme, compte, démarche, étape, le, reçu, résultat, note). \
    platform and account must be there; others are left out, and named. A row with a \
    step and a day ticks that box; one without only adds the account.
    """:
      """
    La première ligne d'un tableau nomme ses colonnes, en anglais ou en français et dans \
    l'ordre qu'on veut : person, country, platform, account, procedure, step, on, \
    received, outcome, note (personne, pays, plateforme, compte, démarche, étape, le, \
    reçu, résultat, note). La plateforme et le compte doivent y être ; d'autres colonnes \
    sont laissées de côté, et nommées. Une ligne avec une étape et un jour coche cette \
    case ; une ligne sans eux ajoute seulement le compte.
    """,
    """
    Only what is missing is set. A value that is there and says something else stays, \
    and is listed. Where any row has a fault, all faults are listed and nothing is \
    imported.
    """:
      """
    Seul ce qui manque est mis. Une valeur qui est là et dit autre chose reste, et est \
    signalée. Si une ligne a une faute, toutes les fautes sont données et rien n'est \
    importé.
    """,
    "A progress file or a table; - for standard input.":
      "Un fichier de suivi ou un tableau ; - pour l'entrée standard.",
    "Only shows what would change.":
      "Montre seulement ce qui changerait.",
    "Takes other copies of the progress file into yours.":
      "Reprend d'autres copies du fichier de suivi dans le vôtre.",
    """
    Value by value the later one wins, and nothing is lost. With -o the copies named are \
    merged into that file instead, and yours is left alone; what that file holds already \
    is kept too.
    """:
      """
    Valeur par valeur, la plus récente l'emporte, et rien n'est perdu. Avec -o, les \
    copies nommées sont réunies dans ce fichier-là, et le vôtre n'est pas touché ; ce \
    que ce fichier contient déjà est gardé aussi.
    """,
    """
    --conflicts merges the copies that Syncthing, Nextcloud and their like left beside \
    your file, and moves them into the state folder. --clashes lists what was changed in \
    two places.
    """:
      """
    --conflicts reprend les copies que Syncthing, Nextcloud et leurs pareils ont \
    laissées à côté de votre fichier, et les déplace dans le dossier d'état. --clashes \
    donne ce qui a été changé à deux endroits.
    """,
    """
    --driver is for git, which names three files: the common ancestor, ours, which takes \
    the merge in, and theirs.
    """:
      """
    --driver est pour git, qui nomme trois fichiers : l'ancêtre commun, le nôtre, qui \
    reçoit la réunion, et le leur.
    """,
    "Copies of a progress file.":
      "Des copies d'un fichier de suivi.",
    "The file to write, instead of yours.":
      "Le fichier à écrire, au lieu du vôtre.",
    """
    What the copies said when they parted: what was changed in two places since is \
    listed.
    """:
      """
    Ce que disaient les copies quand elles se sont séparées : ce qui a été changé à deux \
    endroits depuis est donné.
    """,
    "The conflict copies beside your file.":
      "Les copies de conflit à côté de votre fichier.",
    "Lists what was changed in two places.":
      "Donne ce qui a été changé à deux endroits.",
    "With --clashes: empties the list.":
      "Avec --clashes : vide la liste.",
    "As a merge driver of git: veto merge --driver %O %A %B.":
      "Comme pilote de fusion de git : veto merge --driver %O %A %B.",
    "With --conflicts: without a question.":
      "Avec --conflicts : sans question.",
    "Brings back a copy of the progress file.":
      "Ramène une copie du fichier de suivi.",
    """
    Veto keeps the last state of each of the seven latest days it was used. Without \
    GENERATION it lists them. What differs is set anew, as one thing done that veto undo \
    takes back. A damaged file is never written over: it is set aside, beside the real \
    one.
    """:
      """
    Veto garde le dernier état de chacun des sept derniers jours où il a servi. Sans \
    GENERATION, il en donne la liste. Ce qui diffère est mis à nouveau, en une seule \
    action que veto undo annule. On n'écrit jamais par-dessus un fichier abîmé : il est \
    mis de côté, à côté du vrai.
    """,
    "A copy by its name in the list, or newest.":
      "Une copie par son nom dans la liste, ou newest (la plus récente).",
    "Looks whether all is well, and says what to do.":
      "Regarde si tout va bien, et dit quoi faire.",
    """
    It changes nothing. It looks at the progress file, its folder, its copies, the \
    locale and the terminal. A line with ! wants something done, and then the exit code \
    is not 0; one with - is good to know.
    """:
      """
    Il ne change rien. Il regarde le fichier de suivi, son dossier, ses copies, la \
    langue du système et le terminal. Une ligne avec ! demande qu'on agisse, et alors le \
    code de sortie n'est pas 0 ; une ligne avec - est bonne à savoir.
    """,
  ]
}
