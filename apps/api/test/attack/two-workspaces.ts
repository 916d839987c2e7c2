import pg from 'pg';
import { aCadence } from './recipes';
import { anEndpoint } from './recipes-of-channels';
import { aHandover, aRecovery } from './recipes-of-care';
import { aDevice } from './recipes-of-telling';
import { aDecision } from './recipes-of-suggestions';
import { v7 as uuid } from 'uuid';
import { CreateApiKey } from '../../src/identity/api-keys/create-api-key';
import { CreateWorkspace } from '../../src/set-up/create-workspace';
import { Api, PASSWORD } from '../api';
import type { Client } from '../client';
import { writeHeardRows } from '../listening/heard-rows';
import { writeNotification, writeToldRows } from '../reaching/told-rows';
import type { Principal } from '../../src/platform/principal';
import { type Logged, World } from './world';

/** What every text of the other workspace carries: it stands in no reply to anybody else. */
export const CANARY = 'KanarienVogel';

const SIGN_IN = `mutation($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { viewer { id workspace { id } } userErrors { code } } }`;

/** An application with two workspaces that have nothing in common, the second made as an operator would. */
export class TwoWorkspaces {
  private readonly known = new Map<string, string>();

  private constructor(
    readonly api: Api,
    readonly here: World,
    /** The same as an integration that may write. */
    readonly byKey: World,
    readonly there: World,
    private readonly looking: pg.Client,
  ) {}

  static async boot(): Promise<TwoWorkspaces> {
    const api = await Api.boot();
    const owner = await api.signUp();
    const member = (await api.signInAs('AGENT')).id;
    const { client, id: apiKey } = await api.withKey('WRITE');
    const things = { workspace: api.workspaceId, member, apiKey };
    const listen = () => api.listen();
    const there = await otherWorkspace(api);
    const here = new World(owner.client, things, 'Bread', listen);
    const looking = new pg.Client({ connectionString: api.superuserUrl });
    await looking.connect();
    return new TwoWorkspaces(api, here, new World(client, things, 'Rolls', listen), there, looking);
  }

  /** The id of something of this kind in the other workspace: always the same, or one that was not seen before. */
  async foreignId(kind: string, fresh: boolean): Promise<string> {
    const known = fresh ? undefined : this.known.get(kind);
    if (known !== undefined) return known;
    const made = await this.makersOf(this.there)[kind]?.();
    if (made === undefined) throw new Error(`Nobody knows how to make a ${kind}.`);
    if (!fresh) this.known.set(kind, made);
    return made;
  }

  /** Makes at least one row in every table of both workspaces. */
  async fillBoth(): Promise<void> {
    for (const world of [this.here, this.there]) {
      for (const make of Object.values(this.makersOf(world))) await make();
      const contactId = await world.contact({ tagIds: [await world.tag()] });
      const consent = { channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED', lawfulBasis: 'CONSENT' };
      await world.run('recordConsent', { id: uuid(), contactId, ...consent, source: 'form' });
      await writeToldRows(this.api.database, memberOf(world), world.text());
      const heard = { interactionId: (await world.logged()).interaction, mark: world.text() };
      await writeHeardRows(this.api.database, memberOf(world), heard);
    }
  }

  private makersOf(world: World): Makers {
    const notification = () => writeNotification(this.api.database, memberOf(world), world.text());
    return { ...makersOf(world), notification };
  }

  /** One hash over every row of the other workspace. */
  async digestThere(): Promise<string> {
    const tables = await this.looking.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'workspace_id' AND table_name <> 'session' ORDER BY 1`,
    );
    const parts = tables.rows.map(
      ({ name }) => `SELECT '${name}' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text COLLATE "C")), '') AS h
        FROM "${name}" t WHERE workspace_id = '${this.there.things.workspace}'`,
    );
    const hashes = await this.looking.query<{ h: string }>(parts.join(' UNION ALL '));
    return hashes.rows.map(({ h }) => h).join();
  }

  async close(): Promise<void> {
    await this.looking.end();
    await this.api.close();
  }
}

async function otherWorkspace(api: Api): Promise<World> {
  const email = 'stranger@example.com';
  const made = { workspaceName: CANARY, ownerName: CANARY, language: 'en', timeZone: 'Europe/Paris' };
  const wanted = { ...made, email, password: PASSWORD };
  const { workspaceId: workspace, id: member } = await api
    .part(CreateWorkspace)
    .create(wanted, api.clock.now(), async () => undefined);
  const client: Client = api.visitor();
  await client.ask(SIGN_IN, { email, password: PASSWORD });
  const key = { workspaceId: workspace, name: CANARY, scope: 'WRITE', expiresAt: null } as const;
  const { id: apiKey } = await api.part(CreateApiKey).create(key, api.clock.now());
  return new World(client, { workspace, member, apiKey }, CANARY);
}

/** One that comes round, after the first time of it was done. */
async function aReminderDoneOnce(world: World): Promise<string> {
  const id = await world.reminder({ recurrence: { rule: 'FREQ=WEEKLY' } });
  await world.run('completeReminder', { id, version: 1 });
  return id;
}

function memberOf({ things: { member: id, workspace: workspaceId } }: World): Principal {
  return { kind: 'USER', id, name: 'Member', workspaceId, role: 'AGENT' };
}

type Makers = Readonly<Record<string, () => Promise<string>>>;

/** How to make one of each kind in a workspace. */
function makersOf(world: World): Makers {
  const part = (name: keyof Logged) => async () => (await world.logged())[name];
  return {
    contact: () => world.contact(),
    company: () => world.company(),
    tag: () => world.tag(),
    point: () => world.point(),
    affiliation: () => world.affiliation(),
    relationship: async () => (await world.relationship()).id,
    importantDate: () => world.importantDate(),
    block: () => world.block(),
    type: () => world.ownType(),
    protocol: async () => (await world.ownProtocol()).protocol,
    version: async () => (await world.ownProtocol()).version,
    deleted: () => world.deleted(),
    interaction: part('interaction'),
    pain: part('pain'),
    preference: part('preference'),
    promise: part('promise'),
    change: part('change'),
    reminder: () => aReminderDoneOnce(world),
    recovery: () => aRecovery(world),
    handover: () => aHandover(world),
    decision: () => aDecision(world),
    endpoint: () => anEndpoint(world),
    cadence: () => aCadence(world),
    device: () => aDevice(world),
    workspace: async () => world.things.workspace,
    member: async () => world.things.member,
    apiKey: async () => world.things.apiKey,
  };
}
