import { describe, expect, it } from '@jest/globals';
import { freshFetch } from './fresh-fetch';

const question = {
  method: 'POST',
  body: JSON.stringify({ operationName: 'Today', query: '# Today\nquery Today { today }' }),
};
const change = { method: 'POST', body: JSON.stringify({ operationName: 'Put', query: '# Put\nmutation Put { put }' }) };

/** A server that answers when it is told to, with how many answers it has begun. */
function aServer() {
  const waiting: (() => void)[] = [];
  let asked = 0;
  const send = () => {
    const turn = (asked += 1);
    return new Promise<number>((resolve) => waiting.push(() => resolve(turn)));
  };
  const answer = async (at: number) => {
    waiting[at]?.();
    await new Promise((done) => setTimeout(done));
  };
  return { send: freshFetch(send), answer, asked: () => asked };
}

describe('fetch', () => {
  it('asks again what a change has overtaken', async () => {
    const { send, answer, asked } = aServer();
    const read = send('/graphql', question);
    void send('/graphql', change);
    await answer(1);
    await answer(0);
    expect(asked()).toBe(3);
    await answer(2);
    expect(await read).toBe(3);
  });

  it('asks once what is answered before the change is saved', async () => {
    const { send, answer, asked } = aServer();
    const read = send('/graphql', question);
    void send('/graphql', change);
    await answer(0);
    await answer(1);
    expect(await read).toBe(1);
    expect(asked()).toBe(2);
  });

  it('sends a change once, whatever else is saved meanwhile', async () => {
    const { send, answer, asked } = aServer();
    const first = send('/graphql', change);
    void send('/graphql', change);
    await answer(1);
    await answer(0);
    expect(await first).toBe(1);
    expect(asked()).toBe(2);
  });

  it('answers in the end while changes do not stop', async () => {
    const { send, answer, asked } = aServer();
    const read = send('/graphql', question);
    for (const at of [0, 2, 4]) {
      void send('/graphql', change);
      await answer(at + 1);
      await answer(at);
    }
    expect(await read).toBe(5);
    expect(asked()).toBe(6);
  });
});
