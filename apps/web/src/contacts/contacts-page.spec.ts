import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import { Composer } from '../log/composer';
import { aListedContact } from './testing/a-listed-contact';
import { aListServer, nameOf, openList } from './testing/open-list';

const rows = () => screen.getAllByRole('row').slice(1);
const link = (index: number) => screen.findByRole('link', { name: nameOf(index) });
const active = () => screen.getByRole('row', { selected: true }).textContent;
const asked = ({ server }: Awaited<ReturnType<typeof openList>>) =>
  server.sent.filter(({ operationName }) => operationName === 'ContactsPage').map(({ variables }) => variables);

describe('the list of contacts', () => {
  it('says how many there are and asks what the address asks', async () => {
    const opened = await openList('/contacts?owner=none&sort=last');
    await screen.findByText('3 of 3 people');
    expect(asked(opened)[0]).toMatchObject({ filter: { unowned: true }, sort: 'LAST_INTERACTION' });
    expect(screen.getByRole('columnheader', { name: 'Last contact' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('writes the search and the filters into the address', async () => {
    const { user, router } = await openList();
    await link(0);
    await user.keyboard('/');
    await user.keyboard('0002');
    await waitFor(() => expect(router.url).toBe('/contacts?q=0002'));
    expect(await screen.findByText('1 of 3 people')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Owner/ }), 'tom');
    await waitFor(() => expect(router.url).toBe('/contacts?q=0002&owner=tom'));
  });

  it('shows feelings, the last contact and what is overdue in words', async () => {
    const said = { text: 'Corrected invoice', at: '2026-11-20T09:00:00.000Z', day: null, overdue: true };
    const next = { __typename: 'NextStep', id: 'n', kind: 'PROMISE' as const, ...said };
    const listed = aListedContact({
      recentFeelings: ['UPSET', null, 'WARM'],
      next,
      tags: ['Wholesale', 'Halal'].map((name) => ({ __typename: 'Tag', id: name, name })),
    });
    await openList('/contacts', aListServer([listed]));
    const row = within(await screen.findByRole('row', { name: /Amira Haddad/ }));
    expect(row.getAllByText('Warm').length).toBeGreaterThan(0);
    expect(row.getAllByText('over', { exact: false }).length).toBeGreaterThan(0);
    expect(row.getAllByText('Corrected invoice').length).toBeGreaterThan(0);
    expect(row.getByText('+1')).toBeTruthy();
  });

  it('has few rows in the page and asks for the next ones before they are needed', async () => {
    const opened = await openList('/contacts', aListServer(10_000));
    await link(0);
    expect(rows().length).toBeLessThan(60);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
    screen.getByRole('grid').focus();
    await opened.user.keyboard('{End}');
    await waitFor(() => expect(asked(opened).length).toBeGreaterThan(1));
    expect(asked(opened)[1]).toMatchObject({ after: '50', withTotal: false });
  });
});

describe('the keyboard in the list', () => {
  it('moves with J, K and arrows, and opens with Enter', async () => {
    const { user, router } = await openList();
    await link(0);
    await user.keyboard('jj');
    expect(active()).toContain(nameOf(1));
    await user.keyboard('k{ArrowDown}{ArrowDown}');
    expect(active()).toContain(nameOf(2));
    expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toBe('contact-row-2');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.url).toBe('/contacts/c2'));
  });

  it('logs with the active person', async () => {
    const { user } = await openList();
    await link(0);
    await user.keyboard('j');
    await waitFor(() => expect(TestBed.inject(Composer).here()).toBe('c0'));
  });

  it('comes back to the same row and pages', async () => {
    const opened = await openList('/contacts', aListServer(120));
    await link(0);
    screen.getByRole('grid').focus();
    await opened.user.keyboard('{End}');
    await waitFor(() => expect(asked(opened)).toHaveLength(2));
    await opened.user.keyboard('{Home}{ArrowDown}');
    await opened.harness.navigateByUrl('/contacts/c1');
    await opened.harness.navigateByUrl('/contacts');
    await waitFor(() => expect(active()).toContain(nameOf(1)));
    const after = asked(opened)
      .slice(2)
      .map((variables) => variables['after']);
    expect(after).toEqual(expect.arrayContaining([null, '50']));
  });
});

describe('an unusual list', () => {
  it('names who was not found, clears the filters or adds that name', async () => {
    const { user, router } = await openList('/contacts?q=amira%20k&owner=none');
    await screen.findByRole('heading', { name: 'Nobody matches “amira k”' });
    expect(screen.getByText('One filter is on.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add “amira k”' }));
    expect((await screen.findByRole('textbox', { name: 'Given name', hidden: true })).getAttribute('value') ?? '').toBe(
      '',
    );
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.url).toBe('/contacts'));
  });

  it('says what belongs into an empty workspace', async () => {
    await openList('/contacts', aListServer(0));
    await screen.findByRole('heading', { name: 'No contacts yet' });
    expect(screen.getByText(/heed -- import/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add one' })).toBeTruthy();
  });

  it('tells why nothing came and asks again', async () => {
    let away = true;
    const server = aListServer();
    const { user } = await openList('/contacts', {
      ...server,
      ContactsPage: (variables) => (away ? 503 : (server['ContactsPage']?.(variables) ?? 500)),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('r-1');
    away = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await link(0);
  });
});
