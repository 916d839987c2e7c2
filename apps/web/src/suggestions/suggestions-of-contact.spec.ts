import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
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
});
