import { createRequire } from 'node:module';

if (process.argv.includes('--help')) {
  console.log('what it takes');
  process.exit(0);
}

const pg = createRequire(`${process.env.HEED_DATA}/../package.json`)('pg');
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
if (process.argv[2] === 'demo') {
  // As the real one: a demo is there wholly or not at all, and only where nobody works yet.
  await client.query('CREATE TABLE demo (made int)');
  if (process.env.FAKE_DEMO === 'fails') throw new Error('The oven is cold.');
  const signIn = { name: 'Helene Brandt', email: 'helene@hedgerow.example', role: 'OWNER', job: 'bakes' };
  console.log(JSON.stringify([{ ...signIn, password: `secret ${process.pid}` }]));
  process.exit(0);
}
const { rows } = await client.query('SELECT current_database() AS name');
await client.end();
console.log(`${rows[0].name}: ${process.argv.slice(2).join(' ')}`);
process.exitCode = 7;
