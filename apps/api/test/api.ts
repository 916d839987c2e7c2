import { tmpdir } from 'node:os';
import type { ApiKeyScope, Role } from '@heed/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { GraphQLSchema } from 'graphql';
import { AppModule } from '../src/app.module';
import { CreateApiKey } from '../src/identity/api-keys/create-api-key';
import { HearingLine, HearingPace } from '../src/listening/hearing/hearing-line';
import { Clock } from '../src/platform/clock/clock';
import type { Database } from '../src/platform/database/database';
import { listenToStatements } from '../src/platform/database/statement-listeners';
import { configureHttp } from '../src/platform/http/configure-http';
import { Client } from './client';
import { testDatabase, type TestDatabase } from './database';
import { FakeClock } from './fake-clock';
import { graphql } from './generated';

/** The password of everybody whom the harness signs up. */
export const PASSWORD = 'violet tram under seven lamps';

const SET_UP = graphql(`
  mutation SetUp($input: SetUpWorkspaceInput!) {
    setUpWorkspace(input: $input) {
      viewer {
        id
        workspace {
          id
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);
const INVITE = graphql(`
  mutation Invite($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      path
      userErrors {
        code
        message
      }
    }
  }
`);
const ACCEPT = graphql(`
  mutation Accept($input: AcceptInviteInput!) {
    acceptInvite(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

/** Somebody signed in: their client, and who they are. */
export interface SignedIn {
  readonly client: Client;
  readonly id: string;
  readonly email: string;
}

/** The real application on a free port, on a database of its own, with a clock that stands still. */
export class Api {
  private owner: SignedIn | null = null;
  private workspace = '';
  private people = 0;

  private constructor(
    private readonly app: NestExpressApplication,
    private readonly store: TestDatabase,
    readonly clock: FakeClock,
    readonly url: string,
  ) {}

  /**
   * Boots; call `close()` in `afterAll`. `webFolder` is where a built web app would be; `road` gives the database another
   * address, for specs that close it.
   */
  static async boot(webFolder = '/nowhere', road = (url: string) => url): Promise<Api> {
    const store = await testDatabase();
    const clock = new FakeClock();
    const database = {
      ownerUrl: road(store.ownerUrl),
      appUrl: road(store.appUrl),
      secretsDirectory: tmpdir(),
      production: false,
    };
    const testing = Test.createTestingModule({ imports: [AppModule.on(database)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(HearingPace)
      .useValue({ pauseMs: null });
    const app = (await testing.compile()).createNestApplication<NestExpressApplication>({
      bodyParser: false,
      logger: false,
    });
    configureHttp(app, webFolder);
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost');
    return new Api(app, store, clock, url);
  }

  /** For builders and for looking at what is really there. */
  get database(): Database {
    return this.store.database;
  }

  /** Bypasses row-level security: for looking at what is really there. */
  get superuserUrl(): string {
    return this.store.superuserUrl;
  }

  /** As the application connects: bound by row-level security. */
  get appUrl(): string {
    return this.store.appUrl;
  }

  /** As the application migrates. */
  get ownerUrl(): string {
    return this.store.ownerUrl;
  }

  get workspaceId(): string {
    return this.workspace;
  }

  /** A part of the running application, for jobs that the command line does. */
  part<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type);
  }

  /** Listens to what was written until now, which nobody does by themselves here. */
  async listen(): Promise<void> {
    await this.part(HearingLine).drain();
  }

  /** The schema as the application serves it. */
  get schema(): GraphQLSchema {
    return this.part(GraphQLSchemaHost).schema;
  }

  /** Somebody who is not signed in. */
  visitor(): Client {
    return new Client(this.url);
  }

  /** The owner; the first call sets the workspace up. */
  async signUp(): Promise<SignedIn> {
    if (this.owner !== null) return this.owner;
    const client = this.visitor();
    const email = 'olga@example.com';
    const input = {
      workspaceName: 'Bakery',
      ownerName: 'Olga Owner',
      email,
      password: PASSWORD,
      language: 'en',
      timeZone: 'Europe/Berlin',
    };
    const { setUpWorkspace } = await client.request(SET_UP, { input });
    const { viewer, userErrors } = setUpWorkspace;
    if (viewer === null || viewer === undefined) throw new Error(JSON.stringify(userErrors));
    this.workspace = viewer.workspace.id;
    this.owner = { client, id: viewer.id, email };
    return this.owner;
  }

  /** A new member of this role, invited by the owner. */
  async signInAs(role: Role): Promise<SignedIn> {
    const owner = await this.signUp();
    this.people += 1;
    const email = `${role.toLowerCase()}-${this.people}@example.com`;
    const { inviteMember } = await owner.client.request(INVITE, { input: { email, role } });
    const token = (inviteMember.path ?? '').split('/').at(-1) ?? '';
    const client = this.visitor();
    const input = { token, name: `Person ${this.people}`, password: PASSWORD };
    const { acceptInvite } = await client.request(ACCEPT, { input });
    if (!acceptInvite.viewer) throw new Error(JSON.stringify(acceptInvite.userErrors));
    return { client, id: acceptInvite.viewer.id, email };
  }

  /** A new integration of the owner's workspace. */
  async withKey(scope: ApiKeyScope, name = `Shop ${scope}`): Promise<{ client: Client; id: string; key: string }> {
    await this.signUp();
    const wanted = { workspaceId: this.workspace, name, scope, expiresAt: null };
    const { id, key } = await this.part(CreateApiKey).create(wanted, this.clock.now());
    return { client: this.as(key), id, key };
  }

  /** An integration by its key. */
  as(key: string): Client {
    return new Client(this.url, `Bearer ${key}`);
  }

  /** The statements sent to the database while `work` runs, transaction control apart. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    const heard: string[] = [];
    const stop = listenToStatements((text) => heard.push(text));
    try {
      await work();
    } finally {
      stop();
    }
    return heard;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.store.close();
  }
}
