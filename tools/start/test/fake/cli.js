import { createRequire } from 'node:module';

if (process.argv.includes('--help')) {
  console.log('what it takes');
  process.exit(0);
}

const pg = createRequire(`${process.env.HEED_DATA}/../package.json`)('pg');
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query('SELECT current_database() AS name');
await client.end();
console.log(`${rows[0].name}: ${process.argv.slice(2).join(' ')}`);
process.exitCode = 7;
