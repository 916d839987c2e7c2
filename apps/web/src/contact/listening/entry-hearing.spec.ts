import { describe, expect, it } from '@jest/globals';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { ProposalPartsFragment, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { aPain, aProposal } from '../../listening/testing/a-proposal';
import { ToastRegion } from '../../ui/toast-region';
import { aContact } from '../testing/a-contact';
import { anInteraction } from '../testing/an-interaction';
import { EntryCard } from '../timeline/entry-card';

const NOTE = 'The bread was late again today.';
const hearing = (proposals: ProposalPartsFragment[] = [aProposal(NOTE, 'late again')]) => ({
  __typename: 'Hearing',
  outcome: 'HEARD' as const,
  tone: null,
  proposals,
});
const answered = () => ({
  answer: {
    __typename: 'InteractionPayload',
    interaction: anInteraction({ body: NOTE, hearing: hearing([]) }),
    contact: aContact(),
    deletedId: null,
    change: null,
    userErrors: [],
  },
});

async function shown(over: Partial<TimelineEntryFragment> = {}, answers: Answers = {}) {
  const server = provideAnswers({
    AcceptProposal: answered,
    DismissProposal: answered,
    MarkPassage: answered,
    SetInteractionStatus: answered,
    ...answers,
  });
  const entry = anInteraction({ body: NOTE, hearing: hearing(), ...over });
  const viewer = aViewer({ allowedOperations: ['markPassage'] });
  await render('<heed-entry-card [entry]="entry" name="Amira" /><heed-toast-region />', {
    imports: [EntryCard, ToastRegion],
    componentProperties: { entry },
    providers: [provideTestTexts(), server.provider],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  TestBed.inject(Session).enter(viewer);
  const input = (operation: string) =>
    server.sent.findLast(({ operationName }) => operationName === operation)?.variables['input'];
  return { user: userEvent.setup(), input, sent: server.sent };
}

describe('what was heard in an entry', () => {
  it('is kept as it was heard with one press', async () => {
    const { user, input } = await shown();
    await user.click(await screen.findByRole('button', { name: 'Keep: Bread comes late' }));
    await waitFor(() =>
      expect(input('AcceptProposal')).toMatchObject({
        interactionId: 'i1',
        key: 'key of late again',
        painPoint: { title: 'Bread comes late', category: 'DELIVERY', severity: 3, theirWords: 'late again' },
      }),
    );
    expect(await screen.findByText('Kept')).toBeTruthy();
  });

  it('is changed before it is kept', async () => {
    const { user, input } = await shown();
    await user.click(await screen.findByRole('button', { name: 'Change, then keep: Bread comes late' }));
    const title = screen.getByRole('textbox', { name: 'What hurts' });
    await user.clear(title);
    await user.type(title, 'Bread after seven{Enter}');
    await waitFor(() => expect(input('AcceptProposal')).toMatchObject({ painPoint: { title: 'Bread after seven' } }));
  });

  it('has focus again when nobody changed it after all', async () => {
    const rye = aProposal(NOTE, 'bread', { painPoint: { ...aPain('bread'), title: 'Only rye' } });
    const { user } = await shown({ hearing: hearing([aProposal(NOTE, 'late again'), rye]) });
    (await screen.findByRole('button', { name: 'Change, then keep: Only rye' })).focus();
    await user.keyboard('{Enter}{Escape}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Keep: Only rye'));
  });

  it('is told again where it is known, unless somebody says that it is new', async () => {
    const known = { __typename: 'PainPoint', id: 'p1', title: 'Late bread' };
    const proposal = aProposal(NOTE, 'late again', { painPoint: aPain('late again', known) });
    const { user, input } = await shown({ hearing: hearing([proposal]) });
    await user.click(await screen.findByRole('button', { name: 'Keep: Late bread, told again' }));
    await waitFor(() =>
      expect(input('AcceptProposal')).toMatchObject({ painPoint: { painPointId: 'p1', theirWords: 'late again' } }),
    );
  });

  it('is put aside', async () => {
    const { user, input } = await shown();
    await user.click(await screen.findByRole('button', { name: 'Put aside: Bread comes late' }));
    await waitFor(() => expect(input('DismissProposal')).toMatchObject({ key: 'key of late again' }));
    expect(await screen.findByText('It is not proposed again')).toBeTruthy();
  });

  it('only points at what is urgent', async () => {
    const urgent = aProposal(NOTE, 'late again', { kind: 'URGENCY', painPoint: null });
    await shown({ hearing: hearing([urgent]) });
    expect(await screen.findByText('Urgent')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
  });

  it('keeps a promise by the end of the working day that was named', async () => {
    const promise = {
      __typename: 'ProposedPromise',
      direction: 'THEIRS' as const,
      text: 'Send the list',
      dueAt: null,
      dueDate: '2099-11-27',
      dueZone: 'UTC',
    };
    const proposal = aProposal(NOTE, 'late again', { kind: 'PROMISE', painPoint: null, promise });
    const { user, input } = await shown({ hearing: hearing([proposal]) });
    await user.click(await screen.findByRole('button', { name: /^Keep: They promise: Send the list, by Fri/ }));
    await waitFor(() =>
      expect(input('AcceptProposal')).toMatchObject({
        promise: { direction: 'THEIRS', text: 'Send the list', dueAt: '2099-11-27T17:00:00.000Z' },
      }),
    );
  });

  it('proposes how it sounds, and a person confirms that', async () => {
    const tone = { __typename: 'HeardTone', feeling: 'STRAINED' as const, because: [] };
    const { user, input } = await shown({ hearing: { ...hearing([]), tone } });
    await user.click(await screen.findByRole('button', { name: 'Confirm: Strained' }));
    await waitFor(() =>
      expect(input('SetInteractionStatus')).toEqual({
        id: 'i1',
        version: 1,
        feeling: 'STRAINED',
        feelingSource: 'STAFF_OBSERVED',
      }),
    );
  });

  it('is not shown to who may only read', async () => {
    await shown({ viewerCanEdit: false });
    expect(screen.queryByRole('list', { name: 'Heard in this entry' })).toBeNull();
  });
});

describe('words of an entry', () => {
  it('are selected and marked with keys alone', async () => {
    const { user, input } = await shown({ hearing: hearing([]) });
    await user.click(screen.getByRole('button', { name: /^More about/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark words…' }));
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The note' });
    await user.click(screen.getByRole('button', { name: 'Pain point' }));
    expect(screen.getByRole('alert').textContent).toContain('Select some words first.');
    note.setSelectionRange(4, 19);
    await user.click(screen.getByRole('button', { name: 'Pain point' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(input('MarkPassage')).toMatchObject({
        interactionId: 'i1',
        kind: 'PAIN_POINT',
        from: 4,
        to: 18,
        painPoint: { title: 'bread was late', category: 'OTHER', severity: 2 },
      }),
    );
  });

  it('become a date with its day', async () => {
    const { user, input } = await shown({ hearing: hearing([]) });
    await user.click(screen.getByRole('button', { name: /^More about/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark words…' }));
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The note' });
    note.setSelectionRange(0, 9);
    await user.click(screen.getByRole('button', { name: 'Date' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Month' }), '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(input('MarkPassage')).toMatchObject({
        kind: 'EVENT',
        importantDate: { kind: 'OTHER', label: 'The bread', day: 1, month: 3, year: null },
      }),
    );
  });
});
