// SPDX-License-Identifier: Apache-2.0

import Testing

/// A command, and all that it must leave: status, output and messages.
///
/// In the two texts `…` stands for anything; the newline at the end need not be written.
struct Case: Sendable, CustomTestStringConvertible {
  let command: String
  let status: Int32
  let output: String
  let errors: String

  init(_ command: String, _ status: Int32, out: String = "", err: String = "") {
    self.command = command
    self.status = status
    output = out
    errors = err
  }

  var testDescription: String { command }

  /// Runs the command and compares.
  func check(
    input: [UInt8] = [], environment: [String: String] = [:],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(command, input: input, environment: environment)
    #expect(result.status == status, sourceLocation: location)
    #expect(
      Self.matches(result.output, output),
      "wrote <\(result.output)>, not <\(output)>", sourceLocation: location)
    #expect(
      Self.matches(result.errors, errors),
      "said <\(result.errors)>, not <\(errors)>", sourceLocation: location)
    // The program escapes what it shows, so no message carries a control character.
    #expect(
      !result.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" },
      sourceLocation: location)
  }

  /// Whether a text is the expected one, `…` being any text.
  static func matches(_ text: String, _ expected: String) -> Bool {
    var rest = text.hasSuffix("\n") ? text.dropLast() : text[...]
    let parts = expected.split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return rest == expected }
    guard rest.hasPrefix(parts[0]) else { return false }
    rest = rest.dropFirst(parts[0].count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(parts[parts.count - 1])
  }
}
