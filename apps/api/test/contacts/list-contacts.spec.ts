import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { ListContactsQueryVariables } from '../generated/graphql';
import { aContactRow } from '../rows';
import { writeRows } from '../write-rows';

const LIST = graphql(`
  query ListContacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {
    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes {
        id
        displayName
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
      totalCount
    }
  }
`);
const ROWS = graphql(`
  query ContactRows($first: Int) {
    contacts(first: $first) {
      edges {
        cursor
        node {
          id
          displayName
          owner {
            name
          }
          tags {
            name
          }
          preferredChannel
          contactability {
            allowed
          }
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);
const HEADER = graphql(`
  query ContactHeader($id: ID!) {
    contact(id: $id) {
      ...ContactSeen
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const list = async (variables: ListContactsQueryVariables = {}) =>
  (await scene.owner.client.request(LIST, variables)).contacts;
const names = async (variables: ListContactsQueryVariables = {}) =>
  (await list(variables)).nodes.map(({ displayName }) => displayName);

/** Rows straight into the tables: a pulse that no mutation of these features writes. */
async function people(tag: string, given: readonly { name: string; lastAt?: string | null; feeling?: string }[]) {
  const rows = given.map(({ name }) => aContactRow({ display_name: name, sort_name: tag, search: `${tag} ${name}` }));
  const pulses = rows.map(({ id }, index) => ({
    id,
    last_interaction_at: given[index]?.lastAt ?? null,
    last_feeling: given[index]?.feeling ?? null,
    unanswered_outbound: 0,
    median_gap_n: 0,
    recent_feelings: [],
    best_reach_n: 0,
    importance: 2,
    active: true,
  }));
  await scene.api.database.inWorkspace(scene.principal, async (db) => {
    await writeRows(db, scene.principal, 'contact', rows);
    await writeRows(db, scene.principal, 'contact_pulse', pulses);
  });
  return rows.map(({ id }) => id);
}

async function walk(variables: ListContactsQueryVariables): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null | undefined; ;) {
    const { nodes, pageInfo } = await list({ ...variables, after });
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

describe('paging through contacts', () => {
  it('meets everybody once by name, through namesakes', async () => {
    const ids = await people(
      'namesake',
      Array.from({ length: 7 }, (_, index) => ({ name: `Twin ${index}` })),
    );
    const walked = await walk({ first: 2, filter: { search: 'namesake' } });
    expect(walked).toEqual([...ids].sort());
  });

  it('meets everybody once by last interaction, through the same instant and those without one', async () => {
    const at = '2026-11-20T10:00:00.123456Z';
    const ids = await people('recent', [
      { name: 'None 1' },
      { name: 'Same 1', lastAt: at },
      { name: 'Newest', lastAt: '2026-11-21T10:00:00Z' },
      { name: 'Same 2', lastAt: at },
      { name: 'None 2' },
      { name: 'Same 3', lastAt: at },
      { name: 'Nearly', lastAt: '2026-11-20T10:00:00.123400Z' },
    ]);
    const [none1, same1, newest, same2, none2, same3, nearly] = ids;
    for (const first of [1, 2, 3, 100]) {
      const walked = await walk({ first, sort: 'LAST_INTERACTION', filter: { search: 'recent' } });
      expect(walked).toEqual([newest, same1, same2, same3, nearly, none1, none2]);
    }
  });

  it('counts all pages, only when asked', async () => {
    await people('counted', [{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
    const page = await list({ first: 2, filter: { search: 'counted' } });
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const next = await list({ first: 2, after: page.pageInfo.endCursor, filter: { search: 'counted' } });
    expect(next).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const statements = await scene.api.statements(() => scene.owner.client.request(ROWS, {}));
    expect(statements.filter((text) => text.includes('count(*)'))).toEqual([]);
  });

  it.each([0, -1, 101])('refuses pages of %d', async (first) => {
    const reply = await scene.owner.client.reply(LIST, { first });
    expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('refuses cursors of another list or of nobody', async () => {
    const { pageInfo } = await list({ first: 1 });
    for (const after of ['x', 'W10', pageInfo.endCursor]) {
      const reply = await scene.owner.client.reply(LIST, { after, sort: 'LAST_INTERACTION' });
      expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('searching contacts', () => {
  beforeAll(async () => {
    const companyId = await scene.aCompany('Zuckerbäckerei Öhler');
    await scene.aContact({ givenName: 'Zoë', familyName: 'Ångström-O’Neil', phone: '+43 1 58858 0', companyId });
    await scene.aContact({ givenName: 'Zoltan', familyName: 'Strauß', email: 'z_s@example.com', nameToUse: 'Zoli' });
  });

  it.each(['zoe', 'ANGSTROM', 'strom zo', 'öhler', 'zuckerbackerei', '+4315885', '0043 1 588 580', '(01) 58858-0'])(
    'finds a person by %j',
    async (search) => {
      expect(await names({ filter: { search } })).toEqual(['Zoë Ångström-O’Neil']);
    },
  );

  it.each(['strauss', 'zoli', 'z_s@', 'zoltan straus'])('finds another by %j', async (search) => {
    expect(await names({ filter: { search } })).toEqual(['Zoltan Strauß']);
  });

  it.each(['zxs@', 'zoe strauss', '%', '+4930', 'z\0q'])('finds nobody by %j', async (search) => {
    expect(await names({ filter: { search } })).toEqual([]);
  });
});

describe('filtering contacts', () => {
  it('keeps to what all of the filter says', async () => {
    const agent = await scene.api.signInAs('AGENT');
    const [tagId, companyId] = [await scene.aTag('Filtered'), await scene.aCompany('Filter Ltd')];
    const both = { familyName: 'Filterson', relationshipKinds: ['SUPPLIER' as const] };
    await scene.aContact({ ...both, givenName: 'All', ownerId: agent.id, tagIds: [tagId], companyId });
    await scene.aContact({ ...both, givenName: 'Some', relationshipKinds: ['CUSTOMER'] });
    const search = 'filterson';
    const all = ['All Filterson'];
    expect(await names({ filter: { search } })).toHaveLength(2);
    expect(await names({ filter: { search, ownerId: agent.id } })).toEqual(all);
    expect(await names({ filter: { search, unowned: false } })).toEqual(all);
    expect(await names({ filter: { search, unowned: true } })).toEqual(['Some Filterson']);
    expect(await names({ filter: { search, tagId } })).toEqual(all);
    expect(await names({ filter: { search, companyId } })).toEqual(all);
    expect(await names({ filter: { search, relationshipKind: 'SUPPLIER' } })).toEqual(all);
    expect(await names({ filter: { search, tagId, unowned: true } })).toEqual([]);
    for (const id of [uuid(), 'nothing']) {
      expect(await names({ filter: { ownerId: id } })).toEqual([]);
      expect(await names({ filter: { tagId: id } })).toEqual([]);
      expect(await names({ filter: { companyId: id } })).toEqual([]);
    }
  });

  it('knows their last feeling and when they were last in touch', async () => {
    await people('mood', [
      { name: 'Warm', feeling: 'WARM', lastAt: '2026-11-20T10:00:00Z' },
      { name: 'Upset', feeling: 'UPSET', lastAt: '2026-11-10T10:00:00Z' },
      { name: 'Unknown' },
    ]);
    const search = 'mood';
    expect(await names({ filter: { search, lastFeeling: 'UPSET' } })).toEqual(['Upset']);
    expect(await names({ filter: { search, interactedSince: '2026-11-20T11:00:00+01:00' } })).toEqual(['Warm']);
  });

  it('leaves out who is no longer at the company', async () => {
    const companyId = await scene.aCompany('Leavers');
    const { id: contactId } = await scene.aContact();
    const at = { contact_id: contactId, company_id: companyId, is_primary: false, created_at: '2020-01-01T00:00:00Z' };
    const past = { id: uuid(), ...at, to_date: '2026-11-21' };
    await scene.api.database.inWorkspace(scene.principal, (db) =>
      writeRows(db, scene.principal, 'affiliation', [past]),
    );
    expect(await names({ filter: { companyId } })).toEqual([]);
    const present = { id: uuid(), ...at, to_date: '2026-11-22' };
    await scene.api.database.inWorkspace(scene.principal, (db) =>
      writeRows(db, scene.principal, 'affiliation', [present]),
    );
    expect(await names({ filter: { companyId } })).toEqual(['Mia Wolf']);
  });

  it('shows nobody of another workspace', async () => {
    const { contactId } = await scene.elsewhere();
    expect(await walk({ first: 100 })).not.toContain(contactId);
  });
});

describe('the statements of a page', () => {
  const ours = (statements: string[]) => statements.filter((text) => !/\b(session|api_key)\b/.test(text));

  it('are one for a contact and two for a list, however long', async () => {
    const { id } = await scene.aContact();
    expect(ours(await scene.api.statements(() => scene.owner.client.request(HEADER, { id })))).toHaveLength(1);
    for (const first of [1, 20]) {
      const asked = () => scene.owner.client.request(ROWS, { first });
      expect(ours(await scene.api.statements(asked))).toHaveLength(2);
    }
  });

  it('read nothing of what was not asked for', async () => {
    const [, read = ''] = ours(await scene.api.statements(() => scene.owner.client.request(LIST, {})));
    expect(read).toContain('FROM contact c');
    expect(read).not.toMatch(/contact_point|consent_record|preference|interaction/);
  });
});
