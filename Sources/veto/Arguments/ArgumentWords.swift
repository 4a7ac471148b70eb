public import ArgumentParser
public import VetoModel
import VetoReports

// Words of the command line for values of the model; scripts rely on them.

extension Language: ExpressibleByArgument {}

extension Letter.Kind: ExpressibleByArgument {}

extension Outcome: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(written: argument)
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }
}

extension Ending.Kind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = Ending.Kind.allCases.first(where: { $0.word == argument }) else { return nil }
    self = kind
  }

  public static var allValueStrings: [String] { allCases.map(\.word) }
}

/// A country as ISO 3166-1 writes it, in two letters.
struct Country: ExpressibleByArgument {
  let code: String?

  init?(argument: String) {
    let code = argument.uppercased()
    if code == "NONE" {
      self.code = nil
      return
    }
    guard code.utf8.count == 2, code.allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
    self.code = code
  }
}
