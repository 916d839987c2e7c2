import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aContact } from '../../contact/testing/a-contact';
import { forgetDevice, openComposer, usual } from '../testing/open-composer';

const guide = () => within(screen.getByRole('region', { name: 'Guide' }));
const named = (name: string) => guide().findByRole('heading', { level: 3, name: new RegExp(name) });

beforeEach(forgetDevice);

describe('the guide', () => {
  it('changes with type and situation, and the shown one is sent', async () => {
    const { user, sentLogs } = await openComposer();
    await named('Guide for call null');
    await user.click(screen.getByRole('radio', { name: 'E-mail' }));
    await named('Guide for email null');
    await user.click(screen.getByRole('button', { name: 'Apology' }));
    await named('Guide for email APOLOGY');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sentLogs()[0]?.protocolVersionId).toBe('v-email-APOLOGY'));
  });

  it('begins as a complaint where something hurts badly, and says loudly what is missing', async () => {
    const pain = {
      __typename: 'PainPoint',
      id: 'pain',
      title: 'Late',
      severity: 3,
      lastMentionedAt: '2026-11-03T09:00:00.000Z',
    };
    await openComposer(usual({ LogContact: () => ({ contact: { ...aContact(), painPoints: [pain] } }) }));
    await named('Guide for call COMPLAINT');
    expect(guide().getByRole('alert').textContent).toContain('companyName');
  });

  it('puts its words into the note', async () => {
    const { user } = await openComposer();
    await user.click(await guide().findByRole('button', { name: 'Insert into the note: What would help?' }));
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
    expect(note.value).toBe('What would help?\n');
    expect(document.activeElement).toBe(note);
  });

  it('gives way to another one by hand', async () => {
    const { user } = await openComposer();
    await user.click(await guide().findByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Another one' }));
    await named('Guide for other null');
  });

  it('is not there for a type without one', async () => {
    await openComposer(usual({ Guide: () => ({ fittingProtocol: null }) }));
    expect(screen.queryByRole('heading', { level: 3, name: /Guide for/ })).toBeNull();
  });
});
