import { parseArgs } from 'node:util';
import { codeOf } from './process.mjs';
import { Stop } from './say.mjs';

const options = /** @type {const} */ ({
  demo: { type: 'boolean', default: false },
  anew: { type: 'boolean', default: false },
});

/**
 * What `npm start` was asked for, from what stands behind its name.
 * @throws {Stop} when that is not understood, or cannot be done
 */
export function wishFrom(/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  const { demo, anew } = parsed(args);
  if (anew && !demo) throw new Stop('--anew makes a demo anew and nothing else: npm start -- --demo --anew');
  if (demo && env['DATABASE_URL'])
    throw new Stop(
      'A demo has a database of its own, and DATABASE_URL names another one. Leave DATABASE_URL out, or fill that one, ' +
        'if it is empty, by npm run heed -- demo, and start without --demo.',
    );
  return { demo, anew };
}

function parsed(/** @type {string[]} */ args) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    if (!String(codeOf(error)).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Stop(`${args.join(' ')} is not understood. npm start takes --demo, and with it --anew.`);
  }
}
