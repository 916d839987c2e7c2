import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { ContactPage } from './contact-page';
import { aContact } from './testing/a-contact';
import { anInteraction } from './testing/an-interaction';

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const timeline = (...nodes: object[]) => ({
  __typename: 'InteractionConnection',
  totalCount: nodes.length,
  nodes,
  pageInfo,
  searchedBackTo: null,
});
const amira = (over: Parameters<typeof aContact>[0] = {}, ...entries: object[]) => ({
  contact: { ...aContact(over), timeline: timeline(...entries) },
});
const phone = {
  __typename: 'ContactPoint',
  id: 'ph1',
  version: 1,
  kind: 'PHONE' as const,
  value: '+44 20 7946 0001',
  label: null,
  preferred: true,
  status: 'ACTIVE' as const,
};
const reachable = {
  __typename: 'Contactability',
  channel: 'PHONE' as const,
  purpose: 'SERVICE' as const,
  allowed: true,
  reason: 'OK' as const,
  value: phone.value,
};

async function shown(answers: Answers, may: string[] = ['logInteraction']) {
  const server = provideAnswers({
    FeelingTrend: () => ({ contact: aContact() }),
    ContactChoices: () => ({ members: [], tags: [], interactionTypes: [] }),
    ...answers,
  });
  const providers = [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])];
  const view = await render(ContactPage, { providers, inputs: { id: 'c1' } });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  return { ...view, user: userEvent.setup(), server };
}

describe('the page of a person', () => {
  it('keeps its shape while it loads', async () => {
    const { container } = await shown({ ContactPage: () => new Promise(() => undefined) });
    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Contact' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells a failure with its number, and loads again when asked', async () => {
    const answers = [503, amira()];
    const { user } = await shown({ ContactPage: () => answers.shift() ?? 503 });
    const card = await screen.findByRole('alert');
    expect(card.textContent).toContain('Could not load this person');
    expect(card.textContent).toContain('r-1');
    await user.click(within(card).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Amira Haddad' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when there is nobody, and leads back', async () => {
    await shown({ ContactPage: () => ({ contact: null }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such person here' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /contacts/i }).getAttribute('href')).toBe('/contacts');
  });

  it('begins with who it is, how to reach them and what happened', async () => {
    const call = anInteraction({ subject: 'Asked for an earlier van' });
    await shown({ ContactPage: () => amira({ contactPoints: [phone], contactability: [reachable] }, call) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Amira Haddad' })).toBeTruthy();
    expect(screen.getByRole('link', { name: `Call Amira, ${phone.value}` }).getAttribute('href')).toBe(
      `tel:${phone.value}`,
    );
    expect(screen.getByText('No e-mail address yet')).toBeTruthy();
    expect(screen.getByText('Asked for an earlier van')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /Timeline/, selected: true })).toBeTruthy();
  });

  it('shows who may only read no way to change it', async () => {
    const call = anInteraction({ viewerCanEdit: false });
    const over = { viewerCanEdit: false, contactPoints: [phone], nameToUse: 'Mira' };
    await shown({ ContactPage: () => amira(over, call) }, []);
    const brief = await screen.findByRole('complementary', { name: 'Brief' });
    expect(within(brief).queryByRole('button', { name: /Change|Kept|Add/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Edit|Log|More about/ })).toBeNull();
    expect(within(brief).getByText(/Say Amira\./)).toBeTruthy();
  });
});
