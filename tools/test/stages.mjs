import { runApiOnSystemPostgres } from './system-postgres.mjs';
import { runBrowser } from './browser.mjs';
import { runCalendar } from './calendar.mjs';
import { runJest } from './jest.mjs';
import { runProgram } from './program.mjs';

const depcruise = ['depcruise', '--config', '.dependency-cruiser.js', 'apps', 'libs'];
const nx = (/** @type {string[]} */ ...args) => ['nx', 'run-many', ...args, '--output-style=static'];

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} [needs] stages that come along with a selection
 * @property {boolean} [extra] runs only when it is asked for
 * @property {(options: { args: string[] }) => Promise<import('./results.mjs').Counts>} run
 */

/**
 * What `npm test` does, in order. `run(options)` answers how many tests passed and failed; a stage without tests
 * counts as one.
 * @type {Stage[]}
 */
export const stages = [
  { name: 'codegen', run: () => runProgram(nx('-t', 'codegen')) },
  { name: 'typecheck', needs: ['codegen'], run: () => runProgram(nx('-t', 'typecheck')) },
  { name: 'lint', needs: ['codegen'], run: () => runProgram(['eslint', '.', '--max-warnings', '0']) },
  { name: 'walls', run: () => runProgram(depcruise) },
  { name: 'format', run: () => runProgram(['prettier', '--check', '--log-level', 'warn', '.']) },
  { name: 'tools', run: (options) => runJest('tools', 'tools/jest.config.js', options) },
  { name: 'domain', run: (options) => runJest('domain', 'libs/domain/jest.config.js', options) },
  { name: 'capture', run: (options) => runJest('capture', 'libs/capture/jest.config.js', options) },
  { name: 'listening', run: (options) => runJest('listening', 'libs/listening/jest.config.js', options) },
  { name: 'api', needs: ['codegen'], run: (options) => runJest('api', 'apps/api/jest.config.js', options) },
  {
    name: 'web',
    needs: ['codegen'],
    run: (options) => runJest('web', 'apps/web/jest.config.js', { ...options, esm: false }),
  },
  { name: 'build', needs: ['codegen'], run: () => runProgram(nx('-t', 'build', '-p', 'api,web')) },
  { name: 'browser', needs: ['build'], run: runBrowser },
  { name: 'api-on-system-postgres', extra: true, needs: ['codegen'], run: runApiOnSystemPostgres },
  { name: 'calendar', extra: true, needs: ['codegen'], run: runCalendar },
];

/**
 * The stages that were asked for, with what they need: all but the extra ones when nothing was.
 * @param {{ only: string[], also: string[] }} asked
 */
export function select({ only, also }) {
  const wanted = new Set(only.length > 0 ? only : stages.filter((stage) => !stage.extra).map((stage) => stage.name));
  also.forEach((name) => wanted.add(name));
  const names = stages.map((stage) => stage.name);
  const unknown = [...wanted].filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No stage is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const needed = stages.filter((stage) => wanted.has(stage.name)).flatMap((stage) => stage.needs ?? []);
  needed.concat(needed.includes('build') ? ['codegen'] : []).forEach((name) => wanted.add(name));
  return stages.filter((stage) => wanted.has(stage.name));
}
