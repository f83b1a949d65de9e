# SPDX-License-Identifier: Apache-2.0
#
# Writes the table that OracleTests.swift holds the translation to: expressions, texts, and what Ruby's
# own engine (Onigmo, compiled with MULTILINE as grok does) finds in them.
#
#   ruby make-oracle.rb > OracleTable.swift                 the table of the tests
#   ruby make-oracle.rb random SEED COUNT > FILE            a table of random expressions
#
# A line `/EXPRESSION` (newlines shown as U+2424) is followed by one line `TEXT<tab>RESULT` for each text. A result is `-` for no
# match, or byte offsets: `START-END` of the match, then ` NAME=START-END` of each group that is set.
# Texts are escaped: \\ \n \t \r \v \f \e and \xHH.

def escape(text)
  text.gsub(/[\\\x00-\x1f\x7f]/) do |c|
    { "\\" => "\\\\", "\n" => "\\n", "\t" => "\\t", "\r" => "\\r" }[c] || format("\\x%02X", c.ord)
  end
end

def span(text, from, to)
  "#{text[0...from].bytesize}-#{text[0...to].bytesize}"
end

def result(regexp, text)
  match = regexp.match(text)
  return "-" unless match

  line = span(text, match.begin(0), match.end(0))
  regexp.names.each do |name|
    line += " #{name}=#{span(text, match.begin(name), match.end(name))}" if match[name]
  end
  line
end

def compiled(expression)
  verbose = $VERBOSE
  $VERBOSE = nil
  Regexp.new(expression, Regexp::MULTILINE)
rescue RegexpError
  nil
ensure
  $VERBOSE = verbose
end

def print_cases(expressions, texts)
  expressions.each do |expression|
    regexp = compiled(expression) or abort "Ruby does not take /#{expression}/"
    puts "/#{expression.gsub("\n", "\u2424")}"
    texts.each { |text| puts "#{escape(text)}\t#{result(regexp, text)}" }
  end
end

GROUPS = [
  # Hexadecimal digits, blanks, vertical tab, control characters.
  [<<'LIST'.split,
    \h \H \h+ [\h]+ [^\h]+ [\H]+ [\hx]+ [^\Hx]+ (?<a>\h{4})-\h \v [\v] [\v\n] \s+ \S+ [\s]+ [^\s]+
    \t \n \r \f \a \e \x41 \x0b \101 \012 \cI \C-i [\b] [\e\a] \A\s \w+ \W+ \d+ \D+ [\w.-]+ [^\W\d]+
    [\d.]+ [\D]+ \/ \- \: \" \' \, \; \< \= \> \! \# \& \@ \_ \` \~ \%
LIST
   ["", "deadbeef", "xyz", "0g1h", "\t a", "\v", "\n", "\va\n", "1f2a-cc", "A\bI\e\a", "a.b-c_d", "12 ab",
    "/-:\"',;<=>!#&@_`~%"]],
  # Unions and intersections of classes.
  [<<'LIST'.split,
    [[a-c]x]+ [a-c[x-z]]+ [[:alpha:]_%-]+ [[[:alnum:]]_%-]+ [^[:alpha:]]+ [[:^alpha:]]+ [^[:^digit:]]+
    [a-z&&[^aeiou]]+ [a-z&&b-y&&[^m]]+ [^a-z&&a-y]+ [a-z&&] [&&a] [[a-z]&&[x-z0-9]]+ [^[^a-c]]+
    [^a[^b]] [a[^b]] [\w&&[^_]]+ [\w&&[^\d_]]+ [[:xdigit:]&&[^\d]]+ []a]+ [^]a]+ [a\]]+ [a^]+ [\^a]+
    [a-c-e]+ [--/]+ [a-]+ [-a]+ [+--]+ [a\-c]+ [.$*+?()|{}]+ [[:punct:]]+ [[:upper:][:digit:]]+
    [[:word:]]+ [[:blank:]]+ [[:cntrl:]]+ [[:graph:]]+ [[:print:]]+ [[:space:]]+ [[:lower:]]+
    [:alpha:]+ [\p{Alpha}\d]+ \p{Alnum}+ \p{^Alnum}+ \P{Alnum}+ \P{^Alnum}+ \p{Upper}
    \p{Space}+ \p{XDigit}+ \p{Word}+ \p{Blank} \p{Cntrl} \p{Graph}+ \p{Print}+ \p{ASCII}+ \p{lower}
    [^\s\S] [\s\S] [\n-\r]+ [\x41-\x43]+ [\101-\103]+ [a&b]+ [a&&&b] [\p{^Alpha}&&[^\d]]+
    [[:alpha:][^a-z]]+ [a-z&&[^a-y]a]+
