"""Runs one command and writes what it took as JSON: measure.py RESULT FOLDER COMMAND...

A process of its own, because Linux counts in a child's peak memory what its parent had in use when it was started:
this one holds nothing, so the floor is a bare Python interpreter (the bench prints it).
"""

import json
import os
import sys
import time

result, folder, *command = sys.argv[1:]
os.chdir(folder)
begin = time.perf_counter()
_, status, usage = os.wait4(os.posix_spawnp(command[0], command, os.environ), 0)
wall = time.perf_counter() - begin
unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss is in bytes on macOS, in KiB on Linux
with open(result, "w") as file:
    json.dump({"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * unit}, file)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
