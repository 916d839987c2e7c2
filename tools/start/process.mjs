import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export { pause };

/**
 * The command line of a running process; undefined when there is none by that id. A process that has ended but was
 * not yet collected by its parent counts as ended. Where the system does not tell (Windows), an empty text.
 */
export function commandOf(/** @type {number} */ pid) {
  if (!exists(pid)) return undefined;
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || undefined;
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined;
}

/** Whether that process runs and is the one we mean: process ids are given again to others. */
export function runs(/** @type {number} */ pid, /** @type {string} */ word) {
  const command = commandOf(pid);
  return command !== undefined && (command === '' || command.replaceAll('\\', '/').includes(word));
}

/** Waits until the test holds, looking every `every` ms; false when it still does not after `limit` ms. */
export async function waitUntil(
  /** @type {() => boolean | Promise<boolean>} */ test,
  /** @type {number} */ limit,
  every = 50,
) {
  for (const end = Date.now() + limit; ; await pause(every)) {
    if (await test()) return true;
    if (Date.now() > end) return false;
  }
}

/** Runs a program to its end and answers its exit code; `output` is empty where the terminal is handed on. */
export function run(
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnOptions} */ options,
) {
  return new Promise((/** @type {(end: { code: number, output: string }) => void} */ resolve, reject) => {
    const child = spawn(program, args, options);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function exists(/** @type {number} */ pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function read(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The system's own code of an error (`ENOENT`, `EACCES`, ...). */
export function codeOf(/** @type {unknown} */ error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
