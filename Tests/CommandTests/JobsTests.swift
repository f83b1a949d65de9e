// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// `--jobs`: a file of several blocks gives on many threads what it gives on one.
@Suite struct JobsTests {
  /// Runs commands in a directory with `big`, a file of 2 MB.
  private static func run(_ command: String) throws -> Program.Result {
    let directory = try TemporaryDirectory()
    let make = try Program.run(
      "seq 120000 | sed 's/7$/& seven/; s/.*/number &/' >big", in: directory.url)
    #expect(make.status == 0)
    return try Program.run(command, in: directory.url)
  }

  @Test(arguments: ["keep", "drop", "only", "rest"], ["", "<"])
  func outputMessagesAndStatsAreThoseOfOneThread(policy: String, how: String) throws {
    let result = try Self.run(
      """
      for jobs in 1 2 7; do
        log-adapter --jobs $jobs -p 'number %{INT:n:int}' --meta --max-unmatched 5 --stats \
          --unmatched \(policy) \(how) big >out$jobs 2>err$jobs; echo "status $?" >>out$jobs
        if [ -e rest ]; then mv rest rest$jobs; else : >rest$jobs; fi
        grep -v lines/s err$jobs >said$jobs
      done
      wc -l <out1
      for what in out rest said; do cmp ${what}1 ${what}2 && cmp ${what}1 ${what}7; done
      """)
    let lines = ["keep": 120_001, "drop": 108_001, "only": 12_001, "rest": 108_001]
    #expect(result.status == 0)
    #expect(result.output == "\(lines[policy]!)\n", "\(result.errors)")
  }

  @Test func aReaderThatLeavesEndsAllThreads() throws {
    let result = try Self.run("{ log-adapter --jobs 4 big; echo $? >&2; } | head -n 1 >/dev/null")
    #expect(result.errors == "141\n")
  }

  @Test func aFullDiskEndsAllThreads() throws {
    let result = try Self.run("log-adapter --jobs 4 big >/dev/full")
    #expect(result.status == 74)
    #expect(Case.matches(result.errors, "log-adapter: cannot write to standard output: …"))
  }

  @Test func anInterruptEndsTheInputAndWholeLinesAreOut() throws {
    // The reader takes nothing for a second, so the program is still at work when the signal comes.
    let result = try Self.run(
      """
      mkfifo pipe
      { sleep 1; cat; } <pipe >out & reader=$!
      log-adapter --jobs 4 -p 'number %{DATA:n}' big >pipe & program=$!
      sleep 0.3; kill -TERM $program; wait $program; echo "status $?"; wait $reader
      tail -n 1 out | tail -c 2
      """)
    #expect(result.output == "status 143\n}\n", "\(result.output) \(result.errors)")
  }
}
