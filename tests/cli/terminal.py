"""Runs a command in a terminal of its own and types when it is asked.

Arguments: a JSON list of [words to wait for, keys to type], then the command. Prints what the terminal showed; exits
as the command did, or with 99 when the words did not come.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 110, 0, 0))
    os.execvp(command[0], command)
shown, seen, missing = b'', 0, False
deadline = time.monotonic() + 60
while True:
    ready = select.select([terminal], [], [], 0.2)[0]
    if ready:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # the command has closed its end
            break
        if not chunk:
            break
        shown += chunk
    elif steps and steps[0][0].encode() in shown[seen:]:
        # the screen is still: the question is whole
        seen = len(shown)
        os.write(terminal, steps.pop(0)[1].encode())
    elif time.monotonic() > deadline:
        missing = True
        os.kill(pid, 9)
        break
sys.stdout.buffer.write(shown)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(99 if missing or steps else status)
