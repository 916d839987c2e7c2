/**
 * The clock of a Heed whose time a journey moves: loaded before it with `node --import`, which only `start-heed.ts`
 * does. The process then believes that it is so many milliseconds later (less than none: earlier) as `HEED_E2E_AHEAD`
 * says, and then as its parent last told it.
 */
let ahead = Number(process.env['HEED_E2E_AHEAD'] ?? 0);

globalThis.Date = new Proxy(Date, {
  construct: (real, parts) => Reflect.construct(real, parts.length ? parts : [real.now() + ahead]),
  get: (real, name) => (name === 'now' ? () => real.now() + ahead : Reflect.get(real, name)),
});

process.on('message', (later: number) => {
  ahead = later;
  process.send?.('moved');
});
