import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { byScore, capped, evaluate, FEELINGS, instantOf, RELATIONSHIP_KINDS, type RuleKey } from '@heed/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { type KnownContact, snapshotOf } from '../../src/suggestions/known-contact';
import { type KnownSetting, settingOf } from '../../src/suggestions/known-setting';
import { knownSetting } from '../../src/suggestions/setting-sql';
import { KNOWN_CONTACT } from '../../src/suggestions/snapshot-sql';
import { rebuildPulses } from '../../src/pulse/update-pulse';
import type { Db } from '../../src/platform/database/db';
import type { Principal } from '../../src/platform/principal';
import { Api, type SignedIn } from '../api';
import { LogScene } from '../log-scene';
import { aContactRow, anInteractionRow, aParticipantRow } from '../rows';
import { ADD_BIRTHDAY, DEACTIVATE, TODAY } from './today-documents';
import { writeRows } from '../write-rows';

const DAY_MS = 86_400_000;
const PEOPLE = 200;
/** Who decided: a colleague who has left, so that nobody's daily cap is used up. */
const OTHER = uuid();

let api: Api;
let agents: SignedIn[];
/** A colleague who cannot sign in any more. */
let gone: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  api.clock.advance({ days: 3 });
  agents = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
  gone = await api.signInAs('AGENT');
  const { client } = await api.signUp();
  await client.request(DEACTIVATE, { input: { id: gone.id, version: 1, active: false } });
  scene = await LogScene.of(api);
}, 60_000);
afterAll(() => api.close());

const principal = ({ id }: SignedIn): Principal => {
  return { kind: 'USER', id, name: 'Person', workspaceId: api.workspaceId, role: 'AGENT' };
};
const ago = (days: number) => instantOf(api.clock.now().getTime() - days * DAY_MS);
const often = <T>(usual: T, other: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, other);

const touch = fc.record({
  days: fc.double({ min: 0.1, max: 200, noNaN: true }),
  type: fc.constantFrom('CALL', 'EMAIL'),
  direction: fc.constantFrom('INBOUND' as const, 'OUTBOUND' as const),
  feeling: often(null, fc.constantFrom(...FEELINGS)),
  two_way: fc.boolean(),
  visibility: often('NORMAL' as const, fc.constantFrom('SENSITIVE' as const, 'PRIVATE' as const)),
});
const person = fc.record({
  kind: fc.constantFrom(...RELATIONSHIP_KINDS),
  importance: fc.integer({ min: 1, max: 3 }),
  owner: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 2 }) }, fc.constant(3)),
  touches: fc.array(touch, { maxLength: 6 }),
  reachable: often(true, fc.constant(false)),
  peace: often(false, fc.constant(true), 9),
  plannedIn: often<number | null>(null, fc.integer({ min: 1, max: 12 }), 6),
  birthdayIn: often<number | null>(null, fc.integer({ min: 0, max: 5 }), 6),
  decided: often<'SNOOZED' | 'DISMISSED' | null>(null, fc.constantFrom('SNOOZED' as const, 'DISMISSED' as const), 8),
  archived: often(false, fc.constant(true), 12),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Rows by table of one random person. */
function rowsOf(one: Person): Readonly<Record<string, readonly object[]>> {
  const owners = [...agents.map(({ id }) => id), null, gone.id];
  const contact = aContactRow({
    ...{ relationship_kinds: [one.kind], importance: one.importance, owner_id: owners[one.owner] },
    archived_at: one.archived ? ago(1) : null,
  });
  const on = { contact_id: contact.id, created_at: ago(300) };
  const talks = one.touches.map(({ days, type, ...rest }, index) => {
    const by = { author_id: agents[index % 2]?.id, author_kind: 'USER', feeling_source: 'STAFF_OBSERVED' };
    // What was said in confidence raises nothing on Today after 60 days.
    const occurred_at = ago(rest.visibility === 'NORMAL' ? days : days * 0.3);
    return anInteractionRow({ ...rest, ...by, type_id: scene.typeId(type), occurred_at });
  });
  const plan = anInteractionRow({
    ...{ type_id: scene.typeId('CALL'), author_id: agents[0]?.id, status: 'PLANNED', two_way: false },
    occurred_at: ago(-(one.plannedIn ?? 0)),
  });
  const interactions = one.plannedIn === null ? talks : [...talks, plan];
  const born = new Date(ago(-(one.birthdayIn ?? 0)));
  const birthday = { kind: 'BIRTHDAY', month: born.getUTCMonth() + 1, day: born.getUTCDate(), lead_days: 3 };
  const decided = {
    id: uuid(),
    contact_id: contact.id,
    rule: 'STAY_IN_TOUCH',
    rule_version: 1,
    subject_key: 'contact',
  };
  const by = { decided_by_kind: 'USER', decided_by_id: OTHER, decided_by_name: 'Person', decided_at: ago(0.05) };
  const newest = [...talks].filter((talk) => talk['two_way']).map(({ id }) => id);
  return {
    contact: [contact],
    interaction: interactions,
    interaction_participant: interactions.map((row) => ({
      ...aParticipantRow(row.id, contact.id),
      ...{ occurred_at: row['occurred_at'], planned: row === plan },
    })),
    contact_point: one.reachable
      ? [{ id: uuid(), ...on, kind: 'PHONE', value: `+4930${contact.id}`, preferred: false, status: 'ACTIVE' }]
      : [],
    preference: one.peace
      ? [
          {
            id: uuid(),
            ...on,
            key: 'DO_NOT_DISTURB',
            value: 'Please',
            strength: 'MUST',
            source: 'STAFF_OBSERVED',
            confirmed_at: ago(9),
          },
        ]
      : [],
    important_date: one.birthdayIn === null ? [] : [{ id: uuid(), ...on, ...birthday, confirmed: true }],
    suggestion_decision:
      one.decided === null
        ? []
        : [
            {
              ...decided,
              ...by,
              kind: one.decided,
              until: ago(-2),
              evidence_ids: [...newest, ...cadences],
              interaction_ids: newest,
            },
          ],
  };
}
let cadences: string[] = [];

