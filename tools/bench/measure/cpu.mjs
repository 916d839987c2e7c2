import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a tick of `/proc/PID/stat`; Linux counts in hundredths of a second for every program. */
const TICK_MS = 10;

/** CPU of a process and all its threads since it began, in ms, user and system; 0 when it is gone. */
export function cpuMs(/** @type {number} */ pid) {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : 0;
}

/** CPU of the children of a process that have ended, and of theirs, in ms. */
export function endedChildrenMs(/** @type {number} */ pid) {
  const fields = statOf(pid);
  return fields ? (Number(fields[13]) + Number(fields[14])) * TICK_MS : 0;
}

/** Resident memory of a process in MB (2^20 bytes). */
export function rssMb(/** @type {number} */ pid) {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** CPU in ms, to the microsecond, of each connection of a role, by the process id of its PostgreSQL backend. */
export function backendsMs(/** @type {number} */ postmaster, /** @type {string} */ role) {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  const children = pids.filter((pid) => Number(statOf(pid)?.[1]) === postmaster);
  const own = children.filter((pid) => commandLine(pid).startsWith(`postgres: ${role} `));
  return new Map(own.map((pid) => [pid, threadMs(pid)]));
}

/** What the backends spent from one reading to the next. */
export function spentBetween(
  /** @type {ReadonlyMap<number, number>} */ before,
  /** @type {ReadonlyMap<number, number>} */ after,
) {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

/** CPU of the main thread of a process, which is all that a PostgreSQL backend has; counted in nanoseconds. */
export function threadMs(/** @type {number} */ pid) {
  return Number(read(`/proc/${pid}/schedstat`)?.split(' ')[0] ?? 0) / 1e6;
}

/** The fields after the name of the program, which may hold spaces: [0] is the state, [1] the parent. */
function statOf(/** @type {number} */ pid) {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function commandLine(/** @type {number} */ pid) {
  return (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ');
}

function read(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