LIST
   ["", "abc", "xyz", "aeiou", "m", "b_%-", "A1 b2", "]^-", ".$*+?()|{}", ":alph:", "a-c-e", "\t\n ",
    "cafe42", "&", "[x]", "+,-./"]],
  # Options.
  ["(?m)a.b", "(?m:a.b)", "(?-m)a.b", "(?-m:a.b)", "a.b", "(?mi)a.b", "(?i-m:a.b)", "(?m-i:a.b)", "(?i)ab",
   "(?i:a)b", "a(?i)b|c", "(?:a(?i)b|c)d", "(?:a(?i)b|c|d)e|F", "a(?-i)b", "(?i)a(?-i)b|c", "(?x) a . b # c",
   "(?x: a b ) c", "(?x)a\\ b", "(?x)[a b]+", "(?x)a + b", "(?-x: a)", "(?x)a(?-x) b", "(?i)[a-c]+", "(?i)[^a]",
   "(?i)[[^a]]", "(?i)[a-z&&[^b]]+", "(?i)\\x41", "(?a)\\w", "(?i)(?<v>ab)\\k<v>", "(?<v>a)(?i)\\k<v>",
   "(?im-x)A.B", "(?i)(?m)a(?x) . b", "a(?#comment)b", "a(?#c\\)d)b", "a(?#c)+b",
   "(?x) a (?# c ) b", "(?x)a {2}", "(?x)a+ +b", "(?x)\\#|a", "(?x)[#]", "(?x)# only\na b"].then do |list|
    [list, ["", "ab", "aB", "AB", "a\nb", "a b", "abd", "aBd", "Cd", "acd", "aCe", "f", "F", "c", "C", "aab", "aaab",
            "abAB", "aA", "#", "A\nB", " a", "B"]]
  end,
  # Quantifiers.
  [<<'LIST'.split,
    a* a+ a? a*? a+? a?? a*+ a++ a?+ a{2} a{2,} a{2,3} a{,2} a{0} a{2}? a{2,}? a{2,3}? a{,2}? a{2}+ a{1,2}+
    a{2,}+ a{2,3}+b a** a++* a+?* a*?+ a??+ a?* a?+? a*? a*+? .?* (?:.?)* (?:a|b)*? (?:a|)+b (?:a?)*b
    a{2}{3} a{1,2}{2} (?:a{2}){3} a{2}?b ^a{2,3}+$ ^(?:a{2}){,2}$ a{,} a{ a{x} a{1,2 a} ] }
    x{0,1} (?<v>a)? (?<v>a)* (?<v>a|b)+ (?<v>a+)(?<w>a*) (?<v>a+?)(?<w>a*) (?<v>a++)b (?<v>a{2}+)a
    (?<v>a{1,2}+?)b (?:ab)+ (?:ab){2} (?>a+)b (?>a|ab)c (?>a*)a ^*a \b*a (?=a)*a (?!b)?a (?:)*a (?:^)?b
    (?:(?<v>a)|b)* (?:(?<v>a)|(?<w>b))+ a?+a a++a a?*a
