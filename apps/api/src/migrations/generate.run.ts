import 'reflect-metadata';
import { argv, env, stdout } from 'node:process';
import { generateMigration } from './generate';

const url = env['HEED_EMPTY_DATABASE_URL'];
if (url === undefined) throw new Error('HEED_EMPTY_DATABASE_URL is missing.');
stdout.write(await generateMigration(url, argv[2] ?? 'Unnamed', Date.now()));
