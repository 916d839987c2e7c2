import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Toasts } from '../../ui/toasts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { ArchivedNote } from './archived-note';
import { ContactMenu } from './contact-menu';

const change = {
  __typename: 'Change',
  id: 'ch1',
  at: '2026-11-20T09:00:00.000Z',
  actor: { __typename: 'Actor', id: 'lena', kind: 'USER', name: 'Lena Brandt' },
  operation: 'archiveContact',
  subject: 'contact',
  subjectId: 'c1',
  contactId: 'c1',
  fields: [],
  undoneAt: null,
  viewerCanUndo: true,
};
const answer = { __typename: 'ContactPayload', contact: aContact(), change, userErrors: [] };

async function shown(component: typeof ContactMenu | typeof ArchivedNote, over = {}, may = ['archiveContact']) {
  const { client, sent } = aServer({ ArchiveContact: () => ({ answer }), RestoreContact: () => ({ answer }) });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  const inputs = { contact: aContact(over), name: 'Amira' };
  await render<ContactMenu | ArchivedNote>(component, { providers, inputs });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  return { user: userEvent.setup(), sent, toasts: TestBed.inject(Toasts) };
}

describe('putting a person aside', () => {
  it('archives from the menu and offers to take it back', async () => {
    const { user, sent, toasts } = await shown(ContactMenu);
    await user.click(screen.getByRole('button', { name: 'Amira, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
    await waitFor(() => expect(toasts.shown()).toMatchObject([{ text: 'Amira is archived', action: { key: 'u' } }]));
    expect(sent).toMatchObject([{ operation: 'ArchiveContact', variables: { input: { id: 'c1', version: 3 } } }]);
  });

  it('says that somebody is archived, and brings them back', async () => {
    const { user, sent } = await shown(ArchivedNote, { archivedAt: '2026-11-20T09:00:00.000Z' });
    expect(screen.getByText(/^Archived .*20.* Not in lists, search or suggestions/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(sent.map(({ operation }) => operation)).toEqual(['RestoreContact']));
  });

  it('leaves who may only read with printing', async () => {
    const { user } = await shown(ContactMenu, {}, []);
    await user.click(screen.getByRole('button', { name: 'Amira, more' }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent?.trim())).toEqual(['Print the brief']);
  });
});
