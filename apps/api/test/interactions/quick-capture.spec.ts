import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { contentDigest, databaseDigest } from '../database-digest';
import type { LogInteractionInput } from '../generated/graphql';
import { LogScene } from '../log-scene';
import { NAUGHTY } from '../attack/naughty';
import { UNDO } from './interaction-documents';
import { CAPTURE, CAPTURE_ALONE } from './quick-capture-documents';

/** A Sunday, ten in the morning in Berlin. */
const NOW = '2026-11-22T09:00:00.000Z';

describe('a note of quick capture', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
    await scene.aContact(owner.client, { givenName: 'Tom', familyName: 'Baker' });
    await scene.aContact(owner.client, { givenName: 'Tom', familyName: 'Baker-Lee' });
    await scene.aContact(owner.client, { givenName: 'Ana', familyName: 'Brandt' });
  });
  afterAll(() => api.close());

  const capture = async (input: LogInteractionInput) => (await owner.client.request(CAPTURE, { input })).logInteraction;
  const captured = async (rawText: string, given: Partial<LogInteractionInput> & { contactId?: string } = {}) => {
    const contactId = given.contactId ?? (await scene.aContact(owner.client));
    const { userErrors, interaction, contact, ...rest } = await capture(scene.aCall(contactId, { rawText, ...given }));
    if (!interaction || !contact) throw new Error(JSON.stringify(userErrors));
    return { interaction, contact, ...rest };
  };
  const left = ({ leftAsText }: { leftAsText: readonly { passage: { text: string } }[] }) =>
    leftAsText.map(({ passage }) => passage.text);

  it('makes records of its marks, and is kept as it was written', async () => {
    const note =
      ' Called about the order :( !send a new price list fri 10 #bread comes late ~calls before noon @Tom Baker >next tuesday ask again\n';
    const { interaction, contact, leftAsText } = await captured(note);
    expect(leftAsText).toEqual([]);
    expect(interaction).toMatchObject({
      body: note,
      feeling: 'STRAINED',
      feelingSource: 'STAFF_OBSERVED',
      promises: [
        {
          text: 'send a new price list',
          direction: 'OURS',
          dueAt: '2026-11-27T09:00:00.000Z',
          dueZone: 'Europe/Berlin',
        },
      ],
      painMentions: [{ title: 'bread comes late' }],
      preferences: [{ key: 'HOURS', value: '8-12', strength: 'LIKES' }],
      participants: [{ name: 'Mia Wolf' }, { role: 'MENTIONED', name: 'Tom Baker' }],
    });
    expect(contact.reminders).toMatchObject([
      {
        title: 'ask again',
        dueAt: null,
        dueDate: '2026-11-24',
        timeZone: 'Europe/Berlin',
        assignee: { name: 'Olga Owner' },
      },
    ]);
  });

  it.each([
    ['!send it', { text: 'send it', dueAt: null }],
    ['!send it by friday', { text: 'send it', dueAt: '2026-11-27T16:00:00.000Z' }],
    ['!call tomorrow about the bread', { text: 'call about the bread', dueAt: '2026-11-23T16:00:00.000Z' }],
    ['!send it 10.12. at noon', { text: 'send it', dueAt: '2026-12-10T11:00:00.000Z' }],
    ['!tomorrow', { text: 'tomorrow', dueAt: '2026-11-23T16:00:00.000Z' }],
    ['!send what was due on 3 May 2026', { text: 'send what was due on 3 May 2026', dueAt: null }],
    ['!send it next week', { text: 'send it', dueAt: '2026-11-27T16:00:00.000Z' }],
    ['!send it within 2 working days', { text: 'send it', dueAt: '2026-11-24T16:00:00.000Z' }],
  ])('promises by %s', async (note, promise) => {
    const { interaction } = await captured(note);
    expect(interaction.promises).toMatchObject([promise]);
  });

  it('reads days from when it happened, on the clocks that are given', async () => {
    const occurredAt = '2026-11-20T02:00:00.000Z';
    const { interaction } = await captured('!send it tomorrow at 9', { occurredAt, timeZone: 'America/New_York' });
    expect(interaction.promises).toMatchObject([{ dueAt: '2026-11-20T14:00:00.000Z', dueZone: 'America/New_York' }]);
  });

  it('tells an open pain point again, and confirms a preference, in place of second ones', async () => {
    const contactId = await scene.aContact(owner.client);
    const said = { key: 'FORMALITY', value: 'First name', strength: 'MUST', source: 'CUSTOMER_STATED' } as const;
    await captured('Said', {
      contactId,
      occurredAt: '2026-11-10T09:00:00.000Z',
      painPoints: [{ id: uuid(), title: 'Bread comes late', category: 'DELIVERY', severity: 3 }],
      preferences: [{ id: uuid(), ...said }],
    });
    const { contact } = await captured('#bread comes late. ~first name #Bread, comes late!', { contactId });
    expect(contact.painPoints).toMatchObject([{ title: 'Bread comes late', category: 'DELIVERY', severity: 3 }]);
    expect(contact.preferences).toMatchObject([{ ...said, confirmedAt: NOW }]);
  });

  it('does not tell everybody of a private pain point by its title', async () => {
    const contactId = await scene.aContact(owner.client);
    const pain = { id: uuid(), title: 'Owes money', theirWords: 'Please tell nobody', category: 'PRICE' as const };
    await captured('Said', { contactId, visibility: 'PRIVATE', painPoints: [pain] });
    const { contact } = await captured('#owes money', { contactId });
    expect(contact.painPoints).toHaveLength(2);
  });

  it('invites nobody into a sensitive note by a name in passing', async () => {
    const answer = await captured('@Ana Brandt and @Mia Wolf', { visibility: 'SENSITIVE' });
    expect(answer.interaction.participants).toMatchObject([{ name: 'Mia Wolf' }]);
    expect(left(answer)).toContain('@Ana Brandt');
  });

  it('leaves as text what it cannot understand, says why, and keeps the note', async () => {
    const note = 'Met @Tom and @Nobody Known. >when they are back. Also ! and # and @ :) then :(';
    const answer = await captured(note);
    expect(answer.interaction).toMatchObject({ body: note, feeling: 'STRAINED', participants: [{ name: 'Mia Wolf' }] });
    expect(left(answer)).toEqual(['@Tom', '@Nobody Known', '>when they are back', ':)']);
    expect(answer.leftAsText[0]).toEqual({
      passage: { from: 4, to: 8, text: '@Tom' },
      problem: 'Several people are called “Tom”. Write the whole name.',
    });
  });

  it('leaves alone the marks that are meant as text, and asks of nobody named there', async () => {
    const note = 'They post as #breadlove with @Nobody Known. !call them';
    const asText = [note.indexOf('#'), note.indexOf('@')];
    const { interaction, leftAsText } = await captured(note, { asText });
    expect(leftAsText).toEqual([]);
    expect(interaction).toMatchObject({ body: note, painMentions: [], promises: [{ text: 'call them' }] });
  });

  it('takes what is said beside the note first', async () => {
    const contactId = await scene.aContact(owner.client);
    const answer = await captured('@Ana Brandt !send it :( ~by Post', {
      contactId,
      feeling: 'DELIGHTED',
      participants: [{ role: 'ATTENDEE', contactId: await scene.aContact(owner.client) }],
      promises: [{ id: uuid(), text: 'Send it', direction: 'OURS' }],
    });
    expect(answer.interaction).toMatchObject({ feeling: 'DELIGHTED', promises: [{ text: 'Send it' }] });
    expect(answer.interaction.participants).toHaveLength(3);
    expect(left(answer)).toEqual([':(']);
  });

  it('says nothing of what lies ahead but who is there and when to come back', async () => {
    const answer = await captured('!send it #late ~tea :) @Ana Brandt >next tuesday', {
      occurredAt: '2026-11-24T09:00:00.000Z',
      outcome: null,
    });
    expect(left(answer)).toEqual(['!send it', '#late', '~tea', ':)']);
    expect(answer.interaction).toMatchObject({ status: 'PLANNED', feeling: null, promises: [] });
    expect(answer.contact.reminders).toMatchObject([{ title: 'Get back to Mia Wolf', dueDate: '2026-12-01' }]);
  });

  it('answers a retry alike, whatever has changed since, and writes nothing more', async () => {
    const contactId = await scene.aContact(owner.client);
    const input = scene.aCall(contactId, { rawText: '@Ida Sommer @Ana Brandt !call tomorrow >yesterday #late' });
    const first = await capture(input);
    expect(left(first)).toEqual(['@Ida Sommer', '>yesterday']);
    await scene.aContact(owner.client, { givenName: 'Ida', familyName: 'Sommer' });
    await scene.aContact(owner.client, { givenName: 'Ana', familyName: 'Brandt' });
    const before = await databaseDigest(api);
    api.clock.advance({ seconds: 59 });
    expect(left(await capture(input))).toEqual(left(first));
    expect(await databaseDigest(api)).toBe(before);
    expect(await capture({ ...input, rawText: 'Another' })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_CONFLICT' }],
    });
  });

  it('is taken back with all that its marks made', async () => {
    const contactId = await scene.aContact(owner.client);
    const before = await contentDigest(api);
    const { change } = await captured('!call #late ~tea @Ana Brandt-Lee >tomorrow :)', { contactId });
    const { undoChange } = await owner.client.request(UNDO, { input: { changeId: change?.id ?? '' } });
    expect(undoChange.userErrors).toEqual([]);
    expect(await contentDigest(api)).toBe(before);
  });

  it('is kept byte by byte or cleanly refused, whatever is typed', async () => {
    const contactId = await scene.aContact(owner.client);
    const some = NAUGHTY.filter((_, at) => at % 3 === 0);
    for (const text of some.map((one) => `${one} !${one} #a${one} ~a${one} @${one} >${one} :) ${one}`)) {
      const input = scene.aCall(contactId, { rawText: text });
      const { interaction, userErrors } = (await owner.client.request(CAPTURE_ALONE, { input })).logInteraction;
      const reasons = userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
      if (interaction) expect(interaction.body).toBe(text);
      else expect(['INVALID rawText', 'TOO_LONG rawText']).toEqual(expect.arrayContaining(reasons));
    }
  }, 60_000);

  it.each<[string, Partial<LogInteractionInput>, string]>([
    ['both notes', { body: 'a', rawText: 'b' }, 'INVALID rawText'],
    ['too much', { rawText: 'a'.repeat(20_001) }, 'TOO_LONG rawText'],
    ['too many blanks', { rawText: `a${' '.repeat(20_000)}` }, 'TOO_LONG rawText'],
    ['what no database holds', { rawText: 'a\0' }, 'INVALID rawText'],
    ['no zone', { rawText: 'a', timeZone: 'Mars/Olympus' }, 'INVALID timeZone'],
  ])('is refused with %s', async (_what, given, reason) => {
    const contactId = await scene.aContact(owner.client);
    expect(await scene.refusals(owner.client, scene.aCall(contactId, given))).toEqual([reason]);
  });
});
