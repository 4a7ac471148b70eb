import VetoModel

// What a letter asks for, by the law alone.
extension Words {
  func letterRequest(_ content: LetterContent) -> String? {
    switch content {
    case .objection(let grounds):
      let why = grounds ?? blank(.grounds)
      return pick(
        fr: "En application de l'article 21, paragraphe 1, du RGPD, je m'oppose, pour des raisons "
          + "tenant à ma situation particulière (\(why)), au traitement de mes données à des fins "
          + "d'entraînement de modèles d'IA.",
        en: "Under Article 21(1) GDPR I object, on grounds relating to my particular situation "
          + "(\(why)), to the processing of my data for training AI models.")
    case .restriction:
      return pick(
        fr: "Je demande la limitation du traitement pendant votre examen (article 18, "
          + "paragraphe 1, d).",
        en: "I request restriction while you assess this (Article 18(1)(d)).")
    case .erasureOfConcerned:
      return pick(
        fr: "Je demande l'effacement des données concernées (article 17, paragraphe 1, c).",
        en: "I request erasure of the data concerned (Article 17(1)(c)).")
    case .answerWithinMonth:
      return pick(
        fr: "L'article 12, paragraphe 3, vous donne un mois à compter de la réception pour me dire "
          + "ce que vous avez fait.",
        en: "Article 12(3) gives you one month from receipt to tell me what you have done.")
    case .remind:
      return pick(
        fr: "Je vous demande de m'informer de ce que vous avez fait de ma demande (article 12, "
          + "paragraphe 3).",
        en: "I ask you to inform me what you have done about my request (Article 12(3)).")
    case .theirBurden:
      return pick(
        fr: "C'est au responsable du traitement de démontrer des motifs légitimes et impérieux "
          + "(article 21, paragraphe 1).",
        en: "It is for the controller to demonstrate compelling legitimate grounds "
          + "(Article 21(1)).")
    case .examine:
      return pick(
        fr: "Je vous demande d'examiner cette réclamation et de m'informer de son état et de son "
          + "issue (article 77).",
        en: "I ask you to examine this complaint and to inform me of its progress and outcome "
          + "(Article 77).")
    case .access:
      return pick(
        fr: "En application de l'article 15 du RGPD, je vous demande si vous traitez mes données "
          + "pour entraîner des modèles d'IA, lesquelles, d'où elles viennent et à qui vous les "
          + "communiquez, et d'en recevoir une copie.",
        en: "Under Article 15 GDPR I ask whether you process my data for training AI models, "
          + "which data, where they come from and to whom you disclose them, and for a copy of "
          + "them.")
    case .erasure(let afterObjection):
      if afterObjection {
        return pick(
          fr: "En application de l'article 17, paragraphe 1, c, du RGPD, je demande l'effacement "
            + "des données auxquelles se rapporte cette opposition.",
          en: "Under Article 17(1)(c) GDPR I request erasure of the data that this objection is "
            + "about.")
      }
      return pick(
        fr: "En application de l'article 17, paragraphe 1, du RGPD, je demande l'effacement de mes "
          + "données utilisées pour entraîner des modèles d'IA.",
        en: "Under Article 17(1) GDPR I request erasure of my data used for training AI models.")
    default: return nil
    }
  }
}
