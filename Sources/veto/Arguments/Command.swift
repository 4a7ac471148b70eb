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
    let context = try Context(options)
    do {
      try run(in: context)
    } catch let trouble as Trouble {
      let sentence = context.words.trouble(trouble) + trouble.otherPlace(context.words)
      throw Failure(trouble.code, sentence)
    }
  }
}
