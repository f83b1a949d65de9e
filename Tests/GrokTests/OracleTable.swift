// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file: a table

/// What Ruby 3.1.2 finds; made by make-oracle.rb, which says how to read it.
let oracleTable = ##"""
  /\h
  	-
  deadbeef	0-1
  xyz	-
  0g1h	0-1
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-1
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-1
  /-:"',;<=>!#&@_`~%	-
  /\H
  	-
  deadbeef	-
  xyz	0-1
  0g1h	1-2
  \t a	0-1
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	4-5
  A\x08I\x1B\x07	1-2
  a.b-c_d	1-2
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	0-1
  /\h+
  	-
  deadbeef	0-8
  xyz	-
  0g1h	0-1
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-4
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /[\h]+
  	-
  deadbeef	0-8
  xyz	-
  0g1h	0-1
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-4
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /[^\h]+
  	-
  deadbeef	-
  xyz	0-3
  0g1h	1-2
  \t a	0-2
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	4-5
  A\x08I\x1B\x07	1-5
  a.b-c_d	1-2
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	0-18
  /[\H]+
  	-
  deadbeef	-
  xyz	0-3
  0g1h	1-2
  \t a	0-2
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	4-5
  A\x08I\x1B\x07	1-5
  a.b-c_d	1-2
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	0-18
  /[\hx]+
  	-
  deadbeef	0-8
  xyz	0-1
  0g1h	0-1
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-4
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /[^\Hx]+
  	-
  deadbeef	0-8
  xyz	-
  0g1h	0-1
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-4
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /(?<a>\h{4})-\h
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	0-6 a=0-4
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\v
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	0-1
  \n	-
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /[\v]
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	0-1
  \n	-
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /[\v\n]
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\s+
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-2
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	-
  /\S+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	0-4
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-7
  A\x08I\x1B\x07	0-5
  a.b-c_d	0-7
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	0-18
  /[\s]+
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-2
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	-
  /[^\s]+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	0-4
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-7
  A\x08I\x1B\x07	0-5
  a.b-c_d	0-7
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	0-18
  /\t
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-1
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\n
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	0-1
  \x0Ba\n	2-3
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\r
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\f
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\a
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	4-5
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\e
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	3-4
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\x41
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	0-1
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\x0b
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	0-1
  \n	-
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\101
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	0-1
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\012
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	0-1
  \x0Ba\n	2-3
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\cI
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-1
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\C-i
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-1
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /[\b]
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	1-2
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /[\e\a]
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	3-4
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\A\s
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-1
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	-
  /\w+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	0-4
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-4
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	14-15
  /\W+
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	0-2
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-1
  1f2a-cc	4-5
  A\x08I\x1B\x07	1-2
  a.b-c_d	1-2
  12 ab	2-3
  /-:"',;<=>!#&@_`~%	0-14
  /\d+
  	-
  deadbeef	-
  xyz	-
  0g1h	0-1
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	0-1
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /\D+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	1-2
  \t a	0-3
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-3
  1f2a-cc	1-2
  A\x08I\x1B\x07	0-5
  a.b-c_d	0-7
  12 ab	2-5
  /-:"',;<=>!#&@_`~%	0-18
  /[\w.-]+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	0-4
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	0-7
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-7
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	1-2
  /[^\W\d]+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	1-2
  \t a	2-3
  \x0B	-
  \n	-
  \x0Ba\n	1-2
  1f2a-cc	1-2
  A\x08I\x1B\x07	0-1
  a.b-c_d	0-1
  12 ab	3-5
  /-:"',;<=>!#&@_`~%	14-15
  /[\d.]+
  	-
  deadbeef	-
  xyz	-
  0g1h	0-1
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	0-1
  A\x08I\x1B\x07	-
  a.b-c_d	1-2
  12 ab	0-2
  /-:"',;<=>!#&@_`~%	-
  /[\D]+
  	-
  deadbeef	0-8
  xyz	0-3
  0g1h	1-2
  \t a	0-3
  \x0B	0-1
  \n	0-1
  \x0Ba\n	0-3
  1f2a-cc	1-2
  A\x08I\x1B\x07	0-5
  a.b-c_d	0-7
  12 ab	2-5
  /-:"',;<=>!#&@_`~%	0-18
  /\/
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	0-1
  /\-
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	4-5
  A\x08I\x1B\x07	-
  a.b-c_d	3-4
  12 ab	-
  /-:"',;<=>!#&@_`~%	1-2
  /\:
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	2-3
  /\"
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	3-4
  /\'
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	4-5
  /\,
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	5-6
  /\;
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	6-7
  /\<
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	7-8
  /\=
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	8-9
  /\>
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	9-10
  /\!
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	10-11
  /\#
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	11-12
  /\&
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	12-13
  /\@
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	13-14
  /\_
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	5-6
  12 ab	-
  /-:"',;<=>!#&@_`~%	14-15
  /\`
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	15-16
  /\~
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	16-17
  /\%
  	-
  deadbeef	-
  xyz	-
  0g1h	-
  \t a	-
  \x0B	-
  \n	-
  \x0Ba\n	-
  1f2a-cc	-
  A\x08I\x1B\x07	-
  a.b-c_d	-
  12 ab	-
  /-:"',;<=>!#&@_`~%	17-18
  /[[a-c]x]+
  	-
  abc	0-3
  xyz	0-1
  aeiou	0-1
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-2
  &	-
  [x]	1-2
  +,-./	-
  /[a-c[x-z]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-1
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-2
  &	-
  [x]	1-2
  +,-./	-
  /[[:alpha:]_%-]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-1
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-5
  \t\n 	-
  cafe42	0-4
  &	-
  [x]	1-2
  +,-./	2-3
  /[[[:alnum:]]_%-]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-2
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-5
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	2-3
  /[^[:alpha:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	1-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	4-6
  &	0-1
  [x]	0-1
  +,-./	0-5
  /[[:^alpha:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	1-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	4-6
  &	0-1
  [x]	0-1
  +,-./	0-5
  /[^[:^digit:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	1-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	4-6
  &	-
  [x]	-
  +,-./	-
  /[a-z&&[^aeiou]]+
  	-
  abc	1-3
  xyz	0-3
  aeiou	-
  m	0-1
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	2-5
  a-c-e	2-3
  \t\n 	-
  cafe42	0-1
  &	-
  [x]	1-2
  +,-./	-
  /[a-z&&b-y&&[^m]]+
  	-
  abc	1-3
  xyz	0-2
  aeiou	1-5
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	2-5
  a-c-e	2-3
  \t\n 	-
  cafe42	0-1
  &	-
  [x]	1-2
  +,-./	-
  /[^a-z&&a-y]+
  	-
  abc	-
  xyz	2-3
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	0-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	4-6
  &	0-1
  [x]	0-1
  +,-./	0-5
  /[a-z&&]
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[&&a]
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[[a-z]&&[x-z0-9]]+
  	-
  abc	-
  xyz	0-3
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	1-2
  +,-./	-
  /[^[^a-c]]+
  	-
  abc	0-3
  xyz	-
  aeiou	0-1
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-2
  &	-
  [x]	-
  +,-./	-
  /[^a[^b]]
  	-
  abc	1-2
  xyz	-
  aeiou	-
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[a[^b]]
  	-
  abc	0-1
  xyz	0-1
  aeiou	0-1
  m	0-1
  b_%-	1-2
  A1 b2	0-1
  ]^-	0-1
  .$*+?()|{}	0-1
  :alph:	0-1
  a-c-e	0-1
  \t\n 	0-1
  cafe42	0-1
  &	0-1
  [x]	0-1
  +,-./	0-1
  /[\w&&[^_]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /[\w&&[^\d_]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	0-1
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-4
  &	-
  [x]	1-2
  +,-./	-
  /[[:xdigit:]&&[^\d]]+
  	-
  abc	0-3
  xyz	-
  aeiou	0-2
  m	-
  b_%-	0-1
  A1 b2	0-1
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-4
  &	-
  [x]	-
  +,-./	-
  /[]a]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	0-1
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	2-3
  +,-./	-
  /[^]a]+
  	-
  abc	1-3
  xyz	0-3
  aeiou	1-5
  m	0-1
  b_%-	0-4
  A1 b2	0-5
  ]^-	1-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-5
  \t\n 	0-3
  cafe42	0-1
  &	0-1
  [x]	0-2
  +,-./	0-5
  /[a\]]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	0-1
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	2-3
  +,-./	-
  /[a^]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	1-2
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	-
  /[\^a]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	1-2
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	-
  /[a-c-e]+
  	-
  abc	0-3
  xyz	-
  aeiou	0-2
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-5
  \t\n 	-
  cafe42	0-2
  &	-
  [x]	-
  +,-./	2-3
  /[--/]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	3-4
  A1 b2	-
  ]^-	2-3
  .$*+?()|{}	0-1
  :alph:	-
  a-c-e	1-2
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	2-5
  /[a-]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	3-4
  A1 b2	-
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-2
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	2-3
  /[-a]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	3-4
  A1 b2	-
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-2
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	2-3
  /[+--]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	3-4
  A1 b2	-
  ]^-	2-3
  .$*+?()|{}	3-4
  :alph:	-
  a-c-e	1-2
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	0-3
  /[a\-c]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	3-4
  A1 b2	-
  ]^-	2-3
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-4
  \t\n 	-
  cafe42	0-2
  &	-
  [x]	-
  +,-./	2-3
  /[.$*+?()|{}]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	0-10
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	0-1
  /[[:punct:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	-
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	-
  cafe42	-
  &	0-1
  [x]	0-1
  +,-./	0-5
  /[[:upper:][:digit:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	4-6
  &	-
  [x]	-
  +,-./	-
  /[[:word:]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-2
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /[[:blank:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	2-3
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-1
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[[:cntrl:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-2
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[[:graph:]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-2
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	-
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /[[:print:]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-5
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	2-3
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /[[:space:]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	2-3
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-3
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[[:lower:]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-4
  &	-
  [x]	1-2
  +,-./	-
  /[:alpha:]+
  	-
  abc	0-1
  xyz	-
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	0-6
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	-
  /[\p{Alpha}\d]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /\p{Alnum}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /\p{^Alnum}+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	2-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	-
  &	0-1
  [x]	0-1
  +,-./	0-5
  /\P{Alnum}+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	2-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	-
  &	0-1
  [x]	0-1
  +,-./	0-5
  /\P{^Alnum}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-1
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /\p{Upper}
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	0-1
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /\p{Space}+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	2-3
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-3
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /\p{XDigit}+
  	-
  abc	0-3
  xyz	-
  aeiou	0-2
  m	-
  b_%-	0-1
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	-
  +,-./	-
  /\p{Word}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-2
  A1 b2	0-2
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-5
  a-c-e	0-1
  \t\n 	-
  cafe42	0-6
  &	-
  [x]	1-2
  +,-./	-
  /\p{Blank}
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	2-3
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-1
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /\p{Cntrl}
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	0-1
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /\p{Graph}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-2
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	-
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /\p{Print}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-5
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	2-3
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /\p{ASCII}+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-5
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	0-3
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /\p{lower}
  	-
  abc	0-1
  xyz	0-1
  aeiou	0-1
  m	0-1
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	0-1
  &	-
  [x]	1-2
  +,-./	-
  /[^\s\S]
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[\s\S]
  	-
  abc	0-1
  xyz	0-1
  aeiou	0-1
  m	0-1
  b_%-	0-1
  A1 b2	0-1
  ]^-	0-1
  .$*+?()|{}	0-1
  :alph:	0-1
  a-c-e	0-1
  \t\n 	0-1
  cafe42	0-1
  &	0-1
  [x]	0-1
  +,-./	0-1
  /[\n-\r]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	1-2
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[\x41-\x43]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	0-1
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[\101-\103]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	0-1
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[a&b]+
  	-
  abc	0-2
  xyz	-
  aeiou	0-1
  m	-
  b_%-	0-1
  A1 b2	3-4
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	0-1
  [x]	-
  +,-./	-
  /[a&&&b]
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	-
  a-c-e	-
  \t\n 	-
  cafe42	-
  &	-
  [x]	-
  +,-./	-
  /[\p{^Alpha}&&[^\d]]+
  	-
  abc	-
  xyz	-
  aeiou	-
  m	-
  b_%-	1-4
  A1 b2	2-3
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-1
  a-c-e	1-2
  \t\n 	0-3
  cafe42	-
  &	0-1
  [x]	0-1
  +,-./	0-5
  /[[:alpha:][^a-z]]+
  	-
  abc	0-3
  xyz	0-3
  aeiou	0-5
  m	0-1
  b_%-	0-4
  A1 b2	0-5
  ]^-	0-3
  .$*+?()|{}	0-10
  :alph:	0-6
  a-c-e	0-5
  \t\n 	0-3
  cafe42	0-6
  &	0-1
  [x]	0-3
  +,-./	0-5
  /[a-z&&[^a-y]a]+
  	-
  abc	0-1
  xyz	2-3
  aeiou	0-1
  m	-
  b_%-	-
  A1 b2	-
  ]^-	-
  .$*+?()|{}	-
  :alph:	1-2
  a-c-e	0-1
  \t\n 	-
  cafe42	1-2
  &	-
  [x]	-
  +,-./	-
  /(?m)a.b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?m:a.b)
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?-m)a.b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?-m:a.b)
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a.b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?mi)a.b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	0-3
   a	-
  B	-
  /(?i-m:a.b)
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?m-i:a.b)
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?i)ab
  	-
  ab	0-2
  aB	0-2
  AB	0-2
  a\nb	-
  a b	-
  abd	0-2
  aBd	0-2
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?i:a)b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a(?i)b|c
  	-
  ab	0-2
  aB	0-2
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	0-2
  Cd	-
  acd	0-2
  aCe	0-2
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?:a(?i)b|c)d
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-3
  aBd	0-3
  Cd	-
  acd	0-3
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?:a(?i)b|c|d)e|F
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	0-3
  f	-
  F	0-1
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a(?-i)b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?i)a(?-i)b|c
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	0-2
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x) a . b # c
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x: a b ) c
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x)a\ b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x)[a b]+
  	-
  ab	0-2
  aB	0-1
  AB	-
  a\nb	0-1
  a b	0-3
  abd	0-2
  aBd	0-1
  Cd	-
  acd	0-1
  aCe	0-1
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	0-4
  abAB	0-2
  aA	0-1
  #	-
  A\nB	-
   a	0-2
  B	-
  /(?x)a + b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	0-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?-x: a)
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	0-2
  B	-
  /(?x)a(?-x) b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?i)[a-c]+
  	-
  ab	0-2
  aB	0-2
  AB	0-2
  a\nb	0-1
  a b	0-1
  abd	0-2
  aBd	0-2
  Cd	0-1
  acd	0-2
  aCe	0-2
  f	-
  F	-
  c	0-1
  C	0-1
  aab	0-3
  aaab	0-4
  abAB	0-4
  aA	0-2
  #	-
  A\nB	0-1
   a	1-2
  B	0-1
  /(?i)[^a]
  	-
  ab	1-2
  aB	1-2
  AB	1-2
  a\nb	1-2
  a b	1-2
  abd	1-2
  aBd	1-2
  Cd	0-1
  acd	1-2
  aCe	1-2
  f	0-1
  F	0-1
  c	0-1
  C	0-1
  aab	2-3
  aaab	3-4
  abAB	1-2
  aA	-
  #	0-1
  A\nB	1-2
   a	0-1
  B	0-1
  /(?i)[[^a]]
  	-
  ab	0-1
  aB	0-1
  AB	0-1
  a\nb	0-1
  a b	0-1
  abd	0-1
  aBd	0-1
  Cd	0-1
  acd	0-1
  aCe	0-1
  f	0-1
  F	0-1
  c	0-1
  C	0-1
  aab	0-1
  aaab	0-1
  abAB	0-1
  aA	0-1
  #	0-1
  A\nB	0-1
   a	0-1
  B	0-1
  /(?i)[a-z&&[^b]]+
  	-
  ab	0-1
  aB	0-1
  AB	0-1
  a\nb	0-1
  a b	0-1
  abd	0-1
  aBd	0-1
  Cd	0-2
  acd	0-3
  aCe	0-3
  f	0-1
  F	0-1
  c	0-1
  C	0-1
  aab	0-2
  aaab	0-3
  abAB	0-1
  aA	0-2
  #	-
  A\nB	0-1
   a	1-2
  B	-
  /(?i)\x41
  	-
  ab	0-1
  aB	0-1
  AB	0-1
  a\nb	0-1
  a b	0-1
  abd	0-1
  aBd	0-1
  Cd	-
  acd	0-1
  aCe	0-1
  f	-
  F	-
  c	-
  C	-
  aab	0-1
  aaab	0-1
  abAB	0-1
  aA	0-1
  #	-
  A\nB	0-1
   a	1-2
  B	-
  /(?a)\w
  	-
  ab	0-1
  aB	0-1
  AB	0-1
  a\nb	0-1
  a b	0-1
  abd	0-1
  aBd	0-1
  Cd	0-1
  acd	0-1
  aCe	0-1
  f	0-1
  F	0-1
  c	0-1
  C	0-1
  aab	0-1
  aaab	0-1
  abAB	0-1
  aA	0-1
  #	-
  A\nB	0-1
   a	1-2
  B	0-1
  /(?i)(?<v>ab)\k<v>
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	0-4 v=0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?<v>a)(?i)\k<v>
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-2 v=0-1
  aaab	0-2 v=0-1
  abAB	-
  aA	0-2 v=0-1
  #	-
  A\nB	-
   a	-
  B	-
  /(?im-x)A.B
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	0-3
   a	-
  B	-
  /(?i)(?m)a(?x) . b
  	-
  ab	-
  aB	-
  AB	-
  a\nb	0-3
  a b	0-3
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	1-4
  abAB	-
  aA	-
  #	-
  A\nB	0-3
   a	-
  B	-
  /a(?#comment)b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a(?#c\)d)b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a(?#c)+b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	0-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x) a (?# c ) b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x)a {2}
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-2
  aaab	0-2
  abAB	-
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x)a+ +b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	0-3
  aaab	0-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /(?x)\#|a
  	-
  ab	0-1
  aB	0-1
  AB	-
  a\nb	0-1
  a b	0-1
  abd	0-1
  aBd	0-1
  Cd	-
  acd	0-1
  aCe	0-1
  f	-
  F	-
  c	-
  C	-
  aab	0-1
  aaab	0-1
  abAB	0-1
  aA	0-1
  #	0-1
  A\nB	-
   a	1-2
  B	-
  /(?x)[#]
  	-
  ab	-
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	-
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	-
  aaab	-
  abAB	-
  aA	-
  #	0-1
  A\nB	-
   a	-
  B	-
  /(?x)# only␤a b
  	-
  ab	0-2
  aB	-
  AB	-
  a\nb	-
  a b	-
  abd	0-2
  aBd	-
  Cd	-
  acd	-
  aCe	-
  f	-
  F	-
  c	-
  C	-
  aab	1-3
  aaab	2-4
  abAB	0-2
  aA	-
  #	-
  A\nB	-
   a	-
  B	-
  /a*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a+
  	-
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /a?
  	0-0
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	0-0
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a*?
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a+?
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /a??
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a*+
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a++
  	-
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /a?+
  	0-0
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	0-0
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a{2}
  	-
  a	-
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	-
  ab	-
  aab	0-2
  aaab	0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{2,}
  	-
  a	-
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	-
  aab	0-2
  aaab	0-3
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{2,3}
  	-
  a	-
  aa	0-2
  aaa	0-3
  aaaa	0-3
  aaaaaaa	0-3
  b	-
  ab	-
  aab	0-2
  aaab	0-3
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{,2}
  	0-0
  a	0-1
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-2
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a{0}
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a{2}?
  	0-0
  a	0-0
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	0-0
  ab	0-0
  aab	0-2
  aaab	0-2
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a{2,}?
  	-
  a	-
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	-
  ab	-
  aab	0-2
  aaab	0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{2,3}?
  	-
  a	-
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	-
  ab	-
  aab	0-2
  aaab	0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{,2}?
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a{2}+
  	-
  a	-
  aa	0-2
  aaa	0-2
  aaaa	0-4
  aaaaaaa	0-6
  b	-
  ab	-
  aab	0-2
  aaab	0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{1,2}+
  	-
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /a{2,}+
  	-
  a	-
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	-
  aab	0-2
  aaab	0-3
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{2,3}+b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	0-3
  aaab	0-4
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a**
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a++*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a+?*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a*?+
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a??+
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a?*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a?+?
  	0-0
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	0-0
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /a*?
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /a*+?
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-0
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	0-0
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	0-0
  abc	0-1
  ac	0-1
  /.?*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-1
  ab	0-2
  aab	0-3
  aaab	0-4
  abab	0-4
  ba	0-2
  a{,}	0-4
  a{	0-2
  a{x}	0-4
  a{1,2	0-5
  ]a}	0-3
  abc	0-3
  ac	0-2
  /(?:.?)*
  	0-0
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	0-1
  ab	0-2
  aab	0-3
  aaab	0-4
  abab	0-4
  ba	0-2
  a{,}	0-4
  a{	0-2
  a{x}	0-4
  a{1,2	0-5
  ]a}	0-3
  abc	0-3
  ac	0-2
  /(?:a|b)*?
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /(?:a|)+b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	0-1
  ab	0-2
  aab	0-3
  aaab	0-4
  abab	0-2
  ba	0-1
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2
  ac	-
  /(?:a?)*b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	0-1
  ab	0-2
  aab	0-3
  aaab	0-4
  abab	0-2
  ba	0-1
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2
  ac	-
  /a{2}{3}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	0-6
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{1,2}{2}
  	-
  a	-
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-4
  b	-
  ab	-
  aab	0-2
  aaab	0-3
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /(?:a{2}){3}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	0-6
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{2}?b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	0-1
  ab	1-2
  aab	0-3
  aaab	1-4
  abab	1-2
  ba	0-1
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	1-2
  ac	-
  /^a{2,3}+$
  	-
  a	-
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /^(?:a{2}){,2}$
  	0-0
  a	-
  aa	0-2
  aaa	-
  aaaa	0-4
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{,}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	0-4
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	0-2
  a{	0-2
  a{x}	0-2
  a{1,2	0-2
  ]a}	-
  abc	-
  ac	-
  /a{x}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	0-4
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a{1,2
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	0-5
  ]a}	-
  abc	-
  ac	-
  /a}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	1-3
  abc	-
  ac	-
  /]
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	0-1
  abc	-
  ac	-
  /}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	3-4
  a{	-
  a{x}	3-4
  a{1,2	-
  ]a}	2-3
  abc	-
  ac	-
  /x{0,1}
  	0-0
  a	0-0
  aa	0-0
  aaa	0-0
  aaaa	0-0
  aaaaaaa	0-0
  b	0-0
  ab	0-0
  aab	0-0
  aaab	0-0
  abab	0-0
  ba	0-0
  a{,}	0-0
  a{	0-0
  a{x}	0-0
  a{1,2	0-0
  ]a}	0-0
  abc	0-0
  ac	0-0
  /(?<v>a)?
  	0-0
  a	0-1 v=0-1
  aa	0-1 v=0-1
  aaa	0-1 v=0-1
  aaaa	0-1 v=0-1
  aaaaaaa	0-1 v=0-1
  b	0-0
  ab	0-1 v=0-1
  aab	0-1 v=0-1
  aaab	0-1 v=0-1
  abab	0-1 v=0-1
  ba	0-0
  a{,}	0-1 v=0-1
  a{	0-1 v=0-1
  a{x}	0-1 v=0-1
  a{1,2	0-1 v=0-1
  ]a}	0-0
  abc	0-1 v=0-1
  ac	0-1 v=0-1
  /(?<v>a)*
  	0-0
  a	0-1 v=0-1
  aa	0-2 v=1-2
  aaa	0-3 v=2-3
  aaaa	0-4 v=3-4
  aaaaaaa	0-7 v=6-7
  b	0-0
  ab	0-1 v=0-1
  aab	0-2 v=1-2
  aaab	0-3 v=2-3
  abab	0-1 v=0-1
  ba	0-0
  a{,}	0-1 v=0-1
  a{	0-1 v=0-1
  a{x}	0-1 v=0-1
  a{1,2	0-1 v=0-1
  ]a}	0-0
  abc	0-1 v=0-1
  ac	0-1 v=0-1
  /(?<v>a|b)+
  	-
  a	0-1 v=0-1
  aa	0-2 v=1-2
  aaa	0-3 v=2-3
  aaaa	0-4 v=3-4
  aaaaaaa	0-7 v=6-7
  b	0-1 v=0-1
  ab	0-2 v=1-2
  aab	0-3 v=2-3
  aaab	0-4 v=3-4
  abab	0-4 v=3-4
  ba	0-2 v=1-2
  a{,}	0-1 v=0-1
  a{	0-1 v=0-1
  a{x}	0-1 v=0-1
  a{1,2	0-1 v=0-1
  ]a}	1-2 v=1-2
  abc	0-2 v=1-2
  ac	0-1 v=0-1
  /(?<v>a+)(?<w>a*)
  	-
  a	0-1 v=0-1 w=1-1
  aa	0-2 v=0-2 w=2-2
  aaa	0-3 v=0-3 w=3-3
  aaaa	0-4 v=0-4 w=4-4
  aaaaaaa	0-7 v=0-7 w=7-7
  b	-
  ab	0-1 v=0-1 w=1-1
  aab	0-2 v=0-2 w=2-2
  aaab	0-3 v=0-3 w=3-3
  abab	0-1 v=0-1 w=1-1
  ba	1-2 v=1-2 w=2-2
  a{,}	0-1 v=0-1 w=1-1
  a{	0-1 v=0-1 w=1-1
  a{x}	0-1 v=0-1 w=1-1
  a{1,2	0-1 v=0-1 w=1-1
  ]a}	1-2 v=1-2 w=2-2
  abc	0-1 v=0-1 w=1-1
  ac	0-1 v=0-1 w=1-1
  /(?<v>a+?)(?<w>a*)
  	-
  a	0-1 v=0-1 w=1-1
  aa	0-2 v=0-1 w=1-2
  aaa	0-3 v=0-1 w=1-3
  aaaa	0-4 v=0-1 w=1-4
  aaaaaaa	0-7 v=0-1 w=1-7
  b	-
  ab	0-1 v=0-1 w=1-1
  aab	0-2 v=0-1 w=1-2
  aaab	0-3 v=0-1 w=1-3
  abab	0-1 v=0-1 w=1-1
  ba	1-2 v=1-2 w=2-2
  a{,}	0-1 v=0-1 w=1-1
  a{	0-1 v=0-1 w=1-1
  a{x}	0-1 v=0-1 w=1-1
  a{1,2	0-1 v=0-1 w=1-1
  ]a}	1-2 v=1-2 w=2-2
  abc	0-1 v=0-1 w=1-1
  ac	0-1 v=0-1 w=1-1
  /(?<v>a++)b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	0-2 v=0-1
  aab	0-3 v=0-2
  aaab	0-4 v=0-3
  abab	0-2 v=0-1
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2 v=0-1
  ac	-
  /(?<v>a{2}+)a
  	-
  a	-
  aa	-
  aaa	0-3 v=0-2
  aaaa	0-3 v=0-2
  aaaaaaa	0-7 v=0-6
  b	-
  ab	-
  aab	-
  aaab	0-3 v=0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /(?<v>a{1,2}+?)b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	0-2 v=0-1
  aab	0-3 v=0-2
  aaab	0-4 v=0-3
  abab	0-2 v=0-1
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2 v=0-1
  ac	-
  /(?:ab)+
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	0-2
  aab	1-3
  aaab	2-4
  abab	0-4
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2
  ac	-
  /(?:ab){2}
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	0-4
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /(?>a+)b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	0-2
  aab	0-3
  aaab	0-4
  abab	0-2
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	0-2
  ac	-
  /(?>a|ab)c
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	0-2
  /(?>a*)a
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /^*a
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /\b*a
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /(?=a)*a
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /(?!b)?a
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /(?:)*a
  	-
  a	0-1
  aa	0-1
  aaa	0-1
  aaaa	0-1
  aaaaaaa	0-1
  b	-
  ab	0-1
  aab	0-1
  aaab	0-1
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /(?:^)?b
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	0-1
  ab	1-2
  aab	2-3
  aaab	3-4
  abab	1-2
  ba	0-1
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	1-2
  ac	-
  /(?:(?<v>a)|b)*
  	0-0
  a	0-1 v=0-1
  aa	0-2 v=1-2
  aaa	0-3 v=2-3
  aaaa	0-4 v=3-4
  aaaaaaa	0-7 v=6-7
  b	0-1
  ab	0-2 v=0-1
  aab	0-3 v=1-2
  aaab	0-4 v=2-3
  abab	0-4 v=2-3
  ba	0-2 v=1-2
  a{,}	0-1 v=0-1
  a{	0-1 v=0-1
  a{x}	0-1 v=0-1
  a{1,2	0-1 v=0-1
  ]a}	0-0
  abc	0-2 v=0-1
  ac	0-1 v=0-1
  /(?:(?<v>a)|(?<w>b))+
  	-
  a	0-1 v=0-1
  aa	0-2 v=1-2
  aaa	0-3 v=2-3
  aaaa	0-4 v=3-4
  aaaaaaa	0-7 v=6-7
  b	0-1 w=0-1
  ab	0-2 v=0-1 w=1-2
  aab	0-3 v=1-2 w=2-3
  aaab	0-4 v=2-3 w=3-4
  abab	0-4 v=2-3 w=3-4
  ba	0-2 v=1-2 w=0-1
  a{,}	0-1 v=0-1
  a{	0-1 v=0-1
  a{x}	0-1 v=0-1
  a{1,2	0-1 v=0-1
  ]a}	1-2 v=1-2
  abc	0-2 v=0-1 w=1-2
  ac	0-1 v=0-1
  /a?+a
  	-
  a	-
  aa	0-2
  aaa	0-2
  aaaa	0-2
  aaaaaaa	0-2
  b	-
  ab	-
  aab	0-2
  aaab	0-2
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a++a
  	-
  a	-
  aa	-
  aaa	-
  aaaa	-
  aaaaaaa	-
  b	-
  ab	-
  aab	-
  aaab	-
  abab	-
  ba	-
  a{,}	-
  a{	-
  a{x}	-
  a{1,2	-
  ]a}	-
  abc	-
  ac	-
  /a?*a
  	-
  a	0-1
  aa	0-2
  aaa	0-3
  aaaa	0-4
  aaaaaaa	0-7
  b	-
  ab	0-1
  aab	0-2
  aaab	0-3
  abab	0-1
  ba	1-2
  a{,}	0-1
  a{	0-1
  a{x}	0-1
  a{1,2	0-1
  ]a}	1-2
  abc	0-1
  ac	0-1
  /[a-c]*(?:x)?+[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-4
  cxxb	2-4
  bby	0-2
  /[a-c]*(?>(?:xx|y)?)[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4
  bby	0-2
  /[a-c]*(?>(?:xx|y)*)[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4
  bby	0-2
  /[a-c]*(?:xx|y)*+[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4
  bby	0-2
  /\w+(?:$)?+b
  	-
  a	-
  b	-
  ab	0-2
  abc	0-2
  abxb	0-4
  cxxb	0-4
  bby	0-2
  /[a-c]+x?+b
  	-
  a	-
  b	-
  ab	0-2
  abc	0-2
  abxb	0-4
  cxxb	-
  bby	0-2
  /[a-c]*(?<v>xx|y)?+[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4 v=1-3
  bby	0-2
  /[a-c]*(?>(?<v>xx)?)[ab]
  	-
  a	0-1
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4 v=1-3
  bby	0-2
  /[a-c]*(?>(?:x)?|y)b
  	-
  a	-
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-4
  cxxb	2-4
  bby	0-2
  /[a-c]*(?>(?:xx)?(?!q))b
  	-
  a	-
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-2
  cxxb	0-4
  bby	0-2
  /(?:[a-c]*(?>(?:x)?))*b
  	-
  a	-
  b	0-1
  ab	0-2
  abc	0-2
  abxb	0-4
  cxxb	0-4
  bby	0-2
  /(a)(?<v>b)
  	-
  a	-
  ab	0-2 v=1-2
  abc	0-2 v=1-2
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2 v=1-2
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=1-2
  aab	1-3 v=2-3
  bd	-
  abd	0-2 v=1-2
  /(?<v>a(b)c)
  	-
  a	-
  ab	-
  abc	0-3 v=0-3
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-3 v=0-3
  aab	-
  bd	-
  abd	-
  /(?:(?<v>a)|(?<w>b))c
  	-
  a	-
  ab	-
  abc	1-3 w=1-2
  aa	-
  a-a	-
  a-b	-
  ac	0-2 v=0-1
  b	-
  bc	0-2 w=0-1
  aba	-
  cd	-
  bcd	0-2 w=0-1
  ad	-
  xd	-
  -a	-
  abcd	1-3 w=1-2
  aab	-
  bd	-
  abd	-
  /(?<v>a)\k<v>
  	-
  a	-
  ab	-
  abc	-
  aa	0-2 v=0-1
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	0-2 v=0-1
  bd	-
  abd	-
  /(?<v>a|b)-\k<v>
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	0-3 v=0-1
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	-
  abd	-
  /(?<v>a)?\k<v>b
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	0-3 v=0-1
  bd	-
  abd	-
  /(?'v'a)b
  	-
  a	-
  ab	0-2 v=0-1
  abc	0-2 v=0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2 v=0-1
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-1
  aab	1-3 v=1-2
  bd	-
  abd	0-2 v=0-1
  /(?'v'a)\k'v'
  	-
  a	-
  ab	-
  abc	-
  aa	0-2 v=0-1
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	0-2 v=0-1
  bd	-
  abd	-
  /(?<v-w>a)b
  	-
  a	-
  ab	0-2 v-w=0-1
  abc	0-2 v-w=0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2 v-w=0-1
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2 v-w=0-1
  aab	1-3 v-w=1-2
  bd	-
  abd	0-2 v-w=0-1
  /(?<[v][w]>a)b
  	-
  a	-
  ab	0-2 [v][w]=0-1
  abc	0-2 [v][w]=0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2 [v][w]=0-1
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2 [v][w]=0-1
  aab	1-3 [v][w]=1-2
  bd	-
  abd	0-2 [v][w]=0-1
  /(?<v>a)?(?(<v>)b|c)
  	-
  a	-
  ab	0-2 v=0-1
  abc	0-2 v=0-1
  aa	-
  a-a	-
  a-b	-
  ac	1-2
  b	-
  bc	1-2
  aba	0-2 v=0-1
  cd	0-1
  bcd	1-2
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-1
  aab	1-3 v=1-2
  bd	-
  abd	0-2 v=0-1
  /^(?<v>a)?(?(<v>)b)$
  	0-0
  a	-
  ab	0-2 v=0-1
  abc	-
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	-
  abd	-
  /^(?<v>a)?b(?(<v>)c|d)$
  	-
  a	-
  ab	-
  abc	0-3 v=0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	0-2
  abd	-
  /(?'v'a)?(?('v')b|c)
  	-
  a	-
  ab	0-2 v=0-1
  abc	0-2 v=0-1
  aa	-
  a-a	-
  a-b	-
  ac	1-2
  b	-
  bc	1-2
  aba	0-2 v=0-1
  cd	0-1
  bcd	1-2
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-1
  aab	1-3 v=1-2
  bd	-
  abd	0-2 v=0-1
  /(?=a)ab
  	-
  a	-
  ab	0-2
  abc	0-2
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2
  aab	1-3
  bd	-
  abd	0-2
  /a(?=b)
  	-
  a	-
  ab	0-1
  abc	0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-1
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-1
  aab	1-2
  bd	-
  abd	0-1
  /a(?!b)
  	-
  a	0-1
  ab	-
  abc	-
  aa	0-1
  a-a	0-1
  a-b	0-1
  ac	0-1
  b	-
  bc	-
  aba	2-3
  cd	-
  bcd	-
  ad	0-1
  xd	-
  -a	1-2
  abcd	-
  aab	0-1
  bd	-
  abd	-
  /(?!a).
  	-
  a	-
  ab	1-2
  abc	1-2
  aa	-
  a-a	1-2
  a-b	1-2
  ac	1-2
  b	0-1
  bc	0-1
  aba	1-2
  cd	0-1
  bcd	0-1
  ad	1-2
  xd	0-1
  -a	0-1
  abcd	1-2
  aab	2-3
  bd	0-1
  abd	1-2
  /(?<=a)b
  	-
  a	-
  ab	1-2
  abc	1-2
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	1-2
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	1-2
  aab	2-3
  bd	-
  abd	1-2
  /(?<!a)b
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	2-3
  ac	-
  b	0-1
  bc	0-1
  aba	-
  cd	-
  bcd	0-1
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	0-1
  abd	-
  /(?<=a|bc)d
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	-
  bcd	2-3
  ad	1-2
  xd	-
  -a	-
  abcd	3-4
  aab	-
  bd	-
  abd	-
  /(?<!a|bc)d
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	-
  cd	1-2
  bcd	-
  ad	-
  xd	1-2
  -a	-
  abcd	-
  aab	-
  bd	1-2
  abd	2-3
  /(?<=^|-)a
  	-
  a	0-1
  ab	0-1
  abc	0-1
  aa	0-1
  a-a	0-1
  a-b	0-1
  ac	0-1
  b	-
  bc	-
  aba	0-1
  cd	-
  bcd	-
  ad	0-1
  xd	-
  -a	1-2
  abcd	0-1
  aab	0-1
  bd	-
  abd	0-1
  /(?<![\da-z])b
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	2-3
  ac	-
  b	0-1
  bc	0-1
  aba	-
  cd	-
  bcd	0-1
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	0-1
  abd	-
  /(?=(?<v>a))a
  	-
  a	0-1 v=0-1
  ab	0-1 v=0-1
  abc	0-1 v=0-1
  aa	0-1 v=0-1
  a-a	0-1 v=0-1
  a-b	0-1 v=0-1
  ac	0-1 v=0-1
  b	-
  bc	-
  aba	0-1 v=0-1
  cd	-
  bcd	-
  ad	0-1 v=0-1
  xd	-
  -a	1-2 v=1-2
  abcd	0-1 v=0-1
  aab	0-1 v=0-1
  bd	-
  abd	0-1 v=0-1
  /(?>(?<v>a)|ab)c
  	-
  a	-
  ab	-
  abc	-
  aa	-
  a-a	-
  a-b	-
  ac	0-2 v=0-1
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	-
  aab	-
  bd	-
  abd	-
  /(?<v>)b
  	-
  a	-
  ab	1-2 v=1-1
  abc	1-2 v=1-1
  aa	-
  a-a	-
  a-b	2-3 v=2-2
  ac	-
  b	0-1 v=0-0
  bc	0-1 v=0-0
  aba	1-2 v=1-1
  cd	-
  bcd	0-1 v=0-0
  ad	-
  xd	-
  -a	-
  abcd	1-2 v=1-1
  aab	2-3 v=2-2
  bd	0-1 v=0-0
  abd	1-2 v=1-1
  /(?<v>a|)b
  	-
  a	-
  ab	0-2 v=0-1
  abc	0-2 v=0-1
  aa	-
  a-a	-
  a-b	2-3 v=2-2
  ac	-
  b	0-1 v=0-0
  bc	0-1 v=0-0
  aba	0-2 v=0-1
  cd	-
  bcd	0-1 v=0-0
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-1
  aab	1-3 v=1-2
  bd	0-1 v=0-0
  abd	0-2 v=0-1
  /|a
  	0-0
  a	0-0
  ab	0-0
  abc	0-0
  aa	0-0
  a-a	0-0
  a-b	0-0
  ac	0-0
  b	0-0
  bc	0-0
  aba	0-0
  cd	0-0
  bcd	0-0
  ad	0-0
  xd	0-0
  -a	0-0
  abcd	0-0
  aab	0-0
  bd	0-0
  abd	0-0
  /a|
  	0-0
  a	0-1
  ab	0-1
  abc	0-1
  aa	0-1
  a-a	0-1
  a-b	0-1
  ac	0-1
  b	0-0
  bc	0-0
  aba	0-1
  cd	0-0
  bcd	0-0
  ad	0-1
  xd	0-0
  -a	0-0
  abcd	0-1
  aab	0-1
  bd	0-0
  abd	0-1
  /a||b
  	0-0
  a	0-1
  ab	0-1
  abc	0-1
  aa	0-1
  a-a	0-1
  a-b	0-1
  ac	0-1
  b	0-0
  bc	0-0
  aba	0-1
  cd	0-0
  bcd	0-0
  ad	0-1
  xd	0-0
  -a	0-0
  abcd	0-1
  aab	0-1
  bd	0-0
  abd	0-1
  /(?:|a)b
  	-
  a	-
  ab	0-2
  abc	0-2
  aa	-
  a-a	-
  a-b	2-3
  ac	-
  b	0-1
  bc	0-1
  aba	0-2
  cd	-
  bcd	0-1
  ad	-
  xd	-
  -a	-
  abcd	0-2
  aab	1-3
  bd	0-1
  abd	0-2
  /(?<v>(?<w>a)b)
  	-
  a	-
  ab	0-2 v=0-2 w=0-1
  abc	0-2 v=0-2 w=0-1
  aa	-
  a-a	-
  a-b	-
  ac	-
  b	-
  bc	-
  aba	0-2 v=0-2 w=0-1
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-2 w=0-1
  aab	1-3 v=1-3 w=1-2
  bd	-
  abd	0-2 v=0-2 w=0-1
  /(?<v>.*)b(?<w>.*)
  	-
  a	-
  ab	0-2 v=0-1 w=2-2
  abc	0-3 v=0-1 w=2-3
  aa	-
  a-a	-
  a-b	0-3 v=0-2 w=3-3
  ac	-
  b	0-1 v=0-0 w=1-1
  bc	0-2 v=0-0 w=1-2
  aba	0-3 v=0-1 w=2-3
  cd	-
  bcd	0-3 v=0-0 w=1-3
  ad	-
  xd	-
  -a	-
  abcd	0-4 v=0-1 w=2-4
  aab	0-3 v=0-2 w=3-3
  bd	0-2 v=0-0 w=1-2
  abd	0-3 v=0-1 w=2-3
  /(?<v>.*?)b(?<w>.*)
  	-
  a	-
  ab	0-2 v=0-1 w=2-2
  abc	0-3 v=0-1 w=2-3
  aa	-
  a-a	-
  a-b	0-3 v=0-2 w=3-3
  ac	-
  b	0-1 v=0-0 w=1-1
  bc	0-2 v=0-0 w=1-2
  aba	0-3 v=0-1 w=2-3
  cd	-
  bcd	0-3 v=0-0 w=1-3
  ad	-
  xd	-
  -a	-
  abcd	0-4 v=0-1 w=2-4
  aab	0-3 v=0-2 w=3-3
  bd	0-2 v=0-0 w=1-2
  abd	0-3 v=0-1 w=2-3
  /(?<v>[^b]*)b
  	-
  a	-
  ab	0-2 v=0-1
  abc	0-2 v=0-1
  aa	-
  a-a	-
  a-b	0-3 v=0-2
  ac	-
  b	0-1 v=0-0
  bc	0-1 v=0-0
  aba	0-2 v=0-1
  cd	-
  bcd	0-1 v=0-0
  ad	-
  xd	-
  -a	-
  abcd	0-2 v=0-1
  aab	0-3 v=0-2
  bd	0-1 v=0-0
  abd	0-2 v=0-1
  /^(?<v>a|ab)(?<w>c|bcd)(?<x>d*)$
  	-
  a	-
  ab	-
  abc	0-3 v=0-2 w=2-3 x=3-3
  aa	-
  a-a	-
  a-b	-
  ac	0-2 v=0-1 w=1-2 x=2-2
  b	-
  bc	-
  aba	-
  cd	-
  bcd	-
  ad	-
  xd	-
  -a	-
  abcd	0-4 v=0-1 w=1-4 x=4-4
  aab	-
  bd	-
  abd	-
  /^b
  	-
  a	-
  b	0-1
  a\nb	2-3
  a\nb\n	2-3
  \n	-
  \n\n	-
  a\r\nb	3-4
  ba ab	0-1
  xbx	-
  b\na\nb	0-1
  /a$
  	-
  a	0-1
  b	-
  a\nb	0-1
  a\nb\n	0-1
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	2-3
  /^$
  	0-0
  a	-
  b	-
  a\nb	-
  a\nb\n	-
  \n	0-0
  \n\n	0-0
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	-
  /\Ab
  	-
  a	-
  b	0-1
  a\nb	-
  a\nb\n	-
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	0-1
  xbx	-
  b\na\nb	0-1
  /\Aa
  	-
  a	0-1
  b	-
  a\nb	0-1
  a\nb\n	0-1
  \n	-
  \n\n	-
  a\r\nb	0-1
  ba ab	-
  xbx	-
  b\na\nb	-
  /b\z
  	-
  a	-
  b	0-1
  a\nb	2-3
  a\nb\n	-
  \n	-
  \n\n	-
  a\r\nb	3-4
  ba ab	4-5
  xbx	-
  b\na\nb	4-5
  /b\Z
  	-
  a	-
  b	0-1
  a\nb	2-3
  a\nb\n	2-3
  \n	-
  \n\n	-
  a\r\nb	3-4
  ba ab	4-5
  xbx	-
  b\na\nb	4-5
  /\Gb
  	-
  a	-
  b	0-1
  a\nb	-
  a\nb\n	-
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	0-1
  xbx	-
  b\na\nb	0-1
  /^.*$
  	0-0
  a	0-1
  b	0-1
  a\nb	0-3
  a\nb\n	0-4
  \n	0-1
  \n\n	0-2
  a\r\nb	0-4
  ba ab	0-5
  xbx	0-3
  b\na\nb	0-5
  /^(?<v>.*)$
  	0-0 v=0-0
  a	0-1 v=0-1
  b	0-1 v=0-1
  a\nb	0-3 v=0-3
  a\nb\n	0-4 v=0-4
  \n	0-1 v=0-1
  \n\n	0-2 v=0-2
  a\r\nb	0-4 v=0-4
  ba ab	0-5 v=0-5
  xbx	0-3 v=0-3
  b\na\nb	0-5 v=0-5
  /a.*b
  	-
  a	-
  b	-
  a\nb	0-3
  a\nb\n	0-3
  \n	-
  \n\n	-
  a\r\nb	0-4
  ba ab	1-5
  xbx	-
  b\na\nb	2-5
  /a[^x]b
  	-
  a	-
  b	-
  a\nb	0-3
  a\nb\n	0-3
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	2-5
  /(?<v>.+?)$
  	-
  a	0-1 v=0-1
  b	0-1 v=0-1
  a\nb	0-1 v=0-1
  a\nb\n	0-1 v=0-1
  \n	0-1 v=0-1
  \n\n	0-1 v=0-1
  a\r\nb	0-2 v=0-2
  ba ab	0-5 v=0-5
  xbx	0-3 v=0-3
  b\na\nb	0-1 v=0-1
  /\R
  	-
  a	-
  b	-
  a\nb	1-2
  a\nb\n	1-2
  \n	0-1
  \n\n	0-1
  a\r\nb	1-3
  ba ab	-
  xbx	-
  b\na\nb	1-2
  /a\Rb
  	-
  a	-
  b	-
  a\nb	0-3
  a\nb\n	0-3
  \n	-
  \n\n	-
  a\r\nb	0-4
  ba ab	-
  xbx	-
  b\na\nb	2-5
  /^a\R
  	-
  a	-
  b	-
  a\nb	0-2
  a\nb\n	0-2
  \n	-
  \n\n	-
  a\r\nb	0-3
  ba ab	-
  xbx	-
  b\na\nb	2-4
  /\n^
  	-
  a	-
  b	-
  a\nb	1-2
  a\nb\n	1-2
  \n	-
  \n\n	0-1
  a\r\nb	2-3
  ba ab	-
  xbx	-
  b\na\nb	1-2
  /\n$
  	-
  a	-
  b	-
  a\nb	-
  a\nb\n	3-4
  \n	0-1
  \n\n	0-1
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	-
  /$\n
  	-
  a	-
  b	-
  a\nb	1-2
  a\nb\n	1-2
  \n	0-1
  \n\n	0-1
  a\r\nb	2-3
  ba ab	-
  xbx	-
  b\na\nb	1-2
  /(?-m:^.+$)
  	-
  a	0-1
  b	0-1
  a\nb	0-1
  a\nb\n	0-1
  \n	-
  \n\n	-
  a\r\nb	0-2
  ba ab	0-5
  xbx	0-3
  b\na\nb	0-1
  /\ba
  	-
  a	0-1
  b	-
  a\nb	0-1
  a\nb\n	0-1
  \n	-
  \n\n	-
  a\r\nb	0-1
  ba ab	3-4
  xbx	-
  b\na\nb	2-3
  /a\b
  	-
  a	0-1
  b	-
  a\nb	0-1
  a\nb\n	0-1
  \n	-
  \n\n	-
  a\r\nb	0-1
  ba ab	1-2
  xbx	-
  b\na\nb	2-3
  /\Ba
  	-
  a	-
  b	-
  a\nb	-
  a\nb\n	-
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	1-2
  xbx	-
  b\na\nb	-
  /a\B
  	-
  a	-
  b	-
  a\nb	-
  a\nb\n	-
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	3-4
  xbx	-
  b\na\nb	-
  /b$
  	-
  a	-
  b	0-1
  a\nb	2-3
  a\nb\n	2-3
  \n	-
  \n\n	-
  a\r\nb	3-4
  ba ab	4-5
  xbx	-
  b\na\nb	0-1
  /^a$\n^b$
  	-
  a	-
  b	-
  a\nb	0-3
  a\nb\n	0-3
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	2-5
  /a\nb
  	-
  a	-
  b	-
  a\nb	0-3
  a\nb\n	0-3
  \n	-
  \n\n	-
  a\r\nb	-
  ba ab	-
  xbx	-
  b\na\nb	2-5
  /.$
  	-
  a	0-1
  b	0-1
  a\nb	0-1
  a\nb\n	0-1
  \n	0-1
  \n\n	0-1
  a\r\nb	1-2
  ba ab	4-5
  xbx	2-3
  b\na\nb	0-1
  /$
  	0-0
  a	1-1
  b	1-1
  a\nb	1-1
  a\nb\n	1-1
  \n	0-0
  \n\n	0-0
  a\r\nb	2-2
  ba ab	5-5
  xbx	3-3
  b\na\nb	1-1
  /^
  	0-0
  a	0-0
  b	0-0
  a\nb	0-0
  a\nb\n	0-0
  \n	0-0
  \n\n	0-0
  a\r\nb	0-0
  ba ab	0-0
  xbx	0-0
  b\na\nb	0-0
  /\z
  	0-0
  a	1-1
  b	1-1
  a\nb	3-3
  a\nb\n	4-4
  \n	1-1
  \n\n	2-2
  a\r\nb	4-4
  ba ab	5-5
  xbx	3-3
  b\na\nb	5-5
  /(?<=^)b
  	-
  a	-
  b	0-1
  a\nb	2-3
  a\nb\n	2-3
  \n	-
  \n\n	-
  a\r\nb	3-4
  ba ab	0-1
  xbx	-
  b\na\nb	0-1
  /(?=$)\nb
  	-
  a	-
  b	-
  a\nb	1-3
  a\nb\n	1-3
  \n	-
  \n\n	-
  a\r\nb	2-4
  ba ab	-
  xbx	-
  b\na\nb	3-5
  /\Q.\E
  	-
  Q.E	0-3
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /\y\i\j
  	-
  Q.E	-
  yij	0-3
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /\l\m\q
  	-
  Q.E	-
  yij	-
  lmq	0-3
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /\Y\F\I\J
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	0-4
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /\L\O\T\U
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	0-4
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /[\A\z\Z]
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	0-1
  z	0-1
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /[\B\G\R]
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	0-1
  k	-
  8	-
  $^.*\\[]{}()|?+	-
  /[\k\g\y]
  	-
  Q.E	-
  yij	0-1
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	0-1
  8	-
  $^.*\\[]{}()|?+	-
  /[\8]
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	0-1
  $^.*\\[]{}()|?+	-
  /\$
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	0-1
  /\^
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	1-2
  /\.
  	-
  Q.E	1-2
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	2-3
  /\*
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	3-4
  /\\
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	4-5
  /\[
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	5-6
  /\]
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	6-7
  /\{
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	7-8
  /\}
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	8-9
  /\(
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	9-10
  /\)
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	10-11
  /\|
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	11-12
  /\?
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	12-13
  /\+
  	-
  Q.E	-
  yij	-
  lmq	-
  YFIJ	-
  LOTU	-
  A	-
  z	-
  R	-
  k	-
  8	-
  $^.*\\[]{}()|?+	13-14
  /é
  	-
  a	-
  é	0-2
  éé	0-2
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /é+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /é{2}
  	-
  a	-
  é	-
  éé	0-4
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /é?x
  	-
  a	-
  é	-
  éé	-
  éx	0-3
  É	-
  aéb	-
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	-
  x😀😀	0-1
  /aé*b
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	0-4
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[aé]+
  	-
  a	0-1
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	0-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	1-2
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	0-3
  x😀😀	-
  /[é]
  	-
  a	-
  é	0-2
  éé	0-2
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /^[^aé]+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	0-2
  aéb	-
  üx	0-3
  bx	0-2
  Mär	0-4
  März	0-5
  Mar	0-1
  日本	0-6
  日日x	0-7
  €5	0-4
  $5	0-2
  aé,b	-
  x😀😀	0-9
  /[é-ü]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	0-2
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /[a-é]+
  	-
  a	0-1
  é	0-2
  éé	0-4
  éx	0-3
  É	0-2
  aéb	0-4
  üx	2-3
  bx	0-2
  Mär	1-4
  März	1-5
  Mar	1-3
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	0-3
  x😀😀	0-1
  /\u00e9
  	-
  a	-
  é	0-2
  éé	0-2
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /\u{e9}+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /\xc3\xa9+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /[\u00e0-\u00ff]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	0-2
  bx	-
  Mär	1-3
  März	1-3
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /[\xc3\xa9x]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-3
  É	-
  aéb	1-3
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	0-1
  /(?i)é
  	-
  a	-
  é	0-2
  éé	0-2
  éx	0-2
  É	0-2
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /(?i)[é]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	0-2
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /(?i)É+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	0-2
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /x|é
  	-
  a	-
  é	0-2
  éé	0-2
  éx	0-2
  É	-
  aéb	1-3
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	0-1
  /(?<v>é)x
  	-
  a	-
  é	-
  éé	-
  éx	0-3 v=0-2
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /(?<=é)x
  	-
  a	-
  é	-
  éé	-
  éx	2-3
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /(?<!é)x
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	-
  x😀😀	0-1
  /(?<![aé])x
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	-
  x😀😀	0-1
  /(?<=[aé])x
  	-
  a	-
  é	-
  éé	-
  éx	2-3
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /(?<=[^é])x
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	2-3
  bx	1-2
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	6-7
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /M(?:a|ä)?r
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	0-4
  März	0-4
  Mar	0-3
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[Mm](?:a|ä)?r(?:ch|z)?
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	0-4
  März	0-5
  Mar	0-3
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /日本
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	0-6
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[日本]+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	0-6
  日日x	0-6
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /日{1,2}+x
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	0-7
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /€\d+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	0-4
  $5	-
  aé,b	-
  x😀😀	-
  /[€$]\d+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	0-4
  $5	0-2
  aé,b	-
  x😀😀	-
  /^[^€]+
  	-
  a	0-1
  é	0-2
  éé	0-4
  éx	0-3
  É	0-2
  aéb	0-4
  üx	0-3
  bx	0-2
  Mär	0-4
  März	0-5
  Mar	0-3
  日本	0-6
  日日x	0-7
  €5	-
  $5	0-2
  aé,b	0-5
  x😀😀	0-9
  /[é&&[^é]]
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[à-ü&&[^é]]+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	0-2
  bx	-
  Mär	1-3
  März	1-3
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[^\u0000-\u007f]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	0-2
  aéb	1-3
  üx	0-2
  bx	-
  Mär	1-3
  März	1-3
  Mar	-
  日本	0-6
  日日x	0-6
  €5	0-3
  $5	-
  aé,b	1-3
  x😀😀	1-9
  /[^a-z]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	0-2
  aéb	1-3
  üx	0-2
  bx	-
  Mär	0-3
  März	0-3
  Mar	0-1
  日本	0-6
  日日x	0-6
  €5	0-4
  $5	0-2
  aé,b	1-4
  x😀😀	1-9
  /(?<v>[^,]*),
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	0-4 v=0-3
  x😀😀	-
  /.*é
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	0-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	0-3
  x😀😀	-
  /(?<v>.*)é(?<w>.*)
  	-
  a	-
  é	0-2 v=0-0 w=2-2
  éé	0-4 v=0-2 w=4-4
  éx	0-3 v=0-0 w=2-3
  É	-
  aéb	0-4 v=0-1 w=3-4
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	0-5 v=0-1 w=3-5
  x😀😀	-
  /[é\d]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	3-4
  $5	1-2
  aé,b	1-3
  x😀😀	-
  /[é\w]+
  	-
  a	0-1
  é	0-2
  éé	0-4
  éx	0-3
  É	-
  aéb	0-4
  üx	2-3
  bx	0-2
  Mär	0-1
  März	0-1
  Mar	0-3
  日本	-
  日日x	6-7
  €5	3-4
  $5	1-2
  aé,b	0-3
  x😀😀	0-1
  /(?x) é # ü␤ x
  	-
  a	-
  é	-
  éé	-
  éx	0-3
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	-
  /[\u{1F600}-\u{1F64F}]
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	1-5
  /\u{1F600}+
  	-
  a	-
  é	-
  éé	-
  éx	-
  É	-
  aéb	-
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	-
  x😀😀	1-9
  /[[é]a]+
  	-
  a	0-1
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	0-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	1-2
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	0-3
  x😀😀	-
  /[^[^é]]+
  	-
  a	-
  é	0-2
  éé	0-4
  éx	0-2
  É	-
  aéb	1-3
  üx	-
  bx	-
  Mär	-
  März	-
  Mar	-
  日本	-
  日日x	-
  €5	-
  $5	-
  aé,b	1-3
  x😀😀	-
  /[a[bc]]*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /a{2}{2}(?#x)*+|a{2}?\Z{1,2}
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\h?*b{2}
  	-
  a	-
  abc	-
  aabbcc	0-4
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[[:^digit:]]{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	0-4
  A B\nab	0-6
  \r\n1\n	0-2
  cdbab d1f	0-6
  abab abab	0-8
  /[a-c]{,2}\h
  	-
  a	0-1
  abc	0-3
  aabbcc	0-3
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	2-3
  cdbab d1f	0-2
  abab abab	0-3
  /\H++\w-{1,2}?|(?-m:[a-d&&[^b]]?c*?){2}?
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-2
  abab abab	0-1
  /\W{1,2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /(?<n1>\H{2}){2}{2}[ab]{1,2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[^b-d]?+a|$?+\h*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-2
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /a+*\d*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /(?>[[:^digit:]]{2}+a{,2}){2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a++
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /[[:alpha:]]+
  	-
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	-
  cdbab d1f	0-5
  abab abab	0-4
  /\s{2}?(?i)b|\R??$?(?#x)+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /a+\w++
  	-
  a	-
  abc	0-3
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	3-5
  abab abab	0-4
  /a{2}{2}[^a]*?([^b-d]{,2}(?:b+*[a-c]b{2}?)*?)+*|\H
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /[ab]?
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /a{2}{2}a
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a?|[a-c]{2}
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /\R\n{1,2}+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /-[[:alpha:]]{2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	3-4
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /b{1,2}+
  	-
  a	-
  abc	1-2
  aabbcc	2-4
  a,b-c	2-3
  A B\nab	5-6
  \r\n1\n	-
  cdbab d1f	2-3
  abab abab	1-2
  /(?<n1>[a-c].+(?<n2>a[a-d&&[^b]]*+)+*)+*[a[bc]]*
  	0-0
  a	0-1
  abc	0-3 n1=0-3
  aabbcc	0-6 n1=0-6
  a,b-c	0-5 n1=0-5
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-9 n1=0-9
  abab abab	0-9 n1=0-9
  /\h+?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	2-3
  cdbab d1f	0-1
  abab abab	0-1
  /c+([^b-d]+?)?*
  	-
  a	-
  abc	2-3
  aabbcc	4-6
  a,b-c	4-5
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	-
  /\H{1,2}+[[:^digit:]]?*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-5
  A B\nab	1-6
  \r\n1\n	0-2
  cdbab d1f	5-7
  abab abab	4-9
  /[^b-d]?+\R*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-1
  /\w{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	0-4
  abab abab	0-4
  /(?#x)
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[ab]{1,2}?-?|\h?*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-5
  abab abab	0-1
  /[a-d&&[^b]]
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /[a-c]?+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-1
  /\s{1,2}?\w??
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /[ab]+*[^a]*?
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-4
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-4
  /[^b-d]*?a*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\p{Alnum}{2}?
  	0-0
  a	0-0
  abc	0-2
  aabbcc	0-2
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-2
  abab abab	0-2
  /(?<n1>,++(?i)b)*+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(([[:alpha:]]?.+*[[:^digit:]]++)*)*+[[:^digit:]]+*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	0-9
  abab abab	0-9
  /\x61{2}+\z??
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?<n1>\w{1,2}+(?-m:[a[bc]]{,2})*+|\x61+)*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /.{,2}|$?\b?[[:alpha:]]*
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-2
  abab abab	0-2
  /[^a]{2}
  	-
  a	-
  abc	1-3
  aabbcc	2-4
  a,b-c	1-3
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-2
  abab abab	3-5
  /-*?[a[bc]]{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	2-4
  abab abab	0-4
  /[ab]{1,2}(?<n1>\p{Alnum}{,2}\w{2}+\w?*)(?:\s*+)+?
  	-
  a	-
  abc	0-3 n1=1-3
  aabbcc	0-6 n1=2-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	2-6 n1=3-5
  abab abab	0-5 n1=2-4
  /a{1,2}?\s++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\W+?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /.
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	0-1
  /[[:alpha:]]{1,2}?(?#x)++(?:\z?a{1,2}(?i)b)+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?<n1>[a[bc]]{2}+(?#x)[a-c]{1,2}){2}\k<n1>
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\H{2}?[a-d&&[^b]]{1,2}\d++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	6-8
  abab abab	-
  /\s+|(?<n1>(?>\H{1,2}+\x61{2}?))
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2 n1=1-2
  A B\nab	1-2
  \r\n1\n	0-2
  cdbab d1f	5-6
  abab abab	4-5
  /${2}+(?i:a[a-d&&[^b]])+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[ab]*|(?i:[ab]{2}?[a-c]*){2}+
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-4
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-4
  /\w
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	2-3
  cdbab d1f	0-1
  abab abab	0-1
  /\x61{2}
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\A*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\s{2}{2}\w??
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?=\d){1,2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	2-2
  cdbab d1f	7-7
  abab abab	-
  /a*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /\b??\R{1,2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	-
  abab abab	-
  /\s+*(?i)b
  	-
  a	-
  abc	1-2
  aabbcc	2-3
  a,b-c	2-3
  A B\nab	1-3
  \r\n1\n	-
  cdbab d1f	2-3
  abab abab	1-2
  /-*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[[:^digit:]]{1,2}+\w{1,2}?
  	-
  a	-
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-3
  cdbab d1f	0-8
  abab abab	0-9
  /\p{Alnum}{,2}\p{Alnum}
  	-
  a	0-1
  abc	0-3
  aabbcc	0-3
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	2-3
  cdbab d1f	0-3
  abab abab	0-3
  /\n??c+*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-0
  /[^b-d]++[a-d&&[^b]]{1,2}+\W
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?-m:[^a]??a++(?#x){2}+|(?#x)a)+
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\x61+|(?=[[:alpha:]]*)++\p{Alnum}{2}{2}
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-4
  abab abab	0-1
  /[a-c]?*(?!a?\W{2}?\H+?)
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	2-2
  A B\nab	0-0
  \r\n1\n	2-2
  cdbab d1f	0-1
  abab abab	0-3
  /\W{1,2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-2
  cdbab d1f	5-6
  abab abab	4-5
  /b?+|[a[bc]]?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[a-c]{1,2}+|\R
  	-
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	0-1
  abab abab	0-4
  /[a-d&&[^b]]+?(?i)b
  	-
  a	-
  abc	0-2
  aabbcc	0-3
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	0-3
  abab abab	0-2
  /\w{,2}\s+*|\w{,2}(?<n1>[a-d&&[^b]]{1,2}a{2}){1,2}?
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-2
  abab abab	0-2
  /(\x61{2}{2}a(?i)b)a{1,2}+a+*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /.??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(?:b{2}?|abb{1,2}+)(?>[a[bc]]++[^a]?*)+*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-9
  abab abab	0-9
  /a?*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /(?!\H?+a|b{2}?\Z{1,2}(?!\W{2}+[a[bc]]+)*)?+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[a[bc]]{2}+\h{2}+
  	-
  a	-
  abc	-
  aabbcc	0-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	0-4
  /,?+a?[^a]?
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-1
  a,b-c	0-2
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	0-2
  /\R++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	-
  abab abab	-
  /\R+?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	-
  abab abab	-
  /(?i:c?+[a-d&&[^b]]+?\z+*)+?[ab]*?[ab]?*
  	-
  a	0-1
  abc	0-2
  aabbcc	0-4
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	-
  cdbab d1f	0-5
  abab abab	0-4
  /(?!b\Z*)+?[a-c]{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	3-5
  abab abab	0-4
  /[a-d&&[^b]][^b-d]{,2}
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /[a-c]*+[ab]*+
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-4
  /-{2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[ab]++\s(?<n1>b{2}\s?*){2}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\Z{2}{2}
  	0-0
  a	1-1
  abc	3-3
  aabbcc	6-6
  a,b-c	5-5
  A B\nab	6-6
  \r\n1\n	3-3
  cdbab d1f	9-9
  abab abab	9-9
  /$,
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /-+?(?:\x61+*,*+)?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	3-4
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\n??|[ab]*+b??\z??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[a-d&&[^b]]{1,2}?(?>\d{2}?[ab]){2}{2}\h*?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?>(\h{2}\Z{1,2}){,2}\H{1,2}?)?+a|[^a]{2}?(?i)b
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-3
  \r\n1\n	-
  cdbab d1f	0-3
  abab abab	0-1
  /a*(?i)b|\R
  	-
  a	-
  abc	0-2
  aabbcc	0-3
  a,b-c	2-3
  A B\nab	2-3
  \r\n1\n	0-2
  cdbab d1f	2-3
  abab abab	0-2
  /,+b+?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-3
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?<n1>[[:alpha:]]?,{2}+)?+\h{2}+c{1,2}?
  	-
  a	-
  abc	0-3
  aabbcc	0-5
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?:[a-c]-{1,2}(?i)b){2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\R{1,2}|[[:^digit:]]?+\R??
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-2
  cdbab d1f	0-1
  abab abab	0-1
  /[[:^digit:]]{1,2}+(?:\n{2}+)++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[[:^digit:]]+?\R?+c{2}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[[:^digit:]]{2}?a{1,2}+
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	2-5
  \r\n1\n	-
  cdbab d1f	1-4
  abab abab	0-3
  /$
  	0-0
  a	1-1
  abc	3-3
  aabbcc	6-6
  a,b-c	5-5
  A B\nab	3-3
  \r\n1\n	1-1
  cdbab d1f	9-9
  abab abab	9-9
  /a??,{1,2}(?i:(?:\s*+\n++)+?[^a]?b?*(?i)b)+*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	0-2
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /.(?#x)+*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	0-9
  abab abab	0-9
  /[^a]?*[ab]?*(?#x)*?|b?+\H?+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	0-3
  abab abab	0-0
  /[^a]?(?!a*)*?(?<n1>\R){2}+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\h*?.
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	0-1
  /\h??[^b-d]??(?:\Z(?i:b[[:alpha:]])+*)*+|-*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[^b-d]{2}+
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	7-9
  abab abab	4-6
  /\w?
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-1
  /.
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	0-1
  /a+
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\n\n{2}+a?*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a{,2}\W{,2}
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-1
  /.{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	0-4
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	0-8
  abab abab	0-8
  /[a[bc]]++(?#x)(?>(?<n1>\w{1,2}?\A{2}+)*?){1,2}?
  	-
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-4
  /\d*(?=a{2}+b{2}?)*?(\d)
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	2-3
  cdbab d1f	7-8
  abab abab	-
  /(b?+(?i)b){,2}$++\w?+|${2}\s{2}
  	0-0
  a	1-1
  abc	3-3
  aabbcc	6-6
  a,b-c	5-5
  A B\nab	2-3
  \r\n1\n	1-1
  cdbab d1f	9-9
  abab abab	9-9
  /\R*+,{2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /(?#x)\R\s{,2}|\x61[[:^digit:]](?<n1>\R)++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	-
  abab abab	-
  /\R{1,2}?\B{1,2}[a[bc]]{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a?+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /(?<n1>^+*){2}+[^a]*
  	0-0 n1=0-0
  a	0-0 n1=0-0
  abc	0-0 n1=0-0
  aabbcc	0-0 n1=0-0
  a,b-c	0-0 n1=0-0
  A B\nab	0-4 n1=0-0
  \r\n1\n	0-4 n1=0-0
  cdbab d1f	0-3 n1=0-0
  abab abab	0-0 n1=0-0
  /(?<n1>[a[bc]]{2}{2}\R*?){2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(?:([a-c]*+.{1,2}?)|(c?[ab]\H)(?i)b)[ab]
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	0-3
  A B\nab	2-5
  \r\n1\n	-
  cdbab d1f	0-3
  abab abab	0-6
  /,{2}{2}\b[[:^digit:]]
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /c{1,2}?\p{Alnum}?+\p{Alnum}*+|\h*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-5
  abab abab	0-4
  /a|[ab]\z{1,2}?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\d\h*?(?<n1>\w(?i:\W+?\W{2}+\Z{2}+))*|b++.??\x61
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	2-3
  cdbab d1f	2-4
  abab abab	1-3
  /(?:\h+?)*+\H++(?<n1>\B{2}?){2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	0-2 n1=2-2
  A B\nab	0-2 n1=2-2
  \r\n1\n	0-2 n1=2-2
  cdbab d1f	0-6 n1=6-6
  abab abab	0-5 n1=5-5
  /\W{2}{2}(?<n1>a*?a?*)(?=^+?|\s?+)
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?>\n??(?=,+\n\h{2})*[^b-d]++(?i)b|\z{1,2}){1,2}+
  	-
  a	0-1
  abc	0-2
  aabbcc	0-3
  a,b-c	0-3
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	3-5
  abab abab	0-9
  /\x61?|[a-c]{1,2}(?i:c+?)?+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /\H+*(?>b{,2},+(?-m:[ab]\Z[a[bc]]+*|a?*)??){2}+\W++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\R*+[a-c]+*(?i)b|b{2}?
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-1
  abab abab	0-4
  /[^b-d]{,2}|-?*(?#x)*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-1
  /[^a]?c*?\R?+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-1
  \r\n1\n	0-2
  cdbab d1f	0-1
  abab abab	0-0
  /c{1,2}+a{2}?
  	-
  a	-
  abc	2-3
  aabbcc	4-6
  a,b-c	4-5
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	-
  /a??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /b{2}\d{1,2}+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a{2}[a-c]+[^a]{1,2}+
  	-
  a	-
  abc	-
  aabbcc	0-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a*+(?:.{2}{2}c+?)++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a?*|\W,{,2}
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /a+*b??|a*
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /[^a]{2}+
  	-
  a	-
  abc	1-3
  aabbcc	2-6
  a,b-c	1-5
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	0-2
  abab abab	3-5
  /\d++\p{Alnum}{2}+(?<n1>[^b-d]+){2}{2}(?i)b
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(\p{Alnum}{,2})??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\x61*?\H?*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /\W*c{1,2}+\p{Alnum}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-3
  abab abab	-
  /a{1,2}c+|,{1,2}[ab]{2}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[^a]*?(?#x)?|\B?[a-c]+a+*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\s{2}+a?|a\p{Alnum}+
  	-
  a	-
  abc	0-3
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	0-2
  cdbab d1f	3-5
  abab abab	0-4
  /[^a]*+-
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\W
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /(?<n1>\d{2}+a{1,2}+){2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\R{,2}[a-d&&[^b]]
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	3-5
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /[[:alpha:]]{1,2}
  	-
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	-
  cdbab d1f	0-2
  abab abab	0-2
  /[[:alpha:]]*|\R+
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-5
  abab abab	0-4
  /\W*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /[ab]{2}\x61{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a|\z{,2}\s{2}+
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	0-2
  cdbab d1f	3-4
  abab abab	0-1
  /\p{Alnum}*+|(?-m:,{2}{2})*?
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-5
  abab abab	0-4
  /[a-c]{2}\x61{2}?(?<n1>[a-c]{2}+[[:^digit:]]*+)+
  	-
  a	-
  abc	-
  aabbcc	0-6 n1=2-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	0-9 n1=2-9
  /(?:[a-c]+?)
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /\d\w{,2}\x61*?(?i)b
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a+|\Z?+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /a*+(?i)b
  	-
  a	-
  abc	0-2
  aabbcc	0-3
  a,b-c	2-3
  A B\nab	2-3
  \r\n1\n	-
  cdbab d1f	2-3
  abab abab	0-2
  /b\H?*(?:(?![ab]+?){1,2}?)*
  	-
  a	-
  abc	1-2
  aabbcc	2-3
  a,b-c	2-4
  A B\nab	5-6
  \r\n1\n	-
  cdbab d1f	2-3
  abab abab	1-2
  /a{2}+\W(?#x)?
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\x61{1,2}+\Z+?\p{Alnum}*?
  	-
  a	0-1
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?!(?=,*)+*){2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\B{1,2}?(?!(?!-)?+){2}{2}|^{,2}c[a[bc]]?+
  	-
  a	-
  abc	2-3
  aabbcc	4-6
  a,b-c	4-5
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	-
  /[^a]{1,2}?(?=(b?[a[bc]]*+){2}+)
  	-
  a	-
  abc	1-2
  aabbcc	2-3
  a,b-c	1-2
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	1-2
  /[^b-d]?+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-0
  abab abab	0-1
  /\A{1,2}|,+?\s{1,2}?-{,2}
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /,[^b-d]++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\s?*c
  	-
  a	-
  abc	2-3
  aabbcc	4-5
  a,b-c	4-5
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	-
  /(?<n1>\p{Alnum}?+)+?((?<n2>[^a]{1,2}?){1,2}+(?i)b)
  	-
  a	-
  abc	-
  aabbcc	0-4 n1=1-2 n2=2-3
  a,b-c	0-3 n1=0-1 n2=1-2
  A B\nab	0-3 n1=0-1 n2=1-2
  \r\n1\n	-
  cdbab d1f	0-3 n1=0-1 n2=1-2
  abab abab	-
  /\w\R{1,2}a
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	2-5
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\d
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	2-3
  cdbab d1f	7-8
  abab abab	-
  /a{,2}\W{,2}
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-1
  /a*+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /\s?*[a[bc]]++
  	-
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	3-6
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-4
  /a\H*?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\w??(?i)b|a{1,2}(?i)b
  	-
  a	-
  abc	0-2
  aabbcc	0-3
  a,b-c	2-3
  A B\nab	2-3
  \r\n1\n	-
  cdbab d1f	1-3
  abab abab	0-2
  /(?i:\b{2}?[a-c]?|a+[a-c]?*){2}
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-2
  /(?<n1>.*?\w{1,2}+){2}(?!\k<n1>?+)+*
  	-
  a	-
  abc	0-3 n1=2-3
  aabbcc	0-6 n1=5-6
  a,b-c	0-3 n1=1-3
  A B\nab	0-3 n1=1-3
  \r\n1\n	-
  cdbab d1f	0-9 n1=5-9
  abab abab	0-9 n1=4-9
  /\p{Alnum}\h+
  	-
  a	-
  abc	0-3
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	0-5
  abab abab	0-4
  /[a-d&&[^b]]{1,2}+a\R{,2}
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a+*[a-d&&[^b]]{2}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?<n1>b{2}+\s+)\s{1,2}?(?<n2>\W+?|-{2}?)*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?=(?:[a[bc]]{1,2}+\n{2}?)?){,2}[[:alpha:]]+?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /,{1,2}?a*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /[a-c]?*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-4
  /\Z??(?![[:alpha:]](\H){1,2}?(?#x){1,2}?)\n??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	1-1
  A B\nab	1-1
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /a?.*(?#x)?+
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	0-9
  abab abab	0-9
  /a{2}+|.+*b
  	-
  a	-
  abc	0-2
  aabbcc	0-2
  a,b-c	0-3
  A B\nab	0-6
  \r\n1\n	-
  cdbab d1f	0-5
  abab abab	0-9
  /(?:aa+?|\w\b{1,2}[a[bc]]){1,2}+
  	-
  a	-
  abc	-
  aabbcc	0-2
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[[:alpha:]]{2}?[a[bc]]{1,2}?
  	-
  a	0-1
  abc	0-3
  aabbcc	0-3
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-3
  abab abab	0-3
  /(?<n1>\s{2}+(?:\H++|[a-c]+*[^a]?*[^a]{2})+a)*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /,(?=\n+*\h\p{Alnum}{2}+)*?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?=a??(?!-{2}?\W{2}+\H)*?(?#x){,2})+*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\n+(?i:(?<n1>,?\R*?\p{Alnum}*+)++(?<n2>\H??)*+)*?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	1-2
  cdbab d1f	-
  abab abab	-
  /a
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\H{1,2}\n*?[^b-d]
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	1-3
  \r\n1\n	0-3
  cdbab d1f	-
  abab abab	4-6
  /(?!-{1,2})a
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /a(?-m:\x61+)*?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /((?!.{1,2}[^b-d]++)){1,2}?(?#x)+*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[[:alpha:]]++\W\p{Alnum}|[[:alpha:]]
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-3
  A B\nab	0-3
  \r\n1\n	-
  cdbab d1f	0-7
  abab abab	0-6
  /[a-c]*?[^a]{1,2}?\x61
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	2-5
  \r\n1\n	-
  cdbab d1f	0-4
  abab abab	0-3
  /\H{2}?|a\n+?c{2}+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /a{1,2}?[a[bc]]{2}{2}[^a]
  	-
  a	-
  abc	-
  aabbcc	0-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[^b-d]
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	3-4
  abab abab	0-1
  /[a-c]{2}+b?
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	2-5
  abab abab	0-4
  /a
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /\s|(?<n1>b{2}+\H{1,2}+)
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /c\s+*[[:alpha:]]{1,2}?
  	-
  a	-
  abc	-
  aabbcc	4-6
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	0-2
  abab abab	-
  /(?i:[a-c]?+(?i:[a[bc]]?*)[ab]??|[^b-d]?+(?i)b)*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[^a]
  	-
  a	-
  abc	1-2
  aabbcc	2-3
  a,b-c	1-2
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	1-2
  /(?<n1>\B{2}){1,2}+
  	0-0 n1=0-0
  a	-
  abc	1-1 n1=1-1
  aabbcc	1-1 n1=1-1
  a,b-c	-
  A B\nab	5-5 n1=5-5
  \r\n1\n	0-0 n1=0-0
  cdbab d1f	1-1 n1=1-1
  abab abab	1-1 n1=1-1
  /(?<n1>\b(\Z??\d{1,2}^{2}+)*?\W+)*+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\H\w{2}{2}\A{1,2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\h{1,2}
  	-
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	2-3
  cdbab d1f	0-2
  abab abab	0-2
  /[ab]??|a{2}?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(?>(?-m:\H?a{1,2}+\h++){2}+[ab]??){2}?(?#x)
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[[:alpha:]]{2}?
  	0-0
  a	0-0
  abc	0-2
  aabbcc	0-2
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-2
  abab abab	0-2
  /\H
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /(a)??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(?-m:\p{Alnum}*)++,*[a-c]{2}+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /c*+[[:^digit:]]{2}+
  	-
  a	-
  abc	0-2
  aabbcc	0-6
  a,b-c	0-4
  A B\nab	0-6
  \r\n1\n	0-2
  cdbab d1f	0-7
  abab abab	0-8
  /(?=(?>\s*+\W{,2}|-?(?i)b)*\h{1,2})b*(?i)b
  	-
  a	-
  abc	1-2
  aabbcc	2-4
  a,b-c	2-3
  A B\nab	2-3
  \r\n1\n	-
  cdbab d1f	2-3
  abab abab	1-2
  /.{2}{2}\x61{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[a-c]{2}{2}
  	-
  a	-
  abc	-
  aabbcc	0-4
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	0-4
  /a*+(?#x){1,2}+
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /[[:alpha:]]{,2}[a-c]{2}?
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-4
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-4
  abab abab	0-4
  /c??\Z??
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[a[bc]]{2}[a-c]?
  	-
  a	-
  abc	0-3
  aabbcc	0-3
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	2-5
  abab abab	0-3
  /-{1,2}?a?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	3-4
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?i:(?:\R??){2}{2}\R{2}?){2}[^a]*+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	0-3
  abab abab	0-0
  /-?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\W{2}{2}|(?<n1>.[ab]?+)
  	-
  a	0-1 n1=0-1
  abc	0-2 n1=0-2
  aabbcc	0-2 n1=0-2
  a,b-c	0-1 n1=0-1
  A B\nab	0-1 n1=0-1
  \r\n1\n	0-1 n1=0-1
  cdbab d1f	0-1 n1=0-1
  abab abab	0-2 n1=0-2
  /\x61(?i)b
  	-
  a	-
  abc	0-2
  aabbcc	1-3
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	3-5
  abab abab	0-2
  /[a-d&&[^b]]++
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-2
  abab abab	0-1
  /[a-d&&[^b]]+*(?>[[:^digit:]]?+)?*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-2
  cdbab d1f	0-7
  abab abab	0-9
  /\w??[a-c]{2}?
  	0-0
  a	0-0
  abc	0-2
  aabbcc	0-2
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-2
  /.{2}{2}
  	-
  a	-
  abc	-
  aabbcc	0-4
  a,b-c	0-4
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	0-4
  abab abab	0-4
  /(?:\R+*a)|(?>\W+)
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	1-2
  \r\n1\n	0-2
  cdbab d1f	3-4
  abab abab	0-1
  /[a[bc]]{,2}(?-m:[a[bc]]?*a)+?(?i)b
  	-
  a	-
  abc	0-2
  aabbcc	0-3
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	2-5
  abab abab	0-4
  /\W++\h*(?!c+?b{1,2}[[:^digit:]])(?i)b
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-3
  A B\nab	1-3
  \r\n1\n	-
  cdbab d1f	-
  abab abab	4-9
  /[a-c]{2}
  	-
  a	-
  abc	0-2
  aabbcc	0-2
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	2-4
  abab abab	0-2
  /\s*+|(?:b(?!\d)-??)?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /(?<n1>(?>[a-d&&[^b]]*a*+[^b-d]{2})(?i)b|\R{2}+)\d
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a[a-c]*?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /(?#x)
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\A*?(?#x){1,2}?\d{1,2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	2-3
  cdbab d1f	7-8
  abab abab	-
  /[a-c]{1,2}\Wb
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	0-3
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?:[a-d&&[^b]]*+){2}?\R{1,2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	3-4
  \r\n1\n	0-2
  cdbab d1f	-
  abab abab	-
  /\w*?
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /(?:\z??)?+[[:alpha:]](?#x)+*|[a-d&&[^b]]{2}?\d+
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-0
  cdbab d1f	0-5
  abab abab	0-4
  /\p{Alnum}{2}{2}|b?+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-4
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-4
  abab abab	0-4
  /^??\H*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-2
  cdbab d1f	0-0
  abab abab	0-0
  /[ab]{2}+\z[a[bc]]+*
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	4-6
  \r\n1\n	-
  cdbab d1f	-
  abab abab	5-9
  /\h[^b-d]\s*+|\W?+b
  	-
  a	-
  abc	1-2
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	2-4
  cdbab d1f	2-4
  abab abab	1-3
  /\R+*\H
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /a\x61?(?:a?(?<n1>\h{1,2}+c*?a{1,2}|\z+*\z{1,2}))
  	-
  a	0-1 n1=1-1
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	0-3 n1=1-3
  /[ab]{,2}|[ab]*+\W??
  	0-0
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-2
  /c?*
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-1
  abab abab	0-0
  /[^a]|\x61+?(?<n1>[^b-d]?*)+\H{2}{2}
  	-
  a	-
  abc	1-2
  aabbcc	2-3
  a,b-c	1-2
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	1-2
  /\x61*+\W??
  	0-0
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-1
  /(?=a++[ab]($+[^b-d]*?)*+)?+\z{1,2}+\R{2}{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /[^a]++
  	-
  a	-
  abc	1-3
  aabbcc	2-6
  a,b-c	1-5
  A B\nab	0-4
  \r\n1\n	0-4
  cdbab d1f	0-3
  abab abab	1-2
  /,{2}?a{2}+\H{2}
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /.{1,2},++
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	0-2
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /\H|a{2}{2}a+a?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /\W{2}?.*
  	0-0
  a	0-1
  abc	0-3
  aabbcc	0-6
  a,b-c	0-5
  A B\nab	0-6
  \r\n1\n	0-4
  cdbab d1f	0-9
  abab abab	0-9
  /.{2}?
  	0-0
  a	0-0
  abc	0-2
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-2
  abab abab	0-2
  /(?!.?*,*?(?<n1>a{1,2}?|[[:^digit:]],{2}+\W){2}+)
  	0-0
  a	0-0
  abc	0-0
  aabbcc	1-1
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /\s[[:alpha:]]
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	1-3
  \r\n1\n	-
  cdbab d1f	5-7
  abab abab	4-6
  /$?*(?<n1>(?:.?\d+?\W)-{1,2}?(?:\A*){2}+)
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /a+[[:alpha:]]|\B?*
  	0-0
  a	0-0
  abc	0-2
  aabbcc	0-3
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-2
  /\W+
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-2
  cdbab d1f	5-6
  abab abab	4-5
  /[a-c](?>a(?i)b)*
  	-
  a	0-1
  abc	0-1
  aabbcc	0-3
  a,b-c	0-1
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	0-1
  abab abab	0-1
  /[^b-d]|[[:^digit:]]
  	-
  a	0-1
  abc	0-1
  aabbcc	0-1
  a,b-c	0-1
  A B\nab	0-1
  \r\n1\n	0-1
  cdbab d1f	0-1
  abab abab	0-1
  /\H
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	1-2
  A B\nab	1-2
  \r\n1\n	0-1
  cdbab d1f	5-6
  abab abab	4-5
  /\p{Alnum}?*(?<n1>\R{1,2}+(?i)b)[^a]+*|a[^b-d]{,2}
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /(?:\h{,2}).*?a{1,2}
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-1
  A B\nab	0-5
  \r\n1\n	-
  cdbab d1f	0-4
  abab abab	0-3
  /\A{2}+.{1,2}[ab]{,2}
  	-
  a	0-1
  abc	0-2
  aabbcc	0-4
  a,b-c	0-3
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-4
  abab abab	0-4
  /${2}\h{1,2}?
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?:\B\h)?*|a+?(?#x)(?=\s+(?#x)?*\p{Alnum}){2}
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /[[:^digit:]].{2}{2}(?<n1>\n\p{Alnum}{2}(?#x)*?)??
  	-
  a	-
  abc	-
  aabbcc	0-5
  a,b-c	0-5
  A B\nab	0-5
  \r\n1\n	-
  cdbab d1f	0-5
  abab abab	0-5
  /(?!b+?)?+
  	0-0
  a	0-0
  abc	0-0
  aabbcc	0-0
  a,b-c	0-0
  A B\nab	0-0
  \r\n1\n	0-0
  cdbab d1f	0-0
  abab abab	0-0
  /a+?(?=\B{2}[ab])
  	-
  a	-
  abc	0-1
  aabbcc	0-1
  a,b-c	-
  A B\nab	4-5
  \r\n1\n	-
  cdbab d1f	3-4
  abab abab	0-1
  /[[:^digit:]]{1,2}a?*
  	-
  a	0-1
  abc	0-2
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	0-2
  abab abab	0-3
  /[^b-d]{1,2}((?=a{1,2}[a-d&&[^b]]|\R{2}){2}?){2}?
  	-
  a	0-1
  abc	0-1
  aabbcc	0-2
  a,b-c	0-2
  A B\nab	0-2
  \r\n1\n	0-2
  cdbab d1f	3-4
  abab abab	0-1
  /(?<n1>[[:^digit:]]{2}+){1,2}+[[:^digit:]]*?
  	-
  a	-
  abc	0-2 n1=0-2
  aabbcc	0-6 n1=0-6
  a,b-c	0-4 n1=0-4
  A B\nab	0-6 n1=0-6
  \r\n1\n	0-2 n1=0-2
  cdbab d1f	0-6 n1=0-6
  abab abab	0-8 n1=0-8
  /\H{2}\s
  	-
  a	-
  abc	-
  aabbcc	-
  a,b-c	-
  A B\nab	-
  \r\n1\n	-
  cdbab d1f	-
  abab abab	-
  /(?<n1>(?:\p{Alnum}+*\w?*\b)?){1,2}?|(?#x)
  	0-0 n1=0-0
  a	0-1 n1=0-1
  abc	0-3 n1=0-3
  aabbcc	0-6 n1=0-6
  a,b-c	0-1 n1=0-1
  A B\nab	0-1 n1=0-1
  \r\n1\n	0-0 n1=0-0
  cdbab d1f	0-5 n1=0-5
  abab abab	0-4 n1=0-4
  """##
