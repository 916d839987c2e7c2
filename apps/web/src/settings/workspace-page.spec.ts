import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { WorkspacePage } from './workspace-page';

async function open(may = ['updateWorkspace']) {
  const { workspace } = aViewer();
  const server = provideAnswers({
    UpdateWorkspace: ({ input }) => ({
      updateWorkspace: {
        __typename: 'WorkspacePayload',
        workspace: { ...workspace, ...Object(input), version: 2 },
        change: { __typename: 'Change', id: 'c1' },
        userErrors: [],
      },
    }),
  });
  const providers = [provideTestTexts(), server.provider, provideRouter([])];
  await render(WorkspacePage, {
    providers,
    configureTestBed: (bed) => bed.inject(Session).enter(aViewer({ allowedOperations: may })),
  });
  return { user: userEvent.setup(), sent: server.sent };
}
const promises = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Promises a day/ });

describe('the workspace', () => {
  it('says how many promises a day are enough, and takes another number', async () => {
    const { user, sent } = await open();
    expect(promises().value).toBe('5');
    await user.clear(promises());
    await user.type(promises(), '8');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.variables['input']).toMatchObject({ promisesPerDay: 8, version: 1 });
    await waitFor(() => expect(promises().value).toBe('8'));
  });

  it('sends nothing that is no number', async () => {
    const { user, sent } = await open();
    await user.clear(promises());
    await user.type(promises(), 'many');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(promises().getAttribute('aria-invalid')).toBe('true');
    expect(sent).toHaveLength(0);
  });

  it('can be read by those who may not change it', async () => {
    await open([]);
    expect(promises().disabled).toBe(true);
    expect(screen.getByText('Only an owner can change this.')).toBeTruthy();
  });
});
