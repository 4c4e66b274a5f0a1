"""measure.py RUNS COMMAND...: median and least milliseconds from start to end of a command, and its largest resident memory in MB.

What the command prints is dropped, and its exit status is free. The memory cannot be less than this script's own, about 10 MB.
"""
import os
import statistics
import sys
import time

WARM_UP = 3


def run(command):
    nowhere = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
    start = time.monotonic()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=nowhere)
    _, _, usage = os.wait4(pid, 0)
    return (time.monotonic() - start) * 1000, usage.ru_maxrss / 1024


runs = [run(sys.argv[2:]) for _ in range(WARM_UP + int(sys.argv[1]))][WARM_UP:]
times = [ms for ms, _ in runs]
print("%.1f %.1f %.1f" % (statistics.median(times), min(times), max(mb for _, mb in runs)))
