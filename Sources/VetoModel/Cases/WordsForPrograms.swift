extension Outcome {
  /// The word on the command line and in documents.
  public var word: String {
    switch self {
    case .accepted: "accepted"
    case .partly: "partly"
    case .refused: "refused"
    case .notConcerned: "not-concerned"
    }
  }
}

extension Ending.Kind {
  /// The word on the command line and in documents.
  public var word: String {
    switch self {
    case .notApplicable: "not-applicable"
    case .givenUp: "given-up"
    }
  }
}
