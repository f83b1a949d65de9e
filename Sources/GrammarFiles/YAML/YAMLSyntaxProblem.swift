// SPDX-License-Identifier: Apache-2.0

import Grok

/// Why libyaml could not read a text, in its own words.
struct YAMLSyntaxProblem: Error {
  /// What it met, as `found unknown escape character`.
  let problem: String
  /// The scalar index where it met it.
  let index: Int
  /// What it was doing, as `while parsing a quoted scalar`.
  let context: String?
  /// The scalar index where it began to do that; meaningful only with a context.
  let contextIndex: Int

  /// The error for a person: what libyaml says, and what people who write grammars usually meant.
  func error(in source: YAMLSource) -> GrammarError {
    var message = "this is not YAML: \(problem)"
    if let context { message += " \(context)" }
    return source.error(message, at: place, remedy: remedy(in: source))
  }

  /// Where the mistake is: for what never ends, where it starts.
  private var place: Int {
    switch problem {
    case "could not find expected ':'", "found unexpected end of stream",
      "found unexpected document indicator":
      context == nil ? index : contextIndex
    default: index
    }
  }

  private func remedy(in source: YAMLSource) -> String? {
    let found = source.scalar(at: index)
    switch problem {
    case "found unknown escape character":
      return "use single quotes, in which a backslash stands for itself"
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      return "use single quotes, in which a backslash stands for itself"
    case "found character that cannot start any token":
      if found == "\t" { return "indent with spaces; YAML allows no tabs there" }
      let character = found.map(String.init) ?? ""
      let what = found == "%" ? "the pattern" : "the text"
      return "a bare text cannot start with '\(character)': put \(what) in single quotes"
    case "found a tab character that violate intendation",
      "found a tab character where an indentation space is expected":
      return "indent with spaces; YAML allows no tabs there"
    case "mapping values are not allowed in this context":
      return "put a text that holds ': ' in single quotes, and check the indentation"
    case "block sequence entries are not allowed in this context":
      return "put a text that starts with '-' in single quotes, and start lists on their own line"
    case "could not find expected ':'":
      return "every line of a mapping needs 'key: value'"
    case "found unexpected end of stream", "found unexpected document indicator":
      return "close the quote that opens here"
    default:
      return remedyByContext(in: source)
    }
  }

  private func remedyByContext(in source: YAMLSource) -> String? {
    switch context {
    case "while scanning an alias", "while scanning an anchor", "while parsing a tag",
      "while scanning a tag":
      return "put a text that starts with '*', '&' or '!' in single quotes"
    case "while scanning a block scalar":
      return "put a text that starts with '|' or '>' in single quotes"
    case "while parsing a flow mapping", "while parsing a flow sequence":
      return "put a text that holds any of []{}, in single quotes"
        + "; the bracket on line \(source.line(of: contextIndex)) is not closed"
    case "while parsing a block mapping", "while parsing a block collection",
      "while parsing a block sequence":
      return afterValue(in: source)
    default:
      return "check the quotes and the indentation"
    }
  }

  /// A mapping went wrong right after a value: see how that value ended.
  private func afterValue(in source: YAMLSource) -> String {
    switch index > 0 ? source.scalar(at: index - 1) : nil {
    case "'": return "inside single quotes, write '' for a quote"
    case "\"": return #"inside double quotes, write \" for a quote, or use single quotes"#
    default: break
    }
    let line = source.text(ofLine: source.line(of: index))
    let value = line.split(separator: ":", maxSplits: 1).dropFirst().first ?? line[...]
    switch value.first(where: { $0 != " " && $0 != "-" }) {
    case "'": return "inside single quotes, write '' for a quote"
    case "\"": return #"inside double quotes, write \" for a quote, or use single quotes"#
    case "[", "{": return "put a text that starts with '[' or '{' in single quotes"
    default: return "check the indentation: the keys of one mapping start in one column"
    }
  }
}
