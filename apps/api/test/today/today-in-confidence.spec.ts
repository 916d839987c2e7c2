import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleKey } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { LogInteractionInput } from '../generated/graphql';
import { RECORD_PREFERENCE } from '../contact-page/learned-documents';
import { LogScene } from '../log-scene';
import { DISMISS, SUGGESTIONS } from '../suggestions/suggestion-documents';
import { TODAY } from './today-documents';

let api: Api;
let owner: SignedIn;
let author: SignedIn;
let keeper: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  api.clock.advance({ days: 3 });
  owner = await api.signUp();
  [author, keeper, other] = [await api.signInAs('AGENT'), await api.signInAs('AGENT'), await api.signInAs('AGENT')];
  scene = await LogScene.of(api);
}, 60_000);
afterAll(() => api.close());

const daysAgo = (days: number) => new Date(api.clock.now().getTime() - days * 86_400_000).toISOString();
const today = async ({ client }: SignedIn) => (await client.request(TODAY)).today;
const worth = async (who: SignedIn) => (await today(who)).suggestions.map(({ rule, contact: { id } }) => [rule, id]);
const page = async ({ client }: SignedIn, id: string) => {
  const { contact } = await client.request(SUGGESTIONS, { id });
  return { open: contact?.suggestions.open ?? [], history: contact?.history.nodes.map(({ operation }) => operation) };
};
const onPage = async (who: SignedIn, id: string) => (await page(who, id)).open.map(({ rule }) => rule);
const contact = (keptBy?: SignedIn) =>
  scene.aContact(owner.client, { phone: '+49 30 901820', ...(keptBy && { ownerId: keptBy.id }) });
const said = (contactId: string, given: Partial<LogInteractionInput>) =>
  scene.logged(author.client, scene.aCall(contactId, { direction: 'INBOUND', occurredAt: daysAgo(5), ...given }));
const theirs = () => ({ id: uuid(), text: 'Send the plans', direction: 'THEIRS' as const, dueAt: daysAgo(10) });
const letter = (days: number) => ({ ...message(), direction: 'OUTBOUND' as const, occurredAt: daysAgo(days) });
const message = () => ({ typeId: scene.typeId('EMAIL'), outcome: null });

describe('what was said in confidence', () => {
  it('names who is hurt to who looks after them and may read it, and to nobody else', async () => {
    const before = await today(owner);
    const [quiet, hidden] = [await contact(keeper), await contact(keeper)];
    await said(quiet, { feeling: 'UPSET', visibility: 'SENSITIVE' });
    await said(hidden, { feeling: 'UPSET', visibility: 'PRIVATE' });
    expect(await worth(keeper)).toEqual([['AFTER_NEGATIVE', quiet]]);
    const seen = await Promise.all([keeper, author, owner, other].map((who) => onPage(who, quiet)));
    expect(seen).toEqual([['AFTER_NEGATIVE'], ['AFTER_NEGATIVE'], ['AFTER_NEGATIVE'], []]);
    expect([await onPage(keeper, hidden), await onPage(author, hidden)]).toEqual([[], ['AFTER_NEGATIVE']]);
    for (const who of [owner, author, other]) expect((await today(who)).suggestions).toEqual(before.suggestions);
    await said(quiet, { occurredAt: daysAgo(1), visibility: 'SENSITIVE' });
    expect(await worth(keeper)).toEqual([]);
  });

  it('tells its author who waits for an answer, where nobody looks after them, until somebody answers', async () => {
    const before = await Promise.all([owner, other, keeper].map(today));
    const id = await contact();
    await said(id, { ...message(), visibility: 'PRIVATE' });
    expect([await worth(author), await onPage(author, id)]).toEqual([[['MISSED_INBOUND', id]], ['MISSED_INBOUND']]);
    expect(await Promise.all([owner, other, keeper].map(today))).toEqual(before);
    expect(await onPage(owner, id)).toEqual([]);
    await said(id, { ...message(), direction: 'OUTBOUND', occurredAt: daysAgo(1) });
    expect(await worth(author)).toEqual([]);
  });

  it('leaves somebody in peace for its author alone', async () => {
    const id = await contact();
    const wish = { key: 'DO_NOT_DISTURB', value: 'Please', strength: 'MUST', source: 'CUSTOMER_STATED' } as const;
    await owner.client.request(RECORD_PREFERENCE, { input: { id: uuid(), contactId: id, ...wish } });
    const before = await Promise.all([owner, other].map(today));
    await said(id, { feeling: 'STRAINED', visibility: 'PRIVATE' });
    const { suggestions, leftInPeace } = await today(author);
    expect([suggestions, leftInPeace.map((one) => one.contact.id)]).toEqual([[], [id]]);
    expect(await Promise.all([owner, other].map(today))).toEqual(before);
  });

  it('is dismissed by its author without a trace for others, and comes back with what joins it', async () => {
    const id = await contact();
    await said(id, { ...message(), visibility: 'PRIVATE' });
    const before = await page(owner, id);
    const { subjectKey = '' } = (await page(author, id)).open[0] ?? {};
    const input = { id: uuid(), contactId: id, rule: 'MISSED_INBOUND', subjectKey, reason: 'WRONG' } as const;
    expect((await author.client.request(DISMISS, { input })).dismissSuggestion.userErrors).toEqual([]);
    expect([await worth(author), await page(owner, id)]).toEqual([[], before]);
    expect((await page(author, id)).history?.[0]).toBe('dismissSuggestion');
    await said(id, { ...message(), occurredAt: daysAgo(4), visibility: 'PRIVATE' });
    expect(await worth(author)).toEqual([['MISSED_INBOUND', id]]);
  });

  it('is on the page when it is older than 60 days, and no longer on Today', async () => {
    const id = await contact(author);
    await said(id, { feeling: 'UPSET', visibility: 'PRIVATE', occurredAt: daysAgo(61) });
    expect(await onPage(author, id)).toContain('AFTER_NEGATIVE');
    expect(await worth(author)).not.toContainEqual(['AFTER_NEGATIVE', id]);
  });

  it.each<[RuleKey, () => readonly Partial<LogInteractionInput>[]]>([
    ['THEIR_PROMISE', () => [{ occurredAt: daysAgo(20), promises: [theirs()] }]],
    ['NO_REPLY', () => [{ ...letter(12), subject: 'Does Friday suit you?' }]],
    ['STEP_BACK', () => [letter(15), letter(10), letter(5)]],
  ])('raises %s on the page of its author, and on nobody else’s; Today is silent', async (rule, talks) => {
    const before = await Promise.all([owner, other].map(today));
    const id = await contact(author);
    for (const given of talks()) await said(id, { ...given, visibility: 'PRIVATE' });
    expect(await onPage(author, id)).toContain(rule);
    expect(await Promise.all([owner, other].map((who) => onPage(who, id)))).toEqual([[], []]);
    expect(await worth(author)).not.toContainEqual([rule, id]);
    expect((await Promise.all([owner, other].map(today))).map(({ suggestions }) => suggestions)).toEqual(
      before.map(({ suggestions }) => suggestions),
    );
  });
});
