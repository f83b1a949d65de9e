// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Grok
import LogAdapter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program's status; the values of `sysexits.h` where there is one.
enum ExitStatus: Int32, Error {
  /// All went well.
  case success = 0
  /// It ran, but more lines were unmatched than allowed, or `check` found failures.
  case findings = 1
  /// Wrong use of the command line.
  case usage = 64
  /// The input is damaged.
  case damagedInput = 65
  /// An input is missing or cannot be read.
  case inputMissing = 66
  /// The output could not be written.
  case outputFailed = 74
  /// A grammar or setting is wrong.
  case badGrammar = 78
  /// The reader of the output left.
  case readerLeft = 141

  /// The status for an input that gave out.
  init(_ error: InputError) {
    switch error.code {
    case .damaged, .windowTooLarge, .unsupported: self = .damagedInput
    default: self = .inputMissing
    }
  }

  /// The status for wrong use that only shows once the command runs.
  static func refuse(_ message: String, _ remedy: String) -> ExitStatus {
    Terminal.say(message, remedy: remedy)
    return .usage
  }

  /// Says what went wrong, on standard error, and ends the process.
  static func exit(for error: any Error, of command: any ParsableCommand.Type) -> Never {
    switch error {
    case let status as ExitStatus:
      leave(status)
    case let error as GrammarError:
      Terminal.say(error)
      leave(.badGrammar)
    case AdapterError.input(let error), let error as InputError:
      Terminal.say("\(error)")
      leave(ExitStatus(error))
    case AdapterError.output(let error), let error as OutputError:
      if error.readerLeft { leave(.readerLeft) }
      Terminal.say("\(error)")
      leave(.outputFailed)
    default:
      // Help, version and wrong use: the library knows the text, the stream and the status.
      let status = command.exitCode(for: error)
      if status != .success {
        sayWrongUse(command.message(for: error), in: command.fullMessage(for: error))
        Terminal.leave(status.rawValue)
      }
      do throws(OutputError) {
        try Terminal.print(CompletionScript.completed(command.fullMessage(for: error)) + "\n")
      } catch {
        exit(for: error, of: command)
      }
      leave(.success)
    }
  }

  /// Says in our form what the library found wrong with the command line.
  ///
  /// - Parameter whole: The library's text, from which the option's help and the name of the command
  ///   are taken.
  private static func sayWrongUse(_ message: String, in whole: String) {
    let lines = message.split(separator: "\n").map(String.init)
    var first = lines.first ?? "wrong use"
    first = first.prefix(1).lowercased() + first.dropFirst()
    if first.hasSuffix(".") { first.removeLast() }
    var text = "log-adapter: \(first.escapedForTerminal())\n"
    for line in lines.dropFirst() { text += "  \(line.escapedForTerminal())\n" }
    for line in whole.split(separator: "\n") {
      if line.hasPrefix("Help:  ") {
        text += "  \(String(line.dropFirst("Help:  ".count)).escapedForTerminal())\n"
      }
      let parts = line.split(separator: "'")
      if line.hasPrefix("  See '"), parts.count > 1 {
        text += "  '\(String(parts[1]).escapedForTerminal())' lists the options\n"
      }
    }
    Terminal.write(text)
  }

  private static func leave(_ status: ExitStatus) -> Never { Terminal.leave(status.rawValue) }
}
