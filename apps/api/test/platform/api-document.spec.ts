import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api } from '../api';
import type { Client } from '../client';

const TEXT = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Example {
  readonly heading: string;
  readonly query: string;
  variables: Record<string, unknown>;
  answer: unknown;
}

/** The examples of the document: a query, perhaps its variables, and the part of the answer that is shown. */
function examplesOf(text: string): Example[] {
  const examples: Example[] = [];
  for (const section of text.split(/^## /m)) {
    const heading = section.split('\n', 1)[0] ?? '';
    for (const [, language, content = ''] of section.matchAll(
      /^```(graphql|json variables|json answer)\n(.*?)^```/gms,
    )) {
      const last = examples.at(-1);
      if (language === 'graphql') examples.push({ heading, query: content, variables: {}, answer: null });
      else if (last && language === 'json variables') last.variables = JSON.parse(content) as Record<string, unknown>;
      else if (last) last.answer = JSON.parse(content) as unknown;
    }
  }
  return examples;
}

/** Ids that the document invents for what the server makes, and the real ones. */
class Ids {
  private readonly real = new Map<string, string>();

  /** Learns from an answer what the ids shown for it really are. */
  learn(shown: unknown, got: unknown): void {
    if (typeof shown === 'string' && typeof got === 'string') {
      if (UUID.test(shown) && UUID.test(got)) this.real.set(shown, got);
    } else if (isObject(shown) && isObject(got)) {
      for (const key of Object.keys(shown)) this.learn(shown[key], got[key]);
    }
  }

  in<T>(value: T): T {
    const text = JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'string' ? (this.real.get(one) ?? one) : one,
    );
    return JSON.parse(text) as T;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Lists are shown by their beginning. */
function shownPart(shown: unknown, got: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(got)) {
    return shown.length === 0 ? got : shown.map((one, at) => shownPart(one, got[at]));
  }
  if (!isObject(shown) || !isObject(got)) return got;
  return Object.fromEntries(Object.keys(shown).map((key) => [key, shownPart(shown[key], got[key])]));
}

describe('docs/api.md', () => {
  const examples = examplesOf(TEXT);
  const ids = new Ids();
  let api: Api;
  let client: Client;
  beforeAll(async () => {
    api = await Api.boot();
    client = (await api.withKey('WRITE', 'Web shop')).client;
  });
  afterAll(() => api.close());

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(7);
  });

  it.each(examples)('tells the truth: $heading', async ({ query, variables, answer }) => {
    await api.listen();
    const { data, errors } = await client.ask(query, ids.in(variables));
    expect(errors).toEqual([]);
    ids.learn(answer, data);
    expect(shownPart(answer, data)).toEqual(ids.in(answer));
  });
});
