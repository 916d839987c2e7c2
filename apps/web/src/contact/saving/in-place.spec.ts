import { describe, expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { ToastRegion } from '../../ui/toast-region';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { InPlace } from './in-place';
import type { Outcome } from './outcome';

const SAVED: Outcome = { kind: 'saved', changeId: 'ch1' };
const change = {
  __typename: 'Change',
  id: 'ch2',
  at: new Date(Date.now() - 60_000).toISOString(),
  actor: { __typename: 'Actor', id: 'tom', kind: 'USER', name: 'Tom' },
  operation: 'updateContact',
  subject: 'CONTACT',
  subjectId: 'c1',
  contactId: 'c1',
  fields: [],
  undoneAt: null,
  viewerCanUndo: false,
};
const nothingElse = { deletedIds: [], userErrors: [] };
const history = { nodes: [change], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };

@Component({
  imports: [InPlace, ToastRegion],
  template: `<heed-toast-region /><heed-in-place
      label="Hours"
      contactId="c1"
      [value]="value()"
      [joins]="true"
      [needed]="true"
      [canEdit]="canEdit()"
      [save]="save"
    />`,
})
class Host {
  readonly value = signal('8-11');
  readonly canEdit = signal(true);
  readonly saved: string[] = [];
  /** What somebody else writes while ours is on its way. */
  theirs: string | null = null;
  outcomes: Outcome[] = [SAVED];
  readonly save = async (value: string): Promise<Outcome> => {
    this.saved.push(value);
    if (this.theirs !== null) this.value.set(this.theirs);
    const outcome = this.outcomes.shift() ?? SAVED;
    if (outcome.kind === 'saved') this.value.set(value);
    return outcome;
  };
}

async function opened(prepare: (host: Host) => void = () => undefined) {
  const { client, sent } = aServer({
    UndoChange: () => ({ undoChange: { __typename: 'UndoPayload', change, contact: aContact(), ...nothingElse } }),
    ContactHistory: () => ({
      contact: { __typename: 'Contact', id: 'c1', history: { __typename: 'ChangeConnection', ...history } },
    }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  const { fixture } = await render(Host, { providers });
  prepare(fixture.componentInstance);
  await fixture.whenStable();
  const user = userEvent.setup();
  const write = async (text: string) => {
    await user.click(screen.getByRole('button', { name: /Hours/ }));
    const box = await screen.findByRole('textbox', { name: 'Hours' });
    await user.clear(box);
    await user.type(box, text);
  };
  return { host: fixture.componentInstance, user, write, sent };
}

describe('a field edited in place', () => {
  it('saves with Enter and offers to take it back', async () => {
    const { host, user, write } = await opened();
    await write('9-12{Enter}');
    expect(host.saved).toEqual(['9-12']);
    expect((await screen.findByRole('status')).textContent).toContain('Saved');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('9-12');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Hours' })).toBeTruthy();
  });

  it('takes back what was saved', async () => {
    const { host, user, write, sent } = await opened();
    await write('9-12{Enter}');
    await screen.findByText('Saved');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent.map(({ operation, variables }) => [operation, variables])).toEqual([
      ['UndoChange', { input: { changeId: 'ch1' } }],
    ]);
    expect(screen.queryByText('Saved')).toBeNull();
    expect(await screen.findByText('Taken back')).toBeTruthy();
    expect(host.saved).toEqual(['9-12']);
  });

  it('leaves with Escape and keeps what was there', async () => {
    const { host, write } = await opened();
    await write('9-12{Escape}');
    expect(host.saved).toEqual([]);
    expect((await screen.findByRole('button', { name: /Hours/ })).textContent).toContain('8-11');
  });

  it('opens again with what was written and the reason of a refusal', async () => {
    const { write } = await opened((host) => {
      host.outcomes = [{ kind: 'refused', reasons: [{ field: 'value', message: 'Hours look like 9-12.' }] }];
    });
    await write('morning{Enter}');
    const box = await screen.findByRole('textbox', { name: 'Hours' });
    expect(box).toHaveProperty('value', 'morning');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Hours look like 9-12.')).toBeTruthy();
  });

  it.each([
    ['Keep mine', '8-12'],
    ['Keep both', '8-10; 8-12'],
    ['Take theirs', null],
  ])('shows both wordings when somebody was faster: %s', async (choice, sent) => {
    const { host, user, write } = await opened((one) => {
      one.outcomes = [{ kind: 'conflict' }, SAVED];
      one.theirs = '8-10';
    });
    await write('8-12{Enter}');
    const card = await screen.findByRole('group', { name: /^Tom changed this 1 minute ago/ });
    expect(card.textContent).toContain('8-10');
    expect(card.textContent).toContain('8-12');
    host.theirs = null;
    await user.click(screen.getByRole('button', { name: choice }));
    expect(host.saved.slice(1)).toEqual(sent === null ? [] : [sent]);
  });

  it('sends once more when somebody changed another field', async () => {
    const { host, write } = await opened((one) => {
      one.outcomes = [{ kind: 'conflict' }, SAVED];
    });
    await write('9-12{Enter}');
    await screen.findByText('Saved');
    expect(host.saved).toEqual(['9-12', '9-12']);
  });

  it('may not be emptied where it is needed', async () => {
    const { host, write } = await opened();
    await write(' {Enter}');
    expect(screen.getByRole('textbox', { name: 'Hours' }).getAttribute('aria-invalid')).toBe('true');
    expect(host.saved).toEqual([]);
  });

  it('is plain text for who may not edit', async () => {
    await opened((host) => host.canEdit.set(false));
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/8-11/)).toBeTruthy();
  });
});
