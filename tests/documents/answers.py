# Runs a program at a terminal of its own and types an answer at each question. Usage: answers.py
# PROGRAM ARGUMENT… ; the answers are the lines of standard input; what is seen goes to standard
# output, and the exit code is the program's.
import os
import pty
import select
import sys

answers = sys.stdin.buffer.read().split(b"\n")[:-1]
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = b""
asked = 0
while True:
    ready, _, _ = select.select([terminal], [], [], 60)
    if not ready:
        break
    try:
        more = os.read(terminal, 4096)
    except OSError:  # the program has ended
        break
    if not more:
        break
    seen += more
    if seen.endswith(b"> "):
        answer = answers[asked] + b"\n" if asked < len(answers) else b"\x04"
        os.write(terminal, answer)
        asked += 1
_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(seen.replace(b"\r\n", b"\n"))
sys.exit(os.waitstatus_to_exitcode(status))
