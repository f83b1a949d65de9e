// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// Pins what each construct of Onigmo becomes. What the results match is held by ``OracleTests``.
@Suite struct TranslationTests {
  @Test(arguments: [
    // Hexadecimal digits and the vertical tab.
    (#"\h\H"#, "[0-9A-Fa-f][^0-9A-Fa-f]"),
    (#"[\h_]"#, "[0-9A-F_a-f]"),
    (#"[^\H]"#, #"[^\x00-/:-@G-`g-\xFF]"#),
    (#"\v[\v]"#, #"\x0B[\x0B]"#),
    // Classes in classes.
    ("[[[:alnum:]]_%-]", #"[%\-0-9A-Z_a-z]"#),
    ("[a-z&&[^aeiou]]", "[b-df-hj-np-tv-z]"),
    ("[^a-y&&b-z]", "[^b-y]"),
    ("[a&&b]", "(?!)"),
    (#"[\s\S]"#, #"[\s\S]"#),
    ("[]a]", #"[\]a]"#),
    // The dot and newlines.
    ("(?m).", "(?s:.)"),
    ("(?-m:.)", "(?-s:.)"),
    ("(?mi-x:.)", "(?si:.)"),
    // Options hold to the end of the group.
    ("a(?i)b|c", "a(?i:b|c)"),
    ("(?:a(?i)b|c)d", "(?:a(?i:b|c))d"),
    // Quantifiers.
    ("a{1,2}+", "(?:a{1,2})+"),
    ("a{2}+", "(?:a{2})+"),
    ("a{2}?", "(?:a{2})?"),
    ("a{2,3}?", "a{2,3}?"),
    ("a{,3}", "a{0,3}"),
    (".?*", ".*"),
    ("x**", "x*"),
    ("x*?+", "(?:x*?)+"),
    ("x++y*+z?+", "x++y*+z?+"),
    ("a{x}{", #"a\{x}\{"#),
    ("^*a$?", "a"),
    ("(?=a)+", "(?:(?=a))+"),
    ("(?>a|b*)c", "(?=)(?>a|b*)c"),
    ("(?:a)?+b", "(?=)(?:a)?+b"),
    // Properties.
    (#"\p{Alnum}\P{^Alpha}"#, "[0-9A-Za-z][A-Za-z]"),
    (#"\p{^ALPHA}"#, #"[\x00-@\[-`{-\xFF]"#),
    (#"[\p{Upper}\d]"#, "[0-9A-Z]"),
    // Groups.
    ("(a)(?:b)", "(?:a)(?:b)"),
    ("(?<x>a)(?'y'b)(?P<z>c)", "(?<g1>a)(?<g2>b)(?<g3>c)"),
    (#"(?<x-y>a)\k<x-y>"#, #"(?<g1>a)\k<g1>"#),
    (#"(?P<x>a)(?P=x)"#, #"(?<g1>a)\k<g1>"#),
    (#"(?:(?<x>a)|(?<x>b))\k<x>"#, #"(?:(?<g1>a)|(?<g2>b))(?:\k<g2>|\k<g1>)"#),
    ("(?<x>a)?(?(<x>)b|c)", "(?<g1>a)?(?(<g1>)b|c)"),
    ("(?<x>a)?(?('x')b)", "(?<g1>a)?(?(<g1>)b)"),
    // Comments and extended mode.
    (#"a(?#b\)c)+"#, "a+"),
    ("(?x) a b # c\n [ ] (?-x: d)", "(?:ab[ ](?: d))"),
    // Escapes.
    (#"\t\n\r\f\a\e"#, #"\t\n\r\x0C\x07\x1B"#),
    (#"\x41\101\u0041\x{41}\u{41}"#, "AAAAA"),
    (#"\cA\C-a\012\x0"#, #"\x01\x01\n\x00"#),
    (#"[\b]\b\B\A\z\Z\G^$"#, #"[\x08]\b\B\A\z\Z\G^$"#),
    (#"\Q.\E\y\i"#, "Q.Eyi"),
    (#"a\Kb"#, "ab"),
    (#"\/\-\"\%\{"#, #"/-"%\{"#),
    (#"\w\W\d\D\s\S"#, #"\w\W\d\D\s\S"#),
    (#"\R"#, #"(?>\r\n|[\n-\r]|\xC2\x85|\xE2\x80[\xA8\xA9])"#),
    // Bytes and characters.
    ("é+", #"(?:\xC3\xA9)+"#),
    (#"\u00e9\x{e9}\xc3\xa9\303\251"#, #"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"#),
    (#"\xe9\M-a"#, #"\xE9\xE1"#),
    ("[aä]", #"(?:[a]|\xC3\xA4)"#),
    ("[ä]?", #"(?:\xC3\xA4)?"#),
    ("[à-ÿ]", #"(?:\xC3[\xA0-\xBF])"#),
    ("(?i)ä", #"(?i:(?:\xC3\x84|\xC3\xA4))"#),
    ("(?<![aä])b", #"(?<![a]|\xC3\xA4)b"#),
    (#"[\x80-\xff]"#, #"[\x80-\xFF]"#),
    (#"[^\x80-\xff]"#, #"[^\x80-\xFF]"#),
  ])
  func constructBecomes(_ written: String, _ expected: String) throws {
    let expression = try PatternLibrary().expand(written).expression
    // A class of one sequence is written without a group where nothing follows it.
    #expect(expression == expected || "(?:\(expression))" == expected)
  }

  @Test(arguments: [
    ("é+[aä]", "é+[aä]"),
    ("[^é]", "[^é]"),
    (#"\u00e9\u200b"#, #"é\x{200b}"#),
    (#"\p{L}\p{^Letter}\P{lu}"#, #"\p{L}\P{L}\P{Lu}"#),
    (#"[\p{Greek}x]"#, #"[x\p{greek}]"#),
    (#"[\H]"#, #"[\x00-/:-@G-`g-\x{10ffff}]"#),
    (#"\X\p{Alpha}"#, #"\X[A-Za-z]"#),
  ])
  func constructInCharacterModeBecomes(_ written: String, _ expected: String) throws {
    let options = ExpansionOptions(unicode: true)
    let expansion = try PatternLibrary().expand(written, options: options)
    #expect(expansion.expression == expected)
    _ = try compile(expansion, unicode: true)
  }
}
