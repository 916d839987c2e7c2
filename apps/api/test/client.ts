import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What came back over HTTP. */
export interface Reply<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
}

/** A browser or an integration that talks to the booted server: keeps cookies, sends what it is told to. */
export class Client {
  private cookie = '';

  constructor(
    readonly url: string,
    private readonly authorization: string | null = null,
  ) {}

  /** The data. @throws when the reply carries errors */
  async request<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Data> {
    const reply = await this.reply(document, ...variables);
    if (reply.data === null || reply.errors.length > 0)
      throw new Error(`HTTP ${reply.status}: ${JSON.stringify(reply.errors)}`);
    return reply.data;
  }

  /** The whole reply, errors included. */
  reply<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<Reply<Data>> {
    return this.send<Data>(JSON.stringify({ query: print(document), variables }));
  }

  /** The reply to a document given as text, well formed or not. */
  ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Reply<Readonly<Record<string, unknown>>>> {
    return this.send(JSON.stringify({ query, variables }));
  }

  /** The reply to a body sent as it is. */
  async send<Data>(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    const { data = null, errors = [] } = text === '' ? {} : JSON.parse(text);
    return { status: response.status, headers: response.headers, data, errors };
  }

  /** Any request to the server, with this client's cookie or key. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== '') headers.set('cookie', this.cookie);
    if (this.authorization !== null) headers.set('authorization', this.authorization);
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.startsWith('heed=;') ? '' : (set.split(';')[0] ?? '');
    return response;
  }

  /** The cookie this person is signed in by, for what is not asked by `fetch`. */
  get signedInBy(): string {
    return this.cookie;
  }

  /** The same person in another browser window: shares the cookie as it is now. */
  copy(): Client {
    const other = new Client(this.url, this.authorization);
    other.cookie = this.cookie;
    return other;
  }
}

type VariablesOf<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];
