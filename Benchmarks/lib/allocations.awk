# SPDX-License-Identifier: Apache-2.0
# The calls of malloc and its kin in an output file of callgrind, where `cfn` names the function called,
# in full the first time and by its number from then on, and `calls` says how often. Works for a static
# program too, where nothing can be loaded before it.

/^c?fn=\(/ {
  id = $1
  sub(/^c?fn=/, "", id)
  if (NF > 1) names[id] = $2
  if (/^cfn/) called = names[id]
}

/^calls=/ && called ~ /^(__libc_|__)?(malloc|calloc|realloc|memalign|aligned_alloc|posix_memalign)(@|'|$)/ {
  sub(/^calls=/, "", $1)
  count += $1
}

END { print count + 0 }
