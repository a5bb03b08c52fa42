"""Types a line and Tab into a real zsh, and prints what the line became. Usage: typed_in_zsh.py LINE"""
import os
import pty
import re
import select
import sys
import time

SETUP = "PS1='> '; autoload -Uz compinit; compinit -u -D; eval \"$(campaign completion zsh)\"\n"


def read_for(terminal, seconds):
    text, end = b"", time.time() + seconds
    while time.time() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                text += os.read(terminal, 65536)
            except OSError:
                break
    return text.decode(errors="replace")


process, terminal = pty.fork()
if process == 0:
    os.environ["TERM"] = "dumb"
    os.execvp("zsh", ["zsh", "-f", "-i"])
read_for(terminal, 1)
os.write(terminal, SETUP.encode())
read_for(terminal, 3)
os.write(terminal, sys.argv[1].encode() + b"\t")
shown = read_for(terminal, 4)
os.kill(process, 9)
print(re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x07|\r", "", shown))
