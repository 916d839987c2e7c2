import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { BriefCard } from './brief-card';
import { aBrief, aLine, aRecord, anItem } from './testing/a-brief';

const call = aRecord({
  kind: 'INTERACTION',
  id: 'i1',
  at: '2026-11-19T08:40:00.000Z',
  text: 'Told her the van was loaded in the wrong order.',
  interaction: 'i1',
});
const owed = aRecord({ kind: 'PROMISE', id: 'p1', at: '2026-11-19T08:40:00.000Z', text: 'New drop time' });
const guide = aRecord({ kind: 'PROTOCOL', id: 'v4', text: 'After a complaint: Blame a colleague' });
const whole = aBrief(
  86,
  aLine('NAME', anItem('Say Amira.'), anItem('Said ah-MEE-rah.')),
  aLine('OWED', anItem('New drop time. Due today.', { subjectId: 'p1', evidence: [owed] })),
  aLine('LAST_TIME', anItem('Call with Lena, Thu 19 Nov.', { evidence: [call] })),
  aLine(
    'DO_DONT',
    anItem('Blame a colleague.', { dont: true, mark: 'CALCULATED', evidence: [guide] }),
    anItem('Let them finish.', { mark: 'CALCULATED', evidence: [guide] }),
  ),
);

async function shown(brief = whole, keepable: string[] = []) {
  const kept: string[] = [];
  const providers = [provideTestTexts(), provideRouter([])];
  const inputs = { brief, name: 'Amira', keepable };
  await render(BriefCard, { providers, inputs, on: { kept: (id) => kept.push(id) } });
  return { user: userEvent.setup(), kept };
}

describe('the brief', () => {
  it('says how long it takes, and each line under its own heading', async () => {
    await shown();
    expect(screen.getByText('20 seconds · 86 words')).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim());
    expect(headings).toEqual(['Speak to Amira like this', 'We promised', 'Last time', 'Do and don’t']);
  });

  it('reads sentences of one source together, with who says so', async () => {
    await shown();
    const name = screen.getByRole('button', { name: 'Say Amira. Said ah-MEE-rah. (we saw it)' });
    expect(name.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens what a sentence stands on, with the way to where it was said', async () => {
    const { user } = await shown();
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    const records = screen.getByRole('list', { name: 'Where this is from' });
    expect(within(records).getByText(/Told her the van was loaded in the wrong order\./)).toBeTruthy();
    const way = within(records).getByRole('link', { name: /^Open: Told her the van/ });
    expect(way.getAttribute('href')).toBe('/contacts/c1?tab=timeline&entry=i1');
  });

  it('tells what not to do by word, after what to do', async () => {
    await shown();
    const line = screen.getByRole('region', { name: 'Do and don’t' });
    expect(line.textContent?.replace(/\s+/g, ' ')).toMatch(/Let them finish\..*Don’t.*Blame a colleague\./);
  });

  it('keeps a promise with one press, where that is allowed', async () => {
    const { user, kept } = await shown(whole, ['p1']);
    await user.click(screen.getByRole('button', { name: 'Kept: New drop time. Due today.' }));
    expect(kept).toEqual(['p1']);
  });

  it('says that nothing is known, though a protocol knows how to begin', async () => {
    const opening = anItem('“Hello Amira.”', { mark: 'CALCULATED', evidence: [guide] });
    await shown(aBrief(4, aLine('NAME', anItem('Say Amira.')), aLine('OPEN_WITH', opening)));
    expect(screen.getByText('Nothing is known yet. What you log is remembered here.')).toBeTruthy();
    expect(screen.queryByText(/words$/)).toBeNull();
  });
});
