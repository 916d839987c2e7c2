import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { PreferenceLineFragment } from '../../../graphql/generated/graphql';
import { GRAPHQL } from '../../../graphql/client';
import { provideTestTexts } from '../../../i18n/testing/provide-test-texts';
import { Toasts } from '../../../ui/toasts';
import { aContact } from '../../testing/a-contact';
import { aServer } from '../../testing/a-server';
import { AddPreference } from './add-preference';
import { PreferenceRow } from './preference-row';

const chat: PreferenceLineFragment & { __typename: 'Preference' } = {
  __typename: 'Preference',
  id: 'p1',
  version: 4,
  key: 'PREFERRED_CHANNEL',
  value: 'CHAT',
  strength: 'LIKES',
  source: 'CUSTOMER_STATED',
  confirmedAt: '2026-11-19T09:00:00.000Z',
  validUntil: null,
  stale: false,
  evidence: null,
};
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };

async function shown(over: Partial<PreferenceLineFragment> = {}, canEdit = true) {
  const { client, sent } = aServer({ UpdatePreference: () => ({ answer }) });
  const inputs = { preference: { ...chat, ...over }, contactId: 'c1', canEdit };
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  await render(PreferenceRow, { providers, inputs });
  return { user: userEvent.setup(), sent };
}

describe('a preference in the brief', () => {
  it('says a channel in words and offers the channels to choose from', async () => {
    const { user, sent } = await shown();
    await user.click(screen.getByRole('button', { name: /Prefers chat/ }));
    const select = await screen.findByRole('combobox', { name: 'Prefers' });
    await user.selectOptions(select, 'e-mail');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent[0]?.variables).toEqual({ input: { id: 'p1', version: 4, value: 'EMAIL' } });
  });

  it('tells how hours are written', async () => {
    const { user } = await shown({ key: 'HOURS', value: '8-11' });
    await user.click(screen.getByRole('button', { name: /Hours 8-11/ }));
    expect(await screen.findByText('For example 9-12, 14:30-17')).toBeTruthy();
  });

  it.each([
    ['How strongly', 'Must', { strength: 'MUST' }],
    ['How we know', 'We saw it', { source: 'STAFF_OBSERVED' }],
  ])('changes in place: %s', async (label, choice, change) => {
    const { user, sent } = await shown();
    await user.click(screen.getByRole('button', { name: 'Prefers, more' }));
    await user.click(await screen.findByRole('menuitem', { name: /How strongly/ }));
    const details = screen.getByRole('group', { name: 'Prefers' });
    await user.click(within(details).getByRole('button', { name: new RegExp(`^${label}`) }));
    await user.selectOptions(await within(details).findByRole('combobox', { name: label }), choice);
    await user.click(within(details).getByRole('button', { name: 'Save' }));
    expect(sent[0]?.variables).toEqual({ input: { ...change, id: 'p1', version: 4 } });
  });

  it('shows who may not edit no more than the words', async () => {
    await shown({}, false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/chat/)).toBeTruthy();
  });
});

describe('a new preference', () => {
  it('asks for its value as its kind needs it', async () => {
    const { client } = aServer({});
    const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
    await render(AddPreference, { providers, inputs: { contactId: 'c1' } });
    const user = userEvent.setup();
    expect(screen.getByRole('combobox', { name: 'What they like' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'HOURS');
    expect(await screen.findByRole('textbox', { name: 'What they like' })).toHaveProperty('value', '');
    expect(screen.getByText(/14:30-17/)).toBeTruthy();
  });

  it('is told once it is saved, to be taken back', async () => {
    const change = {
      __typename: 'Change',
      id: 'change-1',
      at: '2026-11-22T09:00:00.000Z',
      actor: { __typename: 'Actor', id: 'lena', kind: 'USER', name: 'Lena Brandt' },
      operation: 'recordPreference',
      subject: 'PREFERENCE',
      subjectId: 'p9',
      contactId: 'c1',
      fields: [],
      undoneAt: null,
      viewerCanUndo: true,
    };
    const { client } = aServer({ RecordPreference: () => ({ answer: { ...answer, change } }) });
    const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
    await render(AddPreference, { providers, inputs: { contactId: 'c1' } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(TestBed.inject(Toasts).shown()).toMatchObject([{ text: 'Saved', action: { label: 'Undo', key: 'u' } }]),
    );
  });
});
