// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import GrammarFiles
import Grok
import LogAdapter

/// `log-adapter check`: runs the samples of grammars.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run the samples of grammars and show what differs.",
    discussion: """
      Without operands, every bundled grammar is checked. A grammar needs samples, unless \
      --allow-no-samples is given; every pattern needs one that it takes; and no sample may be one \
      that an earlier grammar among the operands takes.
      """)

  @Argument(
    help: ArgumentHelp("Bundled names or grammar files.", valueName: "grammar"),
    completion: .custom(GrammarCompletion.candidates))
  var operands: [String] = []

  @Option(
    name: .customLong("patterns"),
    help: ArgumentHelp(
      "A directory of pattern definitions in Logstash's format.", valueName: "dir"),
    completion: .directory)
  var patternDirectories: [String] = []

  @Flag(help: "Accept grammars without samples.")
  var allowNoSamples = false

  @Flag(help: "Print failures only.")
  var quiet = false

  func run() throws {
    try StandardDescriptors.requireOutput()
    let library = try GrammarOptions.library(with: patternDirectories)
    var passed = 0
    var failed = 0
    var wrong: ExitStatus?
    var earlier: [(grammar: Grammar, set: GrammarSet)] = []
    for operand in operands.isEmpty ? Catalogue.grammarNames : operands {
      let grammar: Grammar
      let set: GrammarSet
      do {
        grammar = try GrammarOptions.grammar(operand)
        set = try GrammarSet([grammar], library: library)
      } catch let error as GrammarError {
        try Terminal.print("FAIL  \(operand.escapedForTerminal())\n")
        Terminal.say(error)
        wrong = .badGrammar
        failed += 1
        continue
      }
      var report = CheckReport(grammar)
      report.add(SampleCheck.failures(of: grammar, in: set))
      if grammar.samples.isEmpty && !allowNoSamples {
        report.add("it has no samples; add some, or pass --allow-no-samples")
      }
      for name in SampleCheck.idlePatterns(of: grammar, in: set) where !grammar.samples.isEmpty {
        report.add("the pattern '\(name)' takes none of the samples: add one, or move it up")
      }
      if !operands.isEmpty {
        for (index, sample) in grammar.samples.enumerated() where sample.event != nil {
          for other in earlier where SampleCheck.event(of: sample.line, other.set) != nil {
            let place = sample.location.map { "\($0): " } ?? ""
            report.add("\(place)sample \(index + 1): \(sample.line)")
            report.add("  is taken by '\(other.grammar.name)', which comes before")
          }
        }
      }
      earlier.append((grammar, set))
      if report.isClean { passed += 1 } else { failed += 1 }
      if !quiet || !report.isClean { try Terminal.print(report.text) }
    }
    if !quiet { try Terminal.print("\(passed) passed, \(failed) failed\n") }
    if let wrong { throw wrong }
    if failed > 0 { throw ExitStatus.findings }
  }
}

/// What `check` says of one grammar.
private struct CheckReport {
  private let grammar: Grammar
  private var problems: [String] = []

  init(_ grammar: Grammar) { self.grammar = grammar }

  var isClean: Bool { problems.isEmpty }

  var text: String {
    let name = grammar.name.escapedForTerminal()
    let count = grammar.samples.count
    let samples = "\(count) sample\(count == 1 ? "" : "s")"
    guard !isClean else { return "ok    \(name)  \(samples)\n" }
    return "FAIL  \(name)  \(samples)\n" + problems.map { $0 + "\n" }.joined()
  }

  mutating func add(_ problem: String) {
    problems.append("  " + problem.escapedForTerminal())
  }

  mutating func add(_ failures: [SampleCheck.Failure]) {
    for failure in failures {
      let place = failure.sample.location.map { "\($0): " } ?? ""
      var lines = ["\(place)sample \(failure.number): \(failure.sample.line)"]
      switch failure.problem {
      case .unmatched(let miss):
        lines.append("  does not match")
        if let miss {
          let pattern = miss.pattern.map { "pattern \($0) " } ?? ""
          let stop = miss.element.map { "\($0) does not match" } ?? "the pattern ends"
          lines.append("  \(pattern)got to column \(miss.column), where \(stop)")
        }
      case .matched(let event):
        lines.append("  must not match, and gives \(String(decoding: event.json, as: UTF8.self))")
      case .different(let differences):
        for difference in differences {
          if let expected = difference.expected {
            lines.append(
              "  - \(difference.field): \(String(decoding: expected.json, as: UTF8.self))")
          }
          if let actual = difference.actual {
            lines.append("  + \(difference.field): \(String(decoding: actual.json, as: UTF8.self))")
          }
        }
      }
      for line in lines { add(line) }
    }
  }
}
