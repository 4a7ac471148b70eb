import ArgumentParser
import VetoModel
import VetoWords

/// A command that works in a context made from its global options.
protocol Command: ParsableCommand {
  var options: GlobalOptions { get }
  func run(in context: Context) throws
}

extension Command {
  mutating func run() throws {
    try Context(options.settings).run { try run(in: $0) }
  }
}

extension Context {
  /// Does something in this context; what goes wrong is said in its language.
  func run(_ body: (Context) throws -> Void) throws {
    do {
      try body(self)
    } catch let trouble as Trouble {
      let sentence = words.trouble(trouble) + trouble.otherPlace(words)
      throw Failure(trouble.code, sentence)
    }
  }
}
