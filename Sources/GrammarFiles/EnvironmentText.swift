// SPDX-License-Identifier: Apache-2.0

/// A text in which `${VAR}` and `${VAR:-default}` stand for variables of the environment.
///
/// As in the POSIX shell, the default counts when the variable is not set or is empty. A value that
/// was put in is not searched again. `$${` stands for `${` itself; any other `$` is only a dollar.
enum EnvironmentText {
  /// What is wrong with a reference.
  struct Problem: Error {
    var message: String
    /// The index of the scalar in the text at which the reference starts.
    var offset: Int
    var remedy: String
  }

  /// Puts the values in.
  ///
  /// - Complexity: O(*n*) in the length of the text and the values.
  static func expand(
    _ text: String, environment: (String) -> String?
  ) throws(Problem) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let rest = scalars[index...]
      if rest.starts(with: "$${".unicodeScalars) {
        out.append(contentsOf: "${".unicodeScalars)
        index += 3
      } else if rest.starts(with: "${".unicodeScalars) {
        guard let close = rest.firstIndex(of: "}") else {
          throw Problem(
            message: "'${' without a '}'", offset: index,
            remedy: "write ${VAR} or ${VAR:-default}; $${ is a '${' that stands for itself")
        }
        let value = try value(of: scalars[(index + 2)..<close], at: index, environment)
        out.append(contentsOf: value.unicodeScalars)
        index = close + 1
      } else {
        out.append(scalars[index])
        index += 1
      }
    }
    return String(out)
  }

  private static func value(
    of reference: ArraySlice<Unicode.Scalar>, at offset: Int, _ environment: (String) -> String?
  ) throws(Problem) -> String {
    let nameEnd = reference.firstIndex { !isNamePart($0) } ?? reference.endIndex
    let name = text(reference[..<nameEnd])
    let rest = reference[nameEnd...]
    guard !name.isEmpty, !("0"..."9" ~= name.unicodeScalars.first!),
      rest.isEmpty || rest.starts(with: ":-".unicodeScalars)
    else {
      throw Problem(
        message: "\("${\(text(reference))}".inQuotes) is not a reference to a variable",
        offset: offset,
        remedy: "write ${VAR} or ${VAR:-default}; $${ is a '${' that stands for itself")
    }
    let fallback = rest.isEmpty ? nil : text(rest.dropFirst(2))
    if let fallback, fallback.unicodeScalars.contains("{") {
      throw Problem(
        message: "a default cannot hold another reference", offset: offset,
        remedy: "write the default out, without braces")
    }
    let value = environment(name)
    if let fallback { return value.flatMap { $0.isEmpty ? nil : $0 } ?? fallback }
    if let value { return value }
    throw Problem(
      message: "the environment has no variable \(name.inQuotes)", offset: offset,
      remedy: "set it, or write a default: ${\(String(name.prefix(40))):-…}")
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_": true
    default: false
    }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
