# SPDX-License-Identifier: Apache-2.0
"""What the fault scripts in Python share; see lib.bash."""
import array
import fcntl
import os
import pathlib
import sys
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BIN = os.path.realpath(os.environ.get("BIN", ROOT / ".build/release/log-adapter"))
ROW = pathlib.Path(sys.argv[0]).name.split("-")[0].upper()
WHOLE = [BIN, "-p", "%{GREEDYDATA:message}"]


def finish(word, status, text):
    print(word, ROW, text, flush=True)
    sys.exit(status)


def passed(text):
    finish("PASS", 0, text)


def failed(text):
    finish("FAIL", 1, text)


def skipped(text):
    finish("SKIP", 77, text)


def wait_until_drained(descriptor, seconds=10):
    """Waits until the other side has read all that is in a pipe."""
    left = array.array("i", [1])
    deadline = time.monotonic() + seconds
    while left[0] > 0:
        fcntl.ioctl(descriptor, termios.FIONREAD, left)
        if time.monotonic() > deadline:
            failed(f"{left[0]} bytes were not read within {seconds} s")


def status_field(pid, name):
    """A number of /proc/PID/status, in KiB where it is memory."""
    with open(f"/proc/{pid}/status") as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return int(line.split()[1])
    return 0


def cpu_seconds(pid):
    """User and system time that a process has used."""
    with open(f"/proc/{pid}/stat") as text:
        fields = text.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def set_nonblocking(descriptor):
    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
    fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | os.O_NONBLOCK)


def numbered(count, width=0):
    """Lines with `seq=NNNNNNNN`, filled up to a width."""
    return b"".join(b"seq=%08d " % n + b"x" * (width - 14) + b"\n" for n in range(count))


def sequence_problem(output, count):
    """What is wrong with the events of numbered(count), or None."""
    lines = output.split(b"\n")
    if lines.pop() != b"":
        return "the last event has no newline"
    if len(lines) != count:
        return f"{len(lines)} events of {count} lines"
    for n, line in enumerate(lines):
        if not line.startswith(b'{"message":"seq=%08d ' % n) or not line.endswith(b'"}'):
            return f"event {n} is {line[:80]!r}"
    return None
