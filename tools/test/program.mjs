import { spawn } from 'node:child_process';

/**
 * Runs a program of node_modules/.bin; its output is shown when it fails. Counts as one.
 * @param {string[]} command the program and its arguments
 */
export async function runProgram(command) {
  const { code, output } = await run(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) process.stdout.write(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs to the end and answers the exit code, with the output where it was not handed on to the terminal.
 * @param {string[]} command the program and its arguments
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program = '', ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { shell: process.platform === 'win32', ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
