import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { DeskNotes } from './desk-notes';
import { aRecord } from './testing/a-suggestion';

const note = (rule: 'HARD_WEEK' | 'PROMISE_OVERLOAD', text: string) => ({
  rule,
  text,
  urgency: 'AMBER' as const,
  evidence: [aRecord()],
});
const notes = [
  note('HARD_WEEK', 'Four hard talks since Thursday.'),
  note('PROMISE_OVERLOAD', '6 promises are due on Friday.'),
];

describe('notes about one’s own desk', () => {
  it('say of what is private that nobody else sees it, and where it is turned off', async () => {
    await render(DeskNotes, { providers: [provideTestTexts(), provideRouter([])], inputs: { notes } });
    const heavy = within(screen.getByRole('region', { name: 'A hard week' }));
    expect(heavy.getByText('Only you can see this.')).toBeTruthy();
    expect(heavy.getByRole('link', { name: 'Turn it off' }).getAttribute('href')).toBe('/settings/notifications');
    const full = within(screen.getByRole('region', { name: 'A full day of promises' }));
    expect(full.queryByText('Only you can see this.')).toBeNull();
  });

  it('show what they stand on when asked', async () => {
    await render(DeskNotes, { providers: [provideTestTexts(), provideRouter([])], inputs: { notes } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Why? A hard week' }));
    expect(screen.getByText(/Nobody told me/)).toBeTruthy();
  });
});
