// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("HTTPDAT", "HTTPDATE"), ("httpdate", "HTTPDATE"), ("HTPTDATE", "HTTPDATE"),
    ("HTTPDATES", "HTTPDATE"), ("INTT", "INT"), ("ip", "IP"), ("WROD", "WORD"), ("IMT", "INT"),
    ("XYZZY", nil), ("", nil), ("Q", nil), ("TIMESTAMP", nil),
  ])
  func nearestWordIs(_ word: String, _ expected: String?) {
    #expect(nearest(word, among: ["HTTPDATE", "INT", "IP", "WORD", "IPORHOST"]) == expected)
  }

  @Test func ofEquallyNearWordsTheFirstInTheAlphabetIsTaken() {
    #expect(nearest("CAT", among: ["RAT", "BAT"]) == "BAT")
    #expect(nearest("CAT", among: ["BAT", "RAT"]) == "BAT")
  }

  @Test func wordItselfIsNotItsNeighbour() { #expect(nearest("A1", among: ["A1"]) == nil) }
}