LIST
   ["", "a", "aa", "aaa", "aaaa", "aaaaaaa", "b", "ab", "aab", "aaab", "abab", "ba", "a{,}", "a{", "a{x}", "a{1,2",
    "]a}", "abc", "ac"]],
  # Possessive parts that can be empty, after a repeat that must give something back.
  [<<'LIST'.split,
    [a-c]*(?:x)?+[ab] [a-c]*(?>(?:xx|y)?)[ab] [a-c]*(?>(?:xx|y)*)[ab] [a-c]*(?:xx|y)*+[ab] \w+(?:$)?+b [a-c]+x?+b
    [a-c]*(?<v>xx|y)?+[ab] [a-c]*(?>(?<v>xx)?)[ab] [a-c]*(?>(?:x)?|y)b [a-c]*(?>(?:xx)?(?!q))b (?:[a-c]*(?>(?:x)?))*b
LIST
   ["", "a", "b", "ab", "abc", "abxb", "cxxb", "bby"]],
  # Groups, lookaround, backreferences, conditionals.
  ["(a)(?<v>b)", "(?<v>a(b)c)", "(?:(?<v>a)|(?<w>b))c", "(?<v>a)\\k<v>", "(?<v>a|b)-\\k<v>", "(?<v>a)?\\k<v>b",
   "(?'v'a)b", "(?'v'a)\\k'v'", "(?<v-w>a)b", "(?<[v][w]>a)b", "(?<v>a)?(?(<v>)b|c)",
   "^(?<v>a)?(?(<v>)b)$", "^(?<v>a)?b(?(<v>)c|d)$", "(?'v'a)?(?('v')b|c)", "(?=a)ab", "a(?=b)", "a(?!b)", "(?!a).", "(?<=a)b",
   "(?<!a)b", "(?<=a|bc)d", "(?<!a|bc)d", "(?<=^|-)a", "(?<![\\da-z])b", "(?=(?<v>a))a", "(?>(?<v>a)|ab)c",
   "(?<v>)b", "(?<v>a|)b", "|a", "a|", "a||b", "(?:|a)b", "(?<v>(?<w>a)b)", "(?<v>.*)b(?<w>.*)", "(?<v>.*?)b(?<w>.*)",
   "(?<v>[^b]*)b", "^(?<v>a|ab)(?<w>c|bcd)(?<x>d*)$"].then do |list|
    [list, ["", "a", "ab", "abc", "aa", "a-a", "a-b", "ac", "b", "bc", "aba", "cd", "bcd", "ad", "xd", "-a", "abcd", "aab",
            "bd", "abd"]]
  end,
  # Lines and anchors.
  [<<'LIST'.split,
    ^b a$ ^$ \Ab \Aa b\z b\Z \Gb ^.*$ ^(?<v>.*)$ a.*b a[^x]b (?<v>.+?)$ \R a\Rb ^a\R \n^ \n$ $\n (?-m:^.+$)
    \ba a\b \Ba a\B b$ ^a$\n^b$ a\nb .$ $ ^ \z (?<=^)b (?=$)\nb
LIST
   ["", "a", "b", "a\nb", "a\nb\n", "\n", "\n\n", "a\r\nb", "ba ab", "xbx", "b\na\nb"]],
  # Letters that mean themselves.
  [<<'LIST'.split,
    \Q.\E \y\i\j \l\m\q \Y\F\I\J \L\O\T\U [\A\z\Z] [\B\G\R] [\k\g\y] [\8] \$ \^ \. \* \\ \[ \] \{ \} \( \) \|
    \? \+
LIST
   ["", "Q.E", "yij", "lmq", "YFIJ", "LOTU", "A", "z", "R", "k", "8", "$^.*\\[]{}()|?+"]],
  # Characters beyond ASCII.
  ["é", "é+", "é{2}", "é?x", "aé*b", "[aé]+", "[é]", "^[^aé]+", "[é-ü]+", "[a-é]+", "\\u00e9", "\\u{e9}+", "\\xc3\\xa9+",
   "[\\u00e0-\\u00ff]+", "[\\xc3\\xa9x]+", "(?i)é", "(?i)[é]+", "(?i)É+", "x|é", "(?<v>é)x", "(?<=é)x", "(?<!é)x",
   "(?<![aé])x", "(?<=[aé])x", "(?<=[^é])x", "M(?:a|ä)?r", "[Mm](?:a|ä)?r(?:ch|z)?", "日本", "[日本]+", "日{1,2}+x", "€\\d+", "[€$]\\d+",
   "^[^€]+", "[é&&[^é]]", "[à-ü&&[^é]]+", "[^\\u0000-\\u007f]+", "[^a-z]+", "(?<v>[^,]*),", ".*é", "(?<v>.*)é(?<w>.*)",
   "[é\\d]+", "[é\\w]+", "(?x) é # ü\n x", "[\\u{1F600}-\\u{1F64F}]", "\\u{1F600}+", "[[é]a]+", "[^[^é]]+"].then do |list|
    [list, ["", "a", "é", "éé", "éx", "É", "aéb", "üx", "bx", "Mär", "März", "Mar", "日本", "日日x", "€5", "$5", "aé,b",
            "x\u{1F600}\u{1F600}"]]
  end,
].freeze

