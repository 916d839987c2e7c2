import type { Provider } from '@angular/core';
import { Client, fetchExchange } from '@urql/core';
import { normalisedCache } from '../cache';
import { GRAPHQL } from '../client';

/** What the server would say, now or when the test lets it: for each operation name its `data`, or a status such as 503. */
export type Answers = Record<
  string,
  (variables: Record<string, unknown>) => object | number | Promise<object | number>
>;

interface Sent {
  operationName: string;
  variables: Record<string, unknown>;
}

/** A server's answer as `fetch` gives it; jsdom has no Response of its own. */
function respond(body: object, status: number): Response {
  const headers = new Headers({ 'content-type': 'application/json', 'x-request-id': 'r-1' });
  const partial: Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'text'> = {
    ok: status < 300,
    status,
    statusText: String(status),
    headers,
    text: () => Promise.resolve(JSON.stringify(body)),
  };
  return Object.assign(Object.create(null), partial);
}

/** The app's own client and cache over a network of the test. `sent` keeps what was asked, oldest first. */
export function provideAnswers(answers: Answers): { provider: Provider; sent: Sent[] } {
  const sent: Sent[] = [];
  const answer = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const asked: Sent = JSON.parse(String(init?.body));
    sent.push(asked);
    const said = (await answers[asked.operationName]?.(asked.variables)) ?? 500;
    return typeof said === 'number' ? respond({}, said) : respond({ data: said }, 200);
  };
  const client = new Client({
    url: '/graphql',
    fetch: answer,
    preferGetMethod: false,
    exchanges: [normalisedCache(), fetchExchange],
  });
  return { provider: { provide: GRAPHQL, useValue: client }, sent };
}
