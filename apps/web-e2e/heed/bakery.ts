import { Client } from './client';

/** The password of everybody here. */
export const PASSWORD = 'violet tram under seven lamps';

export const ROLES = ['OWNER', 'MANAGER', 'AGENT', 'READ_ONLY'] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff, signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
}

/** Where the journeys take place: one Heed, one bakery, one member of staff of each role. */
export interface Bakery {
  readonly url: string;
  readonly postgres: string;
  readonly people: Readonly<Record<Role, Person>>;
}

const NAMES: Readonly<Record<Role, string>> = {
  OWNER: 'Mara Lind',
  MANAGER: 'Tomas Berg',
  AGENT: 'Lena Vogt',
  READ_ONLY: 'Ines Roth',
};

interface Entered {
  readonly viewer: { readonly id: string };
}

/** Sets the workspace up, as its owner, and brings the colleagues in by invitation. */
export async function openBakery(url: string, postgres: string): Promise<Bakery> {
  const client = new Client(url);
  const email = 'mara@hedgerow.example';
  const input = { workspaceName: 'Hedgerow Bakery', ownerName: NAMES.OWNER, email, password: PASSWORD };
  const place = { language: 'en', timeZone: 'Europe/Berlin' };
  const { viewer } = await client.send<Entered>('setUpWorkspace', { ...input, ...place }, 'viewer { id }');
  const owner = { id: viewer.id, name: NAMES.OWNER, email, cookie: client.cookie };
  const join = (role: Role) => inviteAs(client, role);
  const [manager, agent, reader] = [await join('MANAGER'), await join('AGENT'), await join('READ_ONLY')];
  return { url, postgres, people: { OWNER: owner, MANAGER: manager, AGENT: agent, READ_ONLY: reader } };
}

async function inviteAs(owner: Client, role: Role): Promise<Person> {
  const name = NAMES[role];
  const email = `${name.split(' ')[0]?.toLowerCase()}@hedgerow.example`;
  const { path } = await owner.send<{ path: string }>('inviteMember', { email, role }, 'path');
  const client = new Client(owner.url);
  const input = { token: path.split('/').at(-1), name, password: PASSWORD };
  const { viewer } = await client.send<Entered>('acceptInvite', input, 'viewer { id }');
  return { id: viewer.id, name, email, cookie: client.cookie };
}

/** What the set-up of this run left for its tests. */
export function bakery(): Bakery {
  const left = process.env['HEED_E2E_BAKERY'];
  if (!left) throw new Error('The bakery is not open: heed/global-setup.ts opens it.');
  return JSON.parse(left);
}

/** A member of staff of this role, without a screen. */
export const as = (role: Role): Client => new Client(bakery().url, bakery().people[role].cookie);
