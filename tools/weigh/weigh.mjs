import { join } from 'node:path';
import { keptBudgets } from './budgets.mjs';
import { weightsOf } from './weights.mjs';

// The last step of the web's build: `node tools/weigh/weigh.mjs [folder of the build]`.
const { table, kept } = keptBudgets(weightsOf(process.argv[2] ?? join(import.meta.dirname, '../../dist/apps/web')));
console.log(`What a browser loads, gzip:\n${table}`);
if (!kept) process.exitCode = 1;
