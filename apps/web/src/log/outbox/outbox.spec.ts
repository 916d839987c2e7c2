import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { screen, waitFor } from '@testing-library/angular';
import type { LogInteractionInput } from '../../graphql/generated/graphql';
import { Composer } from '../composer';
import { forgetDevice, logged, openComposer, refusedLog, usual } from '../testing/open-composer';
import { Outbox } from './outbox';
import { OutboxStore } from './outbox-store';

beforeEach(forgetDevice);

/** A server that is away until `back`. */
function flaky() {
  let away = true;
  const LogInteraction = ({ input }: Record<string, unknown>) => (away ? 503 : logged(input as LogInteractionInput));
  return { answers: usual({ LogInteraction }), back: () => (away = false) };
}

/** Waits until the device keeps no entry any more. */
async function emptied(): Promise<void> {
  const store = TestBed.inject(OutboxStore);
  while ((await store.all()).length) await new Promise((done) => setTimeout(done, 10));
}

async function log(user: Awaited<ReturnType<typeof openComposer>>['user'], words: string) {
  TestBed.inject(Composer).open({ contactId: 'c1' });
  await screen.findByRole('radio', { name: 'Call' });
  await user.keyboard(`${words}{Control>}{Enter}{/Control}`);
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
}

describe('the outbox', () => {
  it('says that an entry was not sent, keeps it, and sends it under the same id', async () => {
    const { answers, back } = flaky();
    const { user, sentLogs } = await openComposer(answers, null);
    await log(user, 'One.');
    const entry = await screen.findByRole('article', { name: 'Call' });
    await waitFor(() => expect(entry.textContent).toContain('Not sent. Your text is safe.'));
    expect(entry.textContent).toContain('One.');
    back();
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    const ids = sentLogs().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
    await emptied();
  });

  it('claims nothing before it is known', async () => {
    const { answers, back } = flaky();
    const { user } = await openComposer(answers, null);
    await log(user, 'One.');
    await screen.findByText('Saved here, will be sent when you are online');
    expect(screen.queryByText('Logged with Amira')).toBeNull();
    back();
    TestBed.inject(Outbox).retry();
    await screen.findByText('Logged with Amira');
    expect(screen.queryByText(/Saved here/)).toBeNull();
    await emptied();
  });

  it('never says that a refused entry was logged', async () => {
    const LogInteraction = () => refusedLog('This is too old.', ['occurredAt']);
    const { user } = await openComposer(usual({ LogInteraction }), null);
    await log(user, 'One.');
    await screen.findByText('This is too old.');
    expect(screen.queryByText(/Logged with/)).toBeNull();
  });

  it('sends in the order of writing, one at a time, each once', async () => {
    const { answers, back } = flaky();
    const { user, sentLogs } = await openComposer(answers, null);
    await log(user, 'One.');
    await log(user, 'Two.');
    await log(user, 'Three.');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    const before = sentLogs();
    expect(new Set(before.map(({ body }) => body))).toEqual(new Set(['One.']));
    back();
    TestBed.inject(Outbox).retry();
    await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(0));
    const after = sentLogs().slice(before.length);
    expect(after.map(({ body }) => body)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('sends after a reload what was left behind', async () => {
    const first = await openComposer(flaky().answers, null);
    await log(first.user, 'One.');
    await waitFor(() => expect(first.sentLogs().length).toBeGreaterThan(0));
    const id = first.sentLogs()[0]?.id;
    first.view.fixture.destroy();
    TestBed.resetTestingModule();
    const second = await openComposer(usual(), null);
    await waitFor(() => expect(second.sentLogs().map((input) => input.id)).toEqual([id]));
    await emptied();
  });

  it('gives an unsent entry back to the form', async () => {
    const { user } = await openComposer(flaky().answers, null);
    await log(user, 'One.');
    await user.click(await screen.findByRole('button', { name: 'Open in the form' }));
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
    await waitFor(() => expect(note.value).toBe('One.'));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('lets a refused entry wait while somebody writes, and sends the next', async () => {
    let somebodyWrites = (): void => undefined;
    const writing = new Promise<void>((begin) => (somebodyWrites = begin));
    const LogInteraction = async ({ input }: Record<string, unknown>) => {
      const sent = input as LogInteractionInput;
      if (sent.body !== 'One.') return logged(sent);
      await writing;
      return refusedLog('This is too old.', ['occurredAt']);
    };
    const { user, sentLogs } = await openComposer(usual({ LogInteraction }), null);
    await log(user, 'One.');
    TestBed.inject(Composer).open({ contactId: 'c1' });
    await user.click(await screen.findByRole('textbox', { name: 'What happened?' }));
    somebodyWrites();
    await screen.findByText(/Not accepted: This is too old/);
    await user.keyboard('Two.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs().map(({ body }) => body)).toEqual(['One.', 'Two.']));
  });
});
