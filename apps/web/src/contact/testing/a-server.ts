import { Client, fetchExchange } from '@urql/core';
import { normalisedCache } from '../../graphql/cache';

type Answer = (variables: Record<string, unknown>) => unknown;

/**
 * A client with the real cache before a server that answers each operation by its name. `sent` collects the names and
 * variables of all requests. Values carry `__typename`.
 */
export function aServer(answers: Record<string, Answer>) {
  const sent: { operation: string; variables: Record<string, unknown> }[] = [];
  const fetch = async (_url: RequestInfo | URL, options?: RequestInit): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(options?.body));
    sent.push({ operation: operationName, variables });
    const data = await answers[operationName]?.(variables);
    return answerOf(JSON.stringify(data ? { data } : { errors: [{ message: `no answer to ${operationName}` }] }));
  };
  const client = new Client({
    url: 'http://heed.test/graphql',
    preferGetMethod: false,
    fetch,
    exchanges: [normalisedCache(), fetchExchange],
  });
  return { client, sent };
}

/** jsdom has no Response: what the client reads of one. */
function answerOf(body: string): Response {
  const headers = { get: () => 'application/json' };
  return Object.assign(Object.create(null), { ok: true, status: 200, headers, text: async () => body });
}
