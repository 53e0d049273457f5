"""A standalone Spark cluster on loopback, and jobs that are submitted to it."""

import contextlib
import os
import re
import subprocess
import time
from pathlib import Path

import pyspark

ROOT = Path(__file__).resolve().parents[2]
JOB = ROOT / "integrations/spark/summarize.py"
NUTGRAF = os.environ["NUTGRAF"]
SPARK = Path(pyspark.__file__).parent / "bin"
# Nothing listens but on loopback.
LOOPBACK = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
# How long a state is waited for before the test fails, and Spark's own parts for each other, in seconds: where other work
# holds all cores, a cluster took five minutes to start.
PATIENCE = 900
# No port but those that the system chooses, and no part given up only because it is slow.
DAEMONS = {
    "spark.master.rest.enabled": "false",
    "spark.network.timeout": f"{PATIENCE}s",
    "spark.worker.timeout": f"{PATIENCE}",
}


def submit(master, *args, log=None):
    """A running `spark-submit` of the job."""
    conf = {
        "spark.ui.enabled": "false",
        "spark.network.timeout": f"{PATIENCE}s",
        # A task for each file or 4 MB of one, so that there are many when an executor is killed.
        "spark.sql.files.maxPartitionBytes": "4m",
        "spark.sql.files.openCostInBytes": "4m",
    }
    confs = [part for name, value in conf.items() for part in ("--conf", f"{name}={value}")]
    line = [SPARK / "spark-submit", "--master", master, "--files", NUTGRAF, *confs, JOB, *args]
    return subprocess.Popen(line, env=LOOPBACK, stderr=log, stdout=log)


def until(state, process):
    """Waits for a state; the process may not end before."""
    end = time.monotonic() + PATIENCE
    while not (found := state()):
        if process.poll() is not None:
            raise AssertionError(f"it ended with {process.returncode} before")
        if time.monotonic() > end:
            raise AssertionError(f"no such state within {PATIENCE} s")
        time.sleep(0.02)
    return found


def told(path):
    """What the system tells of a process; nothing once it has ended."""
    try:
        return Path(path).read_text()
    except OSError:
        return ""


def children(process):
    """The ids of the processes that one has started."""
    threads = Path(f"/proc/{process}/task").glob("*/children")
    return [int(pid) for thread in threads for pid in told(thread).split()]


class Cluster:
    """A master, and workers of 1 GB, each held on a core of its own as if it were a machine of one core."""

    def __init__(self, folder, workers):
        self.folder = folder
        self.workers = []
        self._open = contextlib.ExitStack()
        with contextlib.ExitStack() as opened:
            opened.push(self._open)
            master = self._start("master", "master.Master", "--port", "0")
            alive = r"(?s)Starting Spark master at (\S+).*New state: ALIVE"
            self.address = self._told("master", alive, master)
            for number in range(workers):
                name = f"worker-{number}"
                size = ("--cores", "1", "--memory", "1g", "--work-dir", folder / name)
                core = ("taskset", "--cpu-list", str(number % os.cpu_count()))
                self.workers.append(self._start(name, "worker.Worker", *size, self.address, under=core))
                self._told(name, r"(Successfully registered) with master", self.workers[-1])
            opened.pop_all()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._open.close()

    def busy_executor(self, worker):
        """The process id of the executor that this worker has started, once it has a task under way; else none."""
        for pid in children(self.workers[worker].pid):
            if "CoarseGrainedExecutorBackend" in told(f"/proc/{pid}/cmdline") and children(pid):
                return pid
        return None

    def _start(self, name, role, *args, under=()):
        log = self._open.enter_context(open(self.folder / f"{name}.log", "w"))
        line = [*under, SPARK / "spark-class", f"org.apache.spark.deploy.{role}", "--host", "127.0.0.1", "--webui-port", "0"]
        options = " ".join(f"-D{name}={value}" for name, value in DAEMONS.items())
        env = {**LOOPBACK, "SPARK_DAEMON_JAVA_OPTS": options}
        process = subprocess.Popen([*line, *args], env=env, stderr=log, stdout=log)
        self._open.callback(process.wait)
        self._open.callback(process.terminate)
        return process

    def _told(self, name, pattern, process):
        """What a part of the cluster says of itself in its log."""
        log = self.folder / f"{name}.log"
        try:
            return until(lambda: re.search(pattern, log.read_text()), process).group(1)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}\n{log.read_text()}") from None
