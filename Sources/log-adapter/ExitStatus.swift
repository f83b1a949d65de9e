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

  /// Says what went wrong, on standard error, and ends the process.
  static func exit(for error: any Error, of command: any ParsableCommand.Type) -> Never {
    switch error {
    case let status as ExitStatus:
      leave(status)
    case let error as GrammarError:
      Terminal.say("\(error)")
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
        Terminal.write(
          command.fullMessage(for: error).escapedForTerminal(keepingNewlines: true) + "\n")
        Terminal.leave(status.rawValue)
      }
      do throws(OutputError) {
        try Terminal.print(command.fullMessage(for: error) + "\n")
      } catch {
        exit(for: error, of: command)
      }
      leave(.success)
    }
  }

  private static func leave(_ status: ExitStatus) -> Never { Terminal.leave(status.rawValue) }
}
