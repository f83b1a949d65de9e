// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Grok
import LogAdapter

/// What `--unmatched` says: one of three words, or a file.
enum UnmatchedChoice: CustomStringConvertible {
  case keep, drop, only
  case file(String)

  /// A word that is nearly one of the three is refused, lest a slip of the finger makes a file.
  init(argument: String) throws {
    switch argument {
    case "keep": self = .keep
    case "drop": self = .drop
    case "only": self = .only
    case "": throw ValidationError("it takes keep, drop, only, or a file")
    case "-": throw ValidationError("it takes a file, not '-'; a file of this name is './-'")
    default:
      if let word = nearest(argument, among: ["keep", "drop", "only"]) {
        throw ValidationError("did you mean '\(word)'? A file of this name is './\(argument)'")
      }
      self = .file(argument)
    }
  }

  /// The adapter's word for it.
  var policy: Adapter.UnmatchedPolicy {
    switch self {
    case .keep: .keep
    case .drop: .drop
    case .only: .only
    case .file: .divert
    }
  }

  /// The file that the lines go to, if they do.
  var path: String? {
    if case .file(let path) = self { path } else { nil }
  }

  var description: String {
    switch self {
    case .keep: "keep"
    case .drop: "drop"
    case .only: "only"
    case .file(let path): path
    }
  }
}
