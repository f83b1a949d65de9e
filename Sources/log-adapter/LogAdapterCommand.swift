// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LogAdapter

/// The command line, whole.
@main
struct LogAdapterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log-adapter",
    abstract: "Turn the log lines of any program into structured JSON events.",
    usage: """
      log-adapter [run] [<options>] [<file> ...]
      log-adapter check [<grammar> ...]
      log-adapter grammars [<grammar>]
      """,
    discussion: """
      Reads lines, matches them with grammars, and writes one JSON object a line to \
      standard output. Without a grammar a line becomes {"timestamp": …, "message": …}.

        tail -F app.log | log-adapter -g nginx-access
        log-adapter -p '%{LOGLEVEL:level} %{GREEDYDATA:message}' app.log

      'log-adapter run --help' lists the options for reading.

      Status: 0 fine; 1 more lines unmatched than --max-unmatched allows, or check \
      found failures; 64 wrong use; 65 damaged input; 66 input missing; 74 output \
      failed; 78 bad grammar; 141 the reader of the output left; 130, 143 interrupted, \
      with all that was read written.
      """,
    version: Version.text,
    subcommands: [RunCommand.self, CheckCommand.self, GrammarsCommand.self],
    defaultSubcommand: RunCommand.self)

  static func main() {
    StandardDescriptors.prepare()
    do {
      var command = try parseRun() ?? parseAsRoot()
      try command.run()
    } catch {
      ExitStatus.exit(for: error, of: self)
    }
  }

  /// The command of a line that starts with an option of `run`, the usual one; `nil` when the line may
  /// be anything else, or is wrong.
  ///
  /// Looking for a subcommand, in a tree of all of them, takes a sixth of the time that parsing does.
  private static func parseRun() -> (any ParsableCommand)? {
    guard let first = CommandLine.arguments.dropFirst().first, first.hasPrefix("-"), first != "--"
    else { return nil }
    return try? RunCommand.parse(nil)
  }
}