# Builds random expressions out of what both dialects are meant to agree on.
class Generator
  ATOMS = %w[a b c . \w \d \s \h \H \W [ab] [^a] [a-c] [^b-d] [[:alpha:]] [[:^digit:]] [a[bc]] [a-d&&[^b]] \x61 - ,
             \R \p{Alnum} \n].freeze
  QUANTIFIERS = ["", "", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{,2}", "{2}?", "{1,2}?", "{1,2}+", "{2}+",
                 "++", "?+", "*+", "?*", "+*", "{2}{2}"].freeze
  ANCHORS = %w[^ $ \A \z \Z \b \B].freeze
  OPENINGS = ["(?:", "(?:", "(", "(?>", "(?i:", "(?-m:", "(?=", "(?!"].freeze

  def initialize(random) = @random = random

  def pick(list) = list[@random.rand(list.size)]

  def atom(depth)
    case @random.rand(depth > 1 ? 12 : 20)
    when 0..10 then pick(ATOMS)
    when 11 then pick(ANCHORS)
    when 12..15 then "#{pick(OPENINGS)}#{alternatives(depth + 1)})"
    when 16 then "(?#x)"
    when 17 then @names.empty? ? "a" : "\\k<#{pick(@names)}>"
    else
      name = "n#{@count += 1}"
      inner = alternatives(depth + 1)
      @names << name
      "(?<#{name}>#{inner})"
    end
  end

  def sequence(depth)
    (0..@random.rand(3)).map { atom(depth) + pick(QUANTIFIERS) }.join + (@random.rand(12).zero? ? "(?i)b" : "")
  end

  def alternatives(depth)
    [sequence(depth), *(@random.rand(4).zero? ? [sequence(depth)] : [])].join("|")
  end

  def expression
    @names = []
    @count = 0
    alternatives(0)
  end
end

def print_random(seed, count)
  generator = Generator.new(Random.new(seed))
  texts = ["", "a", "abc", "aabbcc", "a,b-c", "A B\nab", "\r\n1\n", "cdbab d1f", "abab abab"]
  while count.positive?
    expression = generator.expression
    # Longer ones with repeats in repeats would take for ever.
    next unless expression.size <= 50 && (regexp = compiled(expression))

    puts "/#{expression.gsub("\n", "\u2424")}"
    texts.each { |text| puts "#{escape(text)}\t#{result(regexp, text)}" }
    count -= 1
  end
end

if ARGV[0] == "random"
  print_random(ARGV[1].to_i, ARGV[2].to_i)
else
  puts "// SPDX-License-Identifier: Apache-2.0"
  puts "// swift-format-ignore-file: a table"
  puts
  puts "/// What Ruby #{RUBY_VERSION} finds; made by make-oracle.rb, which says how to read it."
  puts "let oracleTable = \#\#\"\"\""
  GROUPS.each { |expressions, texts| print_cases(expressions, texts) }
  print_random(20_261_121, 300)
  puts "\"\"\"\#\#"
end