describe('today', () => {
  it('finds the others, however many wrote who may wait a little longer', async () => {
    const reader = await api.signInAs('AGENT');
    const { client } = await api.signUp();
    const aPerson = (importance: number) =>
      scene.aContact(client, { phone: '+49 30 901820', ownerId: reader.id, importance });
    const lately = {
      direction: 'INBOUND',
      outcome: null,
      occurredAt: ago(0.6),
      typeId: scene.typeId('EMAIL'),
    } as const;
    for (let n = 0; n < 18; n += 1) await scene.logged(client, scene.aCall(await aPerson(1 + (n % 3)), lately));
    const born = new Date(ago(0));
    const input = { id: uuid(), contactId: await aPerson(1), month: born.getUTCMonth() + 1, day: born.getUTCDate() };
    await client.request(ADD_BIRTHDAY, { input: { ...input, kind: 'BIRTHDAY' } });
    const { today } = await reader.client.request(TODAY);
    expect(today.suggestions.map(({ contact: { id } }) => id)).toContain(input.contactId);
  });

  it('names the very people whom looking at everybody would name', async () => {
    const [first] = agents;
    if (first === undefined) throw new Error('Nobody is signed in.');
    const db = <T>(work: (db: Db) => Promise<T>, by: SignedIn = first) => api.database.inWorkspace(principal(by), work);
    cadences = (await db((one) => one.query<{ id: string }>('SELECT id FROM cadence'))).map(({ id }) => id);
    const rows = fc.sample(person, { numRuns: PEOPLE, seed: 20261124 }).map(rowsOf);
    await db(async (one) => {
      for (const table of Object.keys(rows[0] ?? {}))
        await writeRows(
          one,
          principal(first),
          table,
          rows.flatMap((row) => row[table] ?? []),
        );
    });
    await db(rebuildPulses);
    const seen = new Set<string>();
    for (const agent of agents) {
      const everybody = await db((one) => one.query<{ known: KnownContact; setting: KnownSetting }>(EVERYBODY), agent);
      const now = api.clock.now().toISOString();
      const best = everybody
        .filter(({ known }) => [null, agent.id, gone.id].includes(known.contact.ownerId))
        .flatMap(({ known, setting }) => {
          const { fired } = evaluate(snapshotOf(known, now), settingOf(setting, principal(agent), now), now);
          return fired.filter(({ rule }) => TODAYS.includes(rule)).slice(0, 1);
        })
        .sort(byScore);
      const { today } = await agent.client.request(TODAY);
      expect(today.suggestions.map(({ id }) => id)).toEqual(
        capped(best, 0)
          .shown.slice(0, 5)
          .map(({ id }) => id),
      );
      for (const { rule } of best) seen.add(rule);
    }
    expect([...seen].sort()).toEqual([...TODAYS].sort());
  }, 60_000);
});

const TODAYS: readonly RuleKey[] = ['AFTER_NEGATIVE', 'STAY_IN_TOUCH', 'MISSED_INBOUND', 'IMPORTANT_DATE'];
const EVERYBODY = `SELECT ${KNOWN_CONTACT} AS known, ${knownSetting('c.workspace_id')} AS setting FROM contact c`;
