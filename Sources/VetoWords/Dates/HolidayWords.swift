public import VetoModel

extension Words {
  /// "Christmas Day", "Noël".
  public func holiday(_ holiday: Holiday) -> String {
    let names = Words.holidays(holiday)
    return pick(fr: names.0, en: names.1)
  }

  private static func holidays(_ holiday: Holiday) -> (String, String) {
    switch holiday {
    case .newYear: ("jour de l'An", "New Year's Day")
    case .epiphany: ("Épiphanie", "Epiphany")
    case .saintBrigid: ("Sainte-Brigitte", "St Brigid's Day")
    case .saintPatrick: ("Saint-Patrick", "St Patrick's Day")
    case .remembrance: ("journée du souvenir", "Day of Remembrance and Recognition")
    case .goodFriday: ("Vendredi saint", "Good Friday")
    case .easterMonday: ("lundi de Pâques", "Easter Monday")
    case .liberation: ("fête de la Libération", "Liberation Day")
    case .kingsDay: ("fête du Roi", "King's Day")
    case .labour: ("1er mai", "Labour Day")
    case .mayMonday: ("premier lundi de mai", "first Monday in May")
    case .victory: ("victoire de 1945", "Victory Day")
    case .europe: ("journée de l'Europe", "Europe Day")
    case .ascension: ("Ascension", "Ascension Day")
    case .whitMonday: ("lundi de Pentecôte", "Whit Monday")
    case .republic: ("fête de la République", "Republic Day")
    case .juneMonday: ("premier lundi de juin", "first Monday in June")
    case .national: ("fête nationale", "national day")
    case .augustMonday: ("premier lundi d'août", "first Monday in August")
    case .assumption: ("Assomption", "Assumption Day")
    case .germanUnity: ("fête de l'Unité allemande", "German Unity Day")
    case .saintFrancis: ("Saint-François", "St Francis' Day")
    case .octoberMonday: ("dernier lundi d'octobre", "last Monday in October")
    case .reformation: ("fête de la Réformation", "Reformation Day")
    case .allSaints: ("Toussaint", "All Saints' Day")
    case .armistice: ("armistice de 1918", "Armistice Day")
    case .constitution: ("fête de la Constitution", "Constitution Day")
    case .immaculateConception: ("Immaculée Conception", "Immaculate Conception")
    case .christmas: ("Noël", "Christmas Day")
    case .saintStephen: ("Saint-Étienne", "St Stephen's Day")
    case .secondChristmasDay: ("lendemain de Noël", "second day of Christmas")
    }
  }

  /// "in Ireland", "en Irlande"; a country without a name here by its code.
  public func inCountry(_ code: String) -> String {
    let name = country(code)
    switch (language, code) {
    case (.english, "NL"): return "in the \(name)"
    case (.english, _): return "in \(name)"
    case (.french, "NL"): return "aux \(name)"
    case (.french, "DK"), (.french, "LI"), (.french, "LU"), (.french, "PT"): return "au \(name)"
    case (.french, "CY"), (.french, "MT"): return "à \(name)"
    case (.french, _): return name == code ? "dans le pays \(code)" : "en \(name)"
    }
  }

  /// "of Ireland", "de l'Irlande".
  public func ofCountry(_ code: String) -> String {
    let name = country(code)
    switch (language, code) {
    case (.english, "NL"): return "of the \(name)"
    case (.english, _): return "of \(name)"
    case (.french, "NL"): return "des \(name)"
    case (.french, "DK"), (.french, "LI"), (.french, "LU"), (.french, "PT"): return "du \(name)"
    case (.french, "CY"), (.french, "MT"): return "de \(name)"
    case (.french, _) where name == code: return "du pays \(code)"
    case (.french, _):
      let hasVowel = name.first.map { "AEÉIOU".contains($0) } ?? false
      return hasVowel ? "de l'\(name)" : "de la \(name)"
    }
  }

  /// "weekends only: the holidays of Austria are not known here".
  func weekendsOnly(_ code: String) -> String {
    if code.isEmpty {
      return pick(
        fr: "week-ends seulement : pays non précisé", en: "weekends only: the country is not given")
    }
    return pick(
      fr: "week-ends seulement : les jours fériés \(ofCountry(code)) ne sont pas connus ici",
      en: "weekends only: the holidays \(ofCountry(code)) are not known here")
  }
}
