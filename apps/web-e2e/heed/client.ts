/** Somebody who talks to the API without a screen: sets scenes, and looks at what the server really holds. */
export class Client {
  constructor(
    readonly url: string,
    /** The session, as `name=value`; empty while nobody is signed in. */
    public cookie = '',
  ) {}

  /** The data. @throws when the reply carries errors, or a payload carries userErrors */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    const reply = await response.json();
    if (reply.errors) throw new Error(JSON.stringify(reply.errors));
    for (const payload of Object.values<{ userErrors?: unknown[] } | null>(reply.data))
      if (payload?.userErrors?.length) throw new Error(JSON.stringify(payload.userErrors));
    return reply.data;
  }

  /** Runs a mutation that takes one input; `selection` is what is asked of its payload. */
  async send<Payload = unknown>(mutation: string, input: object, selection = ''): Promise<Payload> {
    const kind = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const text = `mutation ($input: ${kind}Input!) { answer: ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`;
    const { answer } = await this.ask<{ answer: Payload }>(text, { input });
    return answer;
  }
}
