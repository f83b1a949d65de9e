// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// What is refused, where the caret points, and what the remedy says.
@Suite struct RefusalTests {
  /// One expression, a part of the message, the caret, a part of the remedy (empty for none).
  typealias Case = (String, String, Int, String)

  private func expectRefusal(_ refusal: Case, unicode: Bool = false) throws {
    let (expression, message, caret, remedy) = refusal
    var library = PatternLibrary()
    try library.define("WORD", #"\w+"#)
    let error = #expect(throws: GrammarError.self, "\(expression)") {
      try library.expand(expression, options: ExpansionOptions(unicode: unicode))
    }
    #expect(error?.message.contains(message) == true, "\(expression): \(error?.message ?? "")")
    #expect(error?.caret == caret, "\(expression)")
    #expect(error?.excerpt == expression)
    #expect(
      remedy.isEmpty || error?.remedy?.contains(remedy) == true,
      "\(expression): \(error?.remedy ?? "")")
  }

  static let references: [Case] = [
    ("a %{WROD:x}", "no pattern 'WROD'", 4, "did you mean 'WORD'"),
    ("%{XYZZY}", "no pattern 'XYZZY'", 2, "pattern file"),
    ("%{XYZZY-ABC:x}", "no pattern 'XYZZY'", 2, "ends before '-'"),
    ("ä%{WROD}", "no pattern 'WROD'", 3, "did you mean"),
    ("%{}", "name must follow", 2, #"%\{"#),
    ("%{ WORD}", "name must follow", 2, #"%\{"#),
    ("a%{WORD", "no closing '}'", 1, #"%\{"#),
    ("%{WORD:}", "field's name must follow", 7, "letters"),
    ("%{WORD: x}", "field's name must follow", 7, "letters"),
    ("%{WORD::int}", "needs a name", 7, "[outer][inner]"),
    ("%{WORD:[a}", "'[a' is not a field", 7, "closed"),
    ("%{WORD:[a]b}", "'[a]b' is not a field", 7, "closed"),
    ("%{WORD:[]}", "'[]' is not a field", 7, "closed"),
    ("%{WORD:a]}", "'a]' is not a field", 7, "closed"),
    ("%{X=}", "definition must follow", 4, ""),
    ("%{X=a{1}", "no closing '}'", 0, "pair"),
    (#"%{X=a\}"#, "no closing '}'", 0, "pair"),
    ("%{X=a%{X}}", "contains itself: X > X", 5, ""),
    ("%{X=%{Y=%{X}}}", "contains itself: X > Y > X", 8, ""),
    ("[%{WORD}]", "inside a class", 1, #"\%"#),
  ]
  @Test(arguments: references)
  func referenceIsRefused(_ refusal: Case) throws { try expectRefusal(refusal) }

  static let groups: [Case] = [
    ("a(b", "not closed", 1, #"\("#),
    ("a)b", "closes nothing", 1, #"\)"#),
    ("(?:a|(b)", "not closed", 0, ""),
    ("(?<>a)", "needs a name", 3, ""),
    ("(?<a b>c)", "cannot hold", 4, "letters"),
    ("(?<a", "not closed", 4, ""),
    ("(?<[a>b)", "is not a field", 3, "closed"),
    ("(?<rc:int>1)", "type cannot stand", 3, "%{NAME:field:type}"),
    ("(?~a)", "absence", 0, "(?:(?!…).)*"),
    ("(?|a|b)", "branch reset", 0, "twice"),
    ("(?J)a", "(?J)", 2, "twice"),
    ("(?C1)a", "callouts", 0, ""),
    ("(?C)a", "callouts", 0, ""),
    ("a(?{x})", "code", 1, ""),
    ("(*UTF)a", "verbs", 0, #"\("#),
    ("a(*SKIP)", "verbs", 1, ""),
    ("(*LIMIT_MATCH=1)a", "verbs", 0, ""),
    ("(?<x>a)(?&x)", "cannot be called", 7, "define it"),
    (#"(?<x>a)\g<x>"#, "cannot be called", 7, "define it"),
    ("a(?R)", "cannot be called", 1, "define it"),
    ("(?1)", "cannot be called", 0, "define it"),
    ("(?-1)(?+1)", "cannot be called", 0, "define it"),
    ("(?P>x)", "cannot be called", 0, "define it"),
    (#"\g1"#, "cannot be called", 0, "define it"),
    (#"(a)\1"#, "names here, not numbers", 3, #"\k<field>"#),
    (#"(?<x>a)\k<1>"#, "names here, not numbers", 10, ""),
    (#"(?<x>a)\k<-1>"#, "names here, not numbers", 10, ""),
    (#"(?<name>a)\k<nane>"#, "no group before this", 13, "did you mean 'name'"),
    (#"\k<x>(?<x>a)"#, "no group before this", 3, "before it is used"),
    (#"(?<x>a\k<x>)"#, "no group before this", 9, "before it is used"),
    (#"(?<x>a)\k<x"#, "not closed", 7, ""),
    ("(?(1)a|b)", "name of a group", 3, "(?(<field>)"),
    ("(?(?=a)b|c)", "name of a group", 3, ""),
    ("(?(R)a|b)", "name of a group", 3, ""),
    ("(?(DEFINE)a)", "name of a group", 3, ""),
    ("(?(<x>)a|b)", "no group before this", 4, ""),
    ("(?<x>a)?(?(<x>)b|c|d)", "two alternatives", 8, "(?:…)"),
    ("(?<x>a)|(?<x>b)(?(<x>)c)", "more than one group", 19, "differently"),
    ("(?u)a", "(?u)", 2, "class"),
    ("(?n)a", "'n' is not an option", 2, "i, m"),
    ("(?U:a)", "'U' is not an option", 2, ""),
    ("(?^a)", "cannot begin like this", 0, ""),
    ("(?", "not closed", 0, ""),
    ("a(?#b", "not closed", 1, ""),
  ]
  @Test(arguments: groups)
  func groupIsRefused(_ refusal: Case) throws { try expectRefusal(refusal) }

  static let parts: [Case] = [
    ("*a", "nothing before this to repeat", 0, #"\*"#),
    ("a|+", "nothing before this to repeat", 2, #"\+"#),
    ("(?)", "cannot begin like this", 0, ""),
    ("{2}", "nothing before this to repeat", 0, #"\{"#),
    ("a{3,1}", "from 3 down to 1", 1, ""),
    ("a{70000}", "65535", 2, ""),
    ("a{99999999999999999999}", "65535", 2, ""),
    ("a[b", "not closed", 1, #"\["#),
    ("[]", "empty", 0, ""),
    ("[^]", "empty", 0, ""),
    ("[z-a]", "backwards", 1, ""),
    (#"[a-\d]"#, "cannot end with a set", 1, #"\-"#),
    (#"[\w-.]"#, "cannot begin with a set", 1, #"\-"#),
    ("[[:alpah:]]", "no class '[:alpah:]'", 3, "did you mean 'alpha'"),
    ("[[:foo:]]", "no class '[:foo:]'", 3, "alnum alpha"),
    (#"[é\xff]"#, "both bytes and characters", 0, ""),
    (#"[é-\xff]"#, "from a character to a byte", 1, ""),
    (#"a\"#, "middle of an escape", 1, #"\\"#),
    (#"\C"#, "single byte", 0, "dot"),
    (#"\N"#, "escape of PCRE2", 0, #"[^\n]"#),
    (#"\V"#, "escape of PCRE2", 0, #"[^\n-\r]"#),
    (#"\o{101}"#, "escape of PCRE2", 0, ""),
    (#"\X"#, "character mode", 0, "unicode: true"),
    (#"\xg"#, "hexadecimal digits", 0, ""),
    (#"\u12"#, "four hexadecimal", 0, ""),
    (#"\ud800"#, "four hexadecimal", 0, ""),
    (#"\x{110000}"#, "code of one character", 0, ""),
    (#"\u{61 62}"#, "code of one character", 0, ""),
    (#"\777"#, "more than a byte", 0, ""),
    (#"\c"#, "must follow", 0, ""),
    (#"\M-é"#, "must follow", 0, ""),
    (#"\pL"#, "in braces", 0, #"\p{Alpha}"#),
    (#"\p{Alpha"#, "not closed", 0, ""),
    (#"\p{Alpah}"#, "needs character mode", 3, "did you mean 'alpha'"),
    (#"\p{Greek}"#, "needs character mode", 3, "unicode: true"),
  ]
  @Test(arguments: parts)
  func partIsRefused(_ refusal: Case) throws { try expectRefusal(refusal) }

  static let inCharacterMode: [Case] = [
    (#"\xff"#, "not a character", 0, "00e9"),
    (#"[\x80-\xff]"#, "not a character", 1, ""),
    (#"\p{}"#, "not a property", 3, ""),
    (#"[\p{L}&&a]"#, "intersection", 6, "(?="),
    (#"[a[^\p{L}]]"#, "negated class inside", 2, #"\P{…}"#),
  ]
  @Test(arguments: inCharacterMode)
  func partInCharacterModeIsRefused(_ refusal: Case) throws {
    try expectRefusal(refusal, unicode: true)
  }

  /// Every prefix of a rich expression either expands to what PCRE2 takes or is refused; none traps.
  @Test func everyPrefixIsRefusedOrTaken() throws {
    let whole =
      #"%{X:[a][b]:int=\d{1,2}} (?<a>[^\x80-\xff&&[:^alpha:]]+?)(?(<a>)\k<a>|\u00e9{2}+)(?#c\))"#
      + #"(?i-m:\M-\C-a\p{^Alnum}[]é-ü\]])(?x) \#(" ")(?<![ä])#"#
    for end in whole.indices {
      if let expansion = try? PatternLibrary().expand(String(whole[..<end])) {
        #expect(throws: Never.self) { try compile(expansion) }
      }
    }
  }
}
