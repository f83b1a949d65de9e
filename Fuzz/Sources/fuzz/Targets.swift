// SPDX-License-Identifier: Apache-2.0

/// A fuzz target: takes any bytes and traps when a promise is broken.
typealias Target = @Sendable (Span<UInt8>) -> Void

/// The targets by name; a new one is a file beside this one and a line here.
let targets: [String: Target] = [
  "events": fuzzEvents,
  "grammars": fuzzGrammars,
  "json": fuzzJSON,
  "lines": fuzzLines,
  "plan": fuzzPlan,
  "zstd": fuzzZstd,
]

enum Chosen {
  /// The target that the first argument names.
  static let target: Target = {
    guard let target = targets[CommandLine.arguments[1]] else { fatalError("no such target") }
    return target
  }()
}
