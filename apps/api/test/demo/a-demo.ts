import { FillDemo } from '../../src/demo/fill-demo';
import { STAFF, STAFF_KEYS, type StaffKey } from '../../src/demo/staff';
import type { Principal } from '../../src/platform/principal';
import { Api } from '../api';
import type { Client } from '../client';
import { graphql } from '../generated';

const SIGN_IN = graphql(`
  mutation SignInToDemo($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** Hard to guess, and the same each time. */
export const PASSWORDS: Readonly<Record<StaffKey, string>> = {
  helene: 'copper kettle behind nine hedges',
  dejan: 'seven ladders in a quiet orchard',
  aylin: 'paper moon over the tram depot',
  tomasz: 'green van before the first light',
  ruth: 'ledger of forgotten umbrellas',
};

/** The booted API on a demo of the clock's day, to be asked as each of the staff. */
export class Demo {
  private readonly clients = new Map<StaffKey, Client>();

  private constructor(
    readonly api: Api,
    private readonly owner: Principal,
  ) {}

  /** Of the day on which the tests' clock stands, or of another one (an instant). */
  static async boot(now?: string): Promise<Demo> {
    const api = await Api.boot();
    if (now) api.clock.advance({ seconds: (new Date(now).getTime() - api.clock.now().getTime()) / 1000 });
    const wanted = { seed: 'hedgerow', now: api.clock.now(), passwords: PASSWORDS };
    const owner = await api
      .part(FillDemo)
      .run(wanted)
      .catch(async (error: unknown) => {
        await api.close();
        throw error;
      });
    return new Demo(api, owner);
  }

  async as(key: StaffKey): Promise<Client> {
    const known = this.clients.get(key);
    if (known) return known;
    const client = this.api.visitor();
    const input = { email: STAFF[key].email, password: PASSWORDS[key] };
    const { signIn } = await client.request(SIGN_IN, { input });
    if (!signIn.viewer) throw new Error(JSON.stringify(signIn.userErrors));
    this.clients.set(key, client);
    return client;
  }

  everybody(): Promise<readonly Client[]> {
    return Promise.all(STAFF_KEYS.map((key) => this.as(key)));
  }

  /** Rows as the owner may read them. */
  rows<Row extends object>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.api.database.inWorkspace(this.owner, (db) => db.query<Row>(text, params));
  }

  async contactId(displayName: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>('SELECT id FROM contact WHERE display_name = $1', [displayName]);
    if (row === undefined) throw new Error(`Nobody of the demo is called ${displayName}.`);
    return row.id;
  }

  close(): Promise<void> {
    return this.api.close();
  }
}
