import Glibc
import VetoCanvas
import VetoStore
import VetoWords

/// Where words go: data to standard output, messages to standard error.
enum Output {
  /// Data, as it stands.
  static func write(_ text: String) throws(Failure) {
    if put(text, to: STDOUT_FILENO) { return }
    // Whoever closed the pipe wants no more of it.
    let sentence = errno == EPIPE ? nil : Words(Environment().language).outputNotWritten
    throw Failure(.inputOutput, sentence)
  }

  /// A sentence that is the result of a command.
  static func say(_ sentence: String) throws(Failure) {
    try write(sentence.shownArgument.harmlessLines + "\n")
  }

  /// A warning or an error. If even that can't be written, there is nobody to tell.
  static func warn(_ sentence: String) {
    _ = put("veto: " + sentence.shownArgument.harmlessLines + "\n", to: STDERR_FILENO)
  }

  /// A message that says itself whose it is.
  static func complain(_ message: String) {
    _ = put(message.shownArgument.harmlessLines + "\n", to: STDERR_FILENO)
  }

  /// Asks at the terminal; only the word for yes, or its first letter, is one.
  static func ask(_ question: String, yes: String) -> Bool {
    _ = put(question.harmless + " ", to: STDERR_FILENO)
    let answer = (readLine() ?? "").lowercased()
    return answer == yes || answer == String(yes.prefix(1))
  }

  private static func put(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
