import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { COMPANY_OF_FEED, WORK_AT } from '../feed/feed-documents';
import type { LogInteractionInput } from '../generated/graphql';
import { DELETE, EDIT, RESTORE } from '../interactions/interaction-documents';
import { LogScene } from '../log-scene';
import { FIND, FIND_ENTRIES } from './find-documents';

const BODY =
  'She asked for the poppy-seed loaf again, and whether Straßenfest orders can be brought on Sunday. '.repeat(4);

describe('finding as somebody types', () => {
  let api: Api;
  let scene: LogScene;
  let [owner, manager, ada, bob, reader]: SignedIn[] = [];
  const [mill, bakery] = [uuid(), uuid()];
  let [zoe, amy, ben, mine]: string[] = [];

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    [manager, ada] = [await api.signInAs('MANAGER'), await api.signInAs('AGENT')];
    [bob, reader] = [await api.signInAs('AGENT'), await api.signInAs('READ_ONLY')];
    scene = await LogScene.of(api);
    const { client } = owner;
    for (const input of [
      { id: mill, name: 'Öhler Mill', domain: 'oehler-mill.at' },
      { id: bakery, name: 'Bakery Öhler' },
    ])
      await client.request(COMPANY_OF_FEED, { input });
    zoe = await scene.aContact(client, { givenName: 'Zoë', familyName: 'Ångström', phone: '+49 30 901820' });
    amy = await scene.aContact(client, { givenName: 'Amy', familyName: 'Ohlert', email: 'amy.o@example.org' });
    ben = await scene.aContact(client, { givenName: 'Ben', familyName: 'Xu', ownerId: is(bob).id });
    mine = await scene.aContact(client, { givenName: 'Cara', familyName: 'Quist', ownerId: is(reader).id });
    await client.request(WORK_AT, { input: { id: uuid(), contactId: zoe, companyId: mill } });
    await log(ada, amy, { occurredAt: '2026-11-01T09:00:00.000Z', subject: 'Loaf', body: BODY });
    await log(ada, zoe, { occurredAt: '2026-11-03T09:00:00.000Z', subject: 'Rye' });
    await log(owner, ben, { occurredAt: '2024-02-03T09:00:00.000Z', subject: 'Poppy' });
  });
  afterAll(() => api.close());

  const log = async (who: SignedIn | undefined, contactId: string | undefined, given: Partial<LogInteractionInput>) =>
    (await scene.logged(is(who).client, scene.aCall(contactId ?? '', given))).interaction.id;
  const find = async (text: string, by = owner, first?: number) =>
    (await is(by).client.request(FIND, { text, first })).find;
  const people = async (text: string, by = owner) => (await find(text, by)).contacts.map(({ id }) => id);
  const excerpts = async (text: string, by = owner) =>
    (await is(by).client.request(FIND_ENTRIES, { text })).find.entries.map(({ excerpt }) => excerpt);

  it.each([
    ...[
      'zoe',
      'ngst zo',
      'ÅNGSTRÖM',
      'zo',
      'z',
      '030 901 82',
      '0049 (0)30/901820',
      '+49 30 901820',
      '901820',
      'zoe 0309018',
    ],
  ])('finds a person by %j', async (text) => {
    expect(await people(text)).toEqual([zoe]);
  });

  it('finds people spoken with last first, and by one or two letters where a word begins', async () => {
    expect(await people('o')).toEqual([amy]);
    expect(await people('am')).toEqual([amy]);
    expect(await people('example')).toEqual([amy]);
    expect(await people('ng')).toEqual([]);
    expect(await people('xu')).toEqual([ben]);
    expect((await find('a')).contacts.map(({ id }) => id)).toEqual([zoe, amy]);
    expect((await find('zoe')).contacts[0]).toEqual({
      id: zoe,
      displayName: 'Zoë Ångström',
      companyName: 'Öhler Mill',
    });
  });

  it('finds companies by name and domain, those that begin with the text first', async () => {
    const companies = async (text: string) => (await find(text)).companies.map(({ id }) => id);
    expect(await companies('ohler')).toEqual([mill, bakery]);
    expect(await companies('bak OHLER')).toEqual([bakery]);
    expect(await companies('oehler-mill')).toEqual([mill]);
    expect(await companies('mi')).toEqual([mill]);
    expect(await companies('ill')).toEqual([mill]);
    expect([await companies('il'), await companies('%'), await companies(' ')]).toEqual([[], [], []]);
  });

  it('finds what was said, newest first, with the words around it', async () => {
    const { entries } = await find('popp');
    expect(entries.map(({ interaction }) => interaction.subject)).toEqual(['Loaf', 'Poppy']);
    expect(entries[0]?.interaction.contacts).toEqual([{ id: amy }]);
    expect(entries[0]?.excerpt).toMatch(/^She asked for the poppy-seed loaf again, .*…$/);
    expect((await excerpts('strassenfest'))[0]).toContain('Straßenfest');
  });

  it('is none of signs, of what nobody is called, and of what nobody said', async () => {
    for (const text of ['%', '?!', 'nobody-is-called-so', 'z\0q', 'a'.repeat(5_000)]) {
      expect(await find(text)).toEqual({ contacts: [], companies: [], entries: [] });
    }
  });

  it('is without a text whom the viewer last had to do with, then whom they look after', async () => {
    expect(await people('', ada)).toEqual([zoe, amy]);
    expect(await people('  ')).toEqual([ben]);
    expect(await people('', bob)).toEqual([ben]);
    expect(await people('', reader)).toEqual([mine]);
    expect(await people('', manager)).toEqual([]);
    const participants = [{ role: 'ATTENDEE' as const, memberId: is(manager).id }];
    await log(ada, amy, { subject: 'With the manager', participants });
    expect(await people('', manager)).toEqual([amy]);
    expect((await find('')).entries).toEqual([]);
    expect((await find('', ada, 1)).contacts).toHaveLength(1);
  });

  it('finds nothing for whom it is not, and counts it nowhere', async () => {
    const id = await log(ada, ben, { visibility: 'PRIVATE', subject: 'Whisper', body: 'quokka' });
    await log(ada, ben, { visibility: 'SENSITIVE', subject: 'Murmur', body: 'quoll' });
    expect(await excerpts('quokka', ada)).toEqual(['quokka']);
    for (const who of [owner, manager, bob, reader]) expect(await excerpts('quokka', who)).toEqual([]);
    for (const who of [ada, owner, manager, bob]) expect(await excerpts('quoll', who)).toEqual(['quoll']);
    expect(await excerpts('quoll', reader)).toEqual([]);
    await is(ada).client.request(EDIT, { input: { id, version: 1, visibility: 'NORMAL', body: 'numbat' } });
    expect([await excerpts('quokka', ada), await excerpts('numbat', reader)]).toEqual([[], ['numbat']]);
    await is(ada).client.request(DELETE, { input: { id, version: 2 } });
    expect(await excerpts('numbat')).toEqual([]);
    await is(ada).client.request(RESTORE, { input: { id } });
    expect(await excerpts('numbat')).toEqual(['numbat']);
  });

  it('takes one statement for each part, and none for a part that is not selected', async () => {
    const count = async (work: () => Promise<unknown>) =>
      (await api.statements(work)).filter((text) => !/\bsession\b/.test(text)).length;
    expect(await count(() => find('zoe'))).toBe(3);
    expect(await count(() => excerpts('zoe'))).toBe(1);
    expect(await count(() => find(''))).toBe(1);
  });

  it('refuses a page beyond its size', async () => {
    for (const first of [0, 101, -1]) await expect(find('zoe', owner, first)).rejects.toThrow('BAD_USER_INPUT');
  });
});

function is(who: SignedIn | undefined): SignedIn {
  if (who === undefined) throw new Error('Nobody is signed in.');
  return who;
}
