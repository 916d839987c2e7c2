import { describe, expect, it } from '@jest/globals';
import { type Signal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { OneTimeLinkQuery } from '../identity/entry-documents';
import { type Query, type QueryOptions, query } from './query';
import { type Answers, provideAnswers } from './testing/answers';

const link = (id: string) => ({
  oneTimeLink: {
    __typename: 'OneTimeLink',
    id,
    kind: 'INVITE',
    email: `${id}@copperlane.example`,
    workspaceName: 'Copper Lane Bakery',
    expiresAt: '2026-11-29T09:00:00.000Z',
  },
});

function ask(answers: Answers, token: Signal<string | null>, options?: QueryOptions) {
  const server = provideAnswers(answers);
  TestBed.configureTestingModule({ providers: [server.provider] });
  const asked = TestBed.runInInjectionContext(() =>
    query(
      OneTimeLinkQuery,
      () => {
        const current = token();
        return current === null ? null : { token: current };
      },
      options,
    ),
  );
  return { asked, server };
}

async function settled(asked: Query<unknown>): Promise<void> {
  TestBed.tick();
  for (let turn = 0; turn < 50 && asked.fetching(); turn++) await new Promise((done) => setTimeout(done));
}

describe('a query', () => {
  it('follows its variables', async () => {
    const token = signal('a');
    const { asked } = ask({ OneTimeLink: (sent) => link(String(sent['token'])) }, token);
    await settled(asked);
    expect(asked.data()?.oneTimeLink?.id).toBe('a');
    token.set('b');
    await settled(asked);
    expect(asked.data()?.oneTimeLink?.id).toBe('b');
  });

  it('waits while its variables are null', async () => {
    const token = signal<string | null>(null);
    const { asked, server } = ask({ OneTimeLink: () => link('a') }, token);
    await settled(asked);
    expect(server.sent).toEqual([]);
    expect(asked.fetching()).toBe(false);
  });

  it('keeps the answer before when it may, marked stale', async () => {
    const token = signal('a');
    const { asked } = ask({ OneTimeLink: (sent) => link(String(sent['token'])) }, token, { keepPrevious: true });
    await settled(asked);
    token.set('b');
    TestBed.tick();
    expect([asked.data()?.oneTimeLink?.id, asked.stale()]).toEqual(['a', true]);
    await settled(asked);
    expect([asked.data()?.oneTimeLink?.id, asked.stale()]).toEqual(['b', false]);
  });

  it('tells why nothing came, and asks again on reload', async () => {
    let away = true;
    const { asked } = ask({ OneTimeLink: () => (away ? 503 : link('a')) }, signal('a'));
    await settled(asked);
    expect(asked.error()).toEqual({ kind: 'unavailable', requestId: 'r-1' });
    away = false;
    asked.reload();
    await settled(asked);
    expect([asked.error(), asked.data()?.oneTimeLink?.id]).toEqual([null, 'a']);
  });
});
