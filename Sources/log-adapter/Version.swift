// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// What `--version` says.
enum Version {
  /// This program's version.
  static let number = "0.1.0"

  /// The program and the libraries that it runs with, as `log-adapter 0.1.0 (PCRE2 10.42 …)`.
  static var text: String {
    "log-adapter \(number) (\(EngineVersions.all.joined(separator: ", ")))"
  }
}
