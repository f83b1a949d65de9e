// SPDX-License-Identifier: Apache-2.0

/// What matches the patterns of a ``GrammarSet``. The events are the same, whatever it is.
public enum Engine: String, Sendable, CaseIterable {
  /// A scan plan where the pattern has one and the line is not in doubt, else PCRE2.
  case auto
  /// PCRE2 alone, which defines what a pattern means.
  case pcre2
}
