#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds JSON lines on standard input to the output promise.

Every line must be UTF-8 and one RFC 8259 object without a repeated key, without NaN or Infinity and
without half a surrogate pair; the last line must end too. Prints 'N lines, 0 bad', or the first bad
lines and status 1.
"""
import json
import sys

SHOWN = 10


def unique(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"repeated key {next(key for key in keys if keys.count(key) > 1)!r}")
    return found


def no_constant(name):
    raise ValueError(f"{name} is not JSON")


DECODER = json.JSONDecoder(object_pairs_hook=unique, parse_constant=no_constant)


def problem(line: bytes):
    """What is wrong with a line, or None."""
    if not line.endswith(b"\n"):
        return "no newline at the end"
    try:
        text = line[:-1].decode("utf-8", "strict")
        value, end = DECODER.raw_decode(text)
        if end != len(text):
            return f"text after the value at character {end}"
        if not isinstance(value, dict):
            return "not an object"
        # A lone half of a surrogate pair can stand only in an escape; Python keeps it as it is.
        if "\\ud" in text or "\\uD" in text:
            json.dumps(value, ensure_ascii=False).encode("utf-8", "strict")
    except (ValueError, RecursionError) as error:
        return str(error)
    return None


def main() -> int:
    lines = bad = 0
    for line in sys.stdin.buffer:
        lines += 1
        reason = problem(line)
        if reason:
            bad += 1
            if bad <= SHOWN:
                print(f"line {lines}: {reason}: {line[:120]!r}")
    print(f"{lines} lines, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
