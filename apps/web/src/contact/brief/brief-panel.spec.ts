import { describe, expect, it, jest } from '@jest/globals';
import { DeferBlockBehavior } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aBrief, aLine, aRecord, anItem } from '../../brief/testing/a-brief';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { BriefPanel } from './brief-panel';

const promise = {
  __typename: 'PromiseRecord',
  id: 'p1',
  version: 2,
  text: 'New drop time',
  direction: 'OURS' as const,
  promisor: 'Lena Brandt',
  promisorId: 'lena',
  dueAt: null,
  dueZone: null,
  status: 'OPEN' as const,
  overdue: false,
  customerToldAt: null,
  resolvedAt: null,
  viewerCanEdit: true,
  source: { __typename: 'InteractionRef', id: 'i1', typeKey: 'CALL', occurredAt: '2026-11-19T08:40:00.000Z' },
};
const preference = {
  __typename: 'Preference',
  id: 'pr1',
  version: 5,
  key: 'PACE' as const,
  value: 'short',
  strength: 'LIKES' as const,
  source: 'CUSTOMER_STATED' as const,
  confirmedAt: '2026-10-01T09:00:00.000Z',
  validUntil: null,
  stale: false,
  evidence: null,
};
const brief = aBrief(
  12,
  aLine('NAME', anItem('Say Amira.')),
  aLine('OWED', anItem('New drop time.', { subjectId: 'p1', evidence: [aRecord({ kind: 'PROMISE', id: 'p1' })] })),
  aLine(
    'DO_DONT',
    anItem('Pace: short.', { subjectId: 'pr1', evidence: [aRecord({ kind: 'PREFERENCE', id: 'pr1' })] }),
  ),
);
const amira = (over = {}) => aContact({ brief, promises: [promise], preferences: [preference], ...over });

async function shown(over = {}) {
  const after = amira({ brief: aBrief(3), promises: [] });
  const answer = { __typename: 'ContactPayload', contact: after, change: null, userErrors: [] };
  const { client, sent } = aServer({ KeepPromise: () => ({ answer }), UpdatePreference: () => ({ answer }) });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }, provideRouter([])];
  const inputs = { contact: amira(over), name: 'Amira' };
  await render(BriefPanel, { providers, inputs, deferBlockBehavior: DeferBlockBehavior.Playthrough });
  return { user: userEvent.setup(), sent };
}

/** Forms are typed into letter by letter. */
jest.setTimeout(20_000);

describe('the brief on a person’s page', () => {
  it('opens the row that changes a sentence, and saves it there', async () => {
    const { user, sent } = await shown();
    await user.click(screen.getByRole('button', { name: /^Pace: short\./ }));
    await user.click(await screen.findByRole('button', { name: /^Pace: +Pace short/ }));
    const box = await screen.findByRole('textbox', { name: 'Pace' });
    await user.clear(box);
    await user.type(box, 'slow{Enter}');
    const input = { id: 'pr1', version: 5, value: 'slow' };
    await waitFor(() => expect(sent).toMatchObject([{ operation: 'UpdatePreference', variables: { input } }]));
  });

  it('keeps a promise where it is read', async () => {
    const { user, sent } = await shown();
    await user.click(screen.getByRole('button', { name: 'Kept: New drop time.' }));
    const input = { id: 'p1', version: 2 };
    await waitFor(() => expect(sent).toMatchObject([{ operation: 'KeepPromise', variables: { input } }]));
  });

  it('lays all that is known open one step away', async () => {
    const { user } = await shown();
    expect(screen.queryByRole('heading', { name: 'What Amira likes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Change what is known' }));
    expect(await screen.findByRole('heading', { name: 'What Amira likes' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a preference' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change what is known' }));
    expect(screen.queryByRole('heading', { name: 'What Amira likes' })).toBeNull();
  });

  it('lets who may only read see all of it and change nothing', async () => {
    const { user } = await shown({ viewerCanEdit: false, promises: [{ ...promise, viewerCanEdit: false }] });
    expect(screen.queryByRole('button', { name: /^Kept/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Pace: short\./ }));
    expect(await screen.findByRole('list', { name: 'Where this is from' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All that is known' }));
    await screen.findByRole('heading', { name: 'What Amira likes' });
    expect(screen.queryByRole('button', { name: /Add|more$/ })).toBeNull();
  });
});
