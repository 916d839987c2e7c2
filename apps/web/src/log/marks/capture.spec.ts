import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aCaptured, aDraft } from '../testing/a-hearing';
import { forgetDevice, openComposer, usual } from '../testing/open-composer';

const LINE = 'Called :( !send the new price list fri 10 #bread comes late ~calls before noon @Tom Baker >next tuesday';
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
const chips = () => screen.findByRole('list', { name: 'What the marks become' });
const tom = (id: string, name: string) => ({ __typename: 'ContactRef', id, displayName: `Tom ${name}` });
const save = '{Control>}{Enter}{/Control}';

beforeEach(forgetDevice);

describe('one line of quick capture', () => {
  it('shows what each mark becomes, and is sent as it was written', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard(LINE);
    const shown = within(await chips()).getAllByRole('listitem');
    // The one just written says which key takes it.
    expect(shown.map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Strained',
      'Promise:send the new price list fri 10',
      'Pain point:bread comes late',
      'Preference:calls before noon',
      'Person:Tom Baker',
      'Reminder:next tuesdayTab',
    ]);
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    expect(sentLogs()[0]).toMatchObject({ rawText: LINE, asText: [], promises: [], painPoints: [] });
    expect(sentLogs()[0]).not.toHaveProperty('body');
  });

  it('takes the mark just typed with Tab, and the next Tab leaves the note', async () => {
    const { user } = await openComposer();
    await user.keyboard('#bread comes late');
    await chips();
    await user.tab();
    expect(document.activeElement).toBe(note());
    expect(screen.queryByRole('button', { name: 'Right: bread comes late' })).toBeNull();
    await user.tab();
    expect(document.activeElement).not.toBe(note());
  });

  it('tells which keys answer a mark, and what was answered', async () => {
    const { user } = await openComposer();
    await user.keyboard('#bread comes late');
    expect(await screen.findByText('Pain point: Tab takes it, Escape leaves it as text')).toBeTruthy();
    await user.tab();
    expect(await screen.findByText('Taken: bread comes late')).toBeTruthy();
    await user.keyboard(' #breadlove{Escape}');
    expect(await screen.findByText('Stays text: breadlove')).toBeTruthy();
  });

  it('lets Shift and Tab go back, whatever was typed', async () => {
    const { user } = await openComposer();
    await user.keyboard('#bread comes late');
    await chips();
    await user.tab({ shift: true });
    expect(document.activeElement).not.toBe(note());
  });

  it('leaves a mark as text with Escape, which then closes', async () => {
    const { user, composer } = await openComposer();
    await user.keyboard('They use #breadlove');
    await chips();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('list', { name: 'What the marks become' })).toBeNull());
    expect([note().value, composer.request()?.contactId]).toEqual(['They use #breadlove', 'c1']);
    await user.keyboard('{Escape}');
    expect(composer.request()).toBeNull();
  });

  it('sends a mark that was taken away as text, and the rest as marks', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard('#breadlove !call back');
    await user.click(await screen.findByRole('button', { name: 'Leave as text: breadlove' }));
    expect(note().value).toBe('#breadlove !call back');
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ rawText: '#breadlove !call back', asText: [0] }));
  });

  it('does not say twice what a field says already', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard('!send it tomorrow');
    await chips();
    await user.click(screen.getByRole('button', { name: 'Promise' }));
    await user.keyboard('Send it');
    expect(screen.queryByRole('list', { name: 'What the marks become' })).toBeNull();
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ body: '!send it tomorrow' }));
    expect(sentLogs()[0]?.promises).toMatchObject([{ text: 'Send it' }]);
  });

  it('shows days and people once the server has read them, and why something stays text', async () => {
    const text = '!send it fri @tom @zed';
    const captured = [
      aCaptured(text, '!send it fri', { text: 'send it', dueDate: '2099-11-27' }),
      aCaptured(text, '@tom', { kind: 'PERSON', people: [tom('c2', 'Baker')] }),
      aCaptured(text, '@zed', { kind: 'PERSON', people: [], problem: 'Nobody is called so.' }),
    ];
    const { user } = await openComposer(usual({ Hear: () => aDraft({ captured }) }));
    await user.keyboard(text);
    expect(await screen.findByText('Tom Baker', {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.getByText(/^send it, by Fri.*2099$/)).toBeTruthy();
    expect(screen.getByText('@zed stays text. Nobody is called so.')).toBeTruthy();
  });

  it('asks who is meant where several are, and takes them as somebody who took part', async () => {
    const people = [tom('c2', 'Baker'), tom('c3', 'Miller')];
    const captured = [aCaptured('With @tom', '@tom', { kind: 'PERSON', people, problem: 'Several are called so.' })];
    const { user, sentLogs } = await openComposer(usual({ Hear: () => aDraft({ captured }) }));
    await user.keyboard('With @tom');
    const ask = { name: 'Who is meant by tom?' };
    await user.click(await screen.findByRole('button', ask, { timeout: 3000 }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tom Miller' }));
    await user.click(note());
    await user.keyboard(save);
    await waitFor(() =>
      expect(sentLogs()[0]).toMatchObject({
        body: 'With @tom',
        participants: [{ role: 'MENTIONED', contactId: 'c3' }],
      }),
    );
  });
});
