import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { SilentRules } from './silent-rules';
import { SuggestionsOfContact } from './suggestions-of-contact';

const silent = {
  __typename: 'SilentRule',
  rule: 'STAY_IN_TOUCH' as const,
  reason: 'JUST_SPOKE' as const,
  text: 'Last talk Fri 20 Nov. Quiet until Mon 23 Nov.',
  until: null,
};

describe('what Heed would suggest about a person', () => {
  it('says that there is nothing, and why each rule keeps silent when asked', async () => {
    const report = { __typename: 'RuleReport', open: [], silent: [silent] };
    const providers = [provideTestTexts(), provideAnswers({}).provider, provideRouter([])];
    await render(SuggestionsOfContact, { providers, inputs: { report, name: 'Amira' } });
    expect(screen.getByText('Nothing about Amira now.')).toBeTruthy();
    expect(screen.queryByText(/Last talk/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Why nothing?', expanded: false }));
    expect(screen.getByText('Stay in touch')).toBeTruthy();
    expect(screen.getByText(/Last talk Fri 20 Nov/)).toBeTruthy();
  });

  it('puts the reasons together by what would let a rule speak', async () => {
    const rule = (key: 'QUIET' | 'RENEWAL' | 'THANK_YOU' | 'NO_REPLY', over: object) => ({
      ...silent,
      rule: key,
      ...over,
    });
    const rules = [
      rule('THANK_YOU', { reason: 'NOTHING_TO_SAY', text: 'Nothing to thank for.' }),
      rule('RENEWAL', { reason: 'NOTHING_TO_SAY', until: '2026-12-01T00:00:00.000Z', text: 'From 1 Dec on.' }),
      rule('NO_REPLY', { reason: 'NO_CHANNEL', text: 'No way to reach them.' }),
      rule('QUIET', { reason: 'SNOOZED', until: '2026-12-01T00:00:00.000Z', text: 'Put off until 1 Dec.' }),
    ];
    const { container } = await render(SilentRules, { providers: [provideTestTexts()], inputs: { rules } });
    expect([...container.querySelectorAll('h3, dt')].map(({ textContent }) => textContent)).toEqual([
      ...['Somebody wished or decided it', 'Quieter than usual', 'Waits for a day', 'A renewal is ahead'],
      ...['Not now', 'No reply yet', 'Nothing to say of it', 'Say thank you'],
    ]);
  });
});
