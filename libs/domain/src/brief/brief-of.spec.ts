import { describe, expect, it } from '@jest/globals';
import { type Brief, type BriefFacts, briefOf, type SnapshotPreference } from '../index';
import { facts, loss, NOW, pain, preference, promise, protocol, talk } from './testing/brief-facts';

/** A brief as a page of text: each item with its mark, what it stands on and what it would edit. */
function page({ lines, words }: Brief): string {
  const items = lines.flatMap(({ kind, items: things }) => [
    kind,
    ...things.map(({ text, mark, dont, evidence, subjectId }) => {
      const grounds = evidence.map((each) => `${each.kind} ${each.id}`).join(', ');
      return `  ${dont ? "DON'T " : ''}${text} [${mark}: ${grounds}${subjectId ? ` -> ${subjectId}` : ''}]`;
    }),
  ]);
  return [...items, `${words} words`].join('\n');
}

const LONG = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
const NOTE = 'Wants the invoice in two parts, one per bakery. Will call again on Friday.';

const PEOPLE: readonly (readonly [string, BriefFacts])[] = [
  ['somebody of whom nothing is known', facts()],
  [
    'a customer of whom much is known',
    facts({
      contact: {
        nameToUse: 'Ana',
        pronunciation: 'AH-nah EUST-berry',
        pronouns: 'she/her',
        language: 'sv',
        relationshipKinds: ['SUPPLIER', 'CUSTOMER'],
      },
      promises: [
        promise('p1', 'Send the corrected invoice'),
        promise('p2', 'Call back about the oven', { dueAt: '2026-11-20T16:00:00Z' }),
        promise('p3', 'Bring samples', { dueAt: null }),
        promise('p4', 'Pay us', { direction: 'THEIRS', dueAt: '2026-11-01T16:00:00Z' }),
        promise('p5', 'Kept already', { status: 'KEPT', dueAt: '2026-11-01T16:00:00Z' }),
      ],
      painPoints: [
        pain('mild', { severity: 1 }),
        pain('bad', { severity: 3, theirWords: 'I had to explain it three times!' }),
        pain('healed', { severity: 4, status: 'RESOLVED_CONFIRMED' }),
        pain('fixed', { severity: 2, status: 'FIXED_NOT_TOLD' }),
      ],
      interactions: [
        talk('old', { occurredAt: '2026-10-01T09:00:00Z' }),
        talk('last', { body: NOTE, feeling: 'STRAINED', feelingSource: 'STAFF_OBSERVED' }),
        talk('voicemail', { occurredAt: '2026-11-20T09:00:00Z', twoWay: false, outcome: 'LEFT_VOICEMAIL' }),
        talk('planned', { occurredAt: '2026-11-30T09:00:00Z', status: 'PLANNED' }),
      ],
      preferences: [
        preference('formal', 'FORMALITY', 'first names'),
        preference('avoid', 'AVOID_CHANNEL', 'PHONE', { strength: 'MUST' }),
        preference('pace', 'PACE', 'short, no small talk', { source: 'STAFF_OBSERVED' }),
      ],
      protocol: protocol(),
    }),
  ],
  [
    'a French customer with accents',
    facts({
      contact: { displayName: 'Éloïse Lefèvre', nameToUse: 'Éloïse', language: 'fr-CA', pronunciation: 'é-lo-iz' },
      painPoints: [pain('attente', { theirWords: 'J’ai attendu deux heures à l’entrée, c’était gênant…' })],
      interactions: [
        talk('mail', {
          typeLabel: 'E-mail',
          direction: 'INBOUND',
          subject: 'Où est ma commande ?',
          feeling: 'UPSET',
          feelingSource: 'CUSTOMER_STATED',
        }),
      ],
    }),
  ],
  [
    'a supplier whom we owe',
    facts({
      contact: { displayName: 'Oliver Mills', nameToUse: 'Oliver', relationshipKinds: ['SUPPLIER'], imported: true },
      promises: [promise('p1', 'Pay invoice 4711. Confirm by mail.', { dueAt: '2026-11-22T16:00:00Z' })],
      interactions: [talk('visit', { typeLabel: 'Visit', outcome: null, imported: true, body: 'Flour prices go up' })],
    }),
  ],
  [
    'an employee, of whom a note is the last word',
    facts({
      contact: { relationshipKinds: ['EMPLOYEE'] },
      interactions: [
        talk('note', { direction: 'INTERNAL', twoWay: false, occurredAt: '2026-11-21T09:00:00Z' }),
        talk('miss', { twoWay: false, outcome: 'NO_ANSWER' }),
      ],
    }),
  ],
  [
    'a partner who wrote',
    facts({
      contact: { relationshipKinds: ['PARTNER'] },
      interactions: [
        talk('mail', {
          typeLabel: 'E-mail',
          direction: 'INBOUND',
          twoWay: false,
          outcome: null,
          body: LONG,
          subject: 'The fair in May',
          feeling: 'WARM',
          feelingSource: 'MODEL',
        }),
      ],
    }),
  ],
  [
    'somebody with long texts everywhere',
    facts({
      contact: { displayName: LONG, nameToUse: LONG, pronunciation: LONG },
      promises: [promise('p1', LONG), promise('p2', `Send it. ${LONG}`, { dueAt: '2026-11-23T09:00:00Z' })],
      painPoints: [pain('a', { theirWords: LONG }), pain('b', { title: LONG, theirWords: LONG })],
      interactions: [talk('call', { body: LONG, subject: LONG })],
      preferences: [preference('other', 'OTHER', LONG), preference('access', 'ACCESSIBILITY', `Ramp. ${LONG}`)],
      protocol: protocol({ do: [LONG], dont: [], openingLine: LONG }),
    }),
  ],
  [
    'somebody of whom there is too much to say',
    facts({
      promises: ['p1', 'p2', 'p3'].map((id) => promise(id, `Send ${LONG.slice(0, 70)}`)),
      painPoints: ['a', 'b', 'c'].map((id) => pain(id, { theirWords: `Every time ${LONG.slice(0, 70)}` })),
      interactions: [talk('call', { body: NOTE, feeling: 'UPSET', feelingSource: 'STAFF_OBSERVED' })],
      preferences: [preference('pace', 'PACE', 'slow')],
      protocol: protocol(),
    }),
  ],
  [
    'somebody who died',
    facts({
      contact: { nameToUse: 'Ana', deceasedAt: '2026-11-18', language: 'sv', pronouns: 'she/her' },
      promises: [promise('p1', 'Send flowers')],
      interactions: [talk('call', { feeling: 'DELIGHTED', feelingSource: 'STAFF_OBSERVED' })],
      preferences: [preference('topic', 'TOPIC_ENJOY', 'sailing'), preference('formal', 'FORMALITY', 'first names')],
      protocol: protocol(),
      preferenceGap: gap('HOURS'),
    }),
  ],
  [
    'somebody who mourns',
    facts({
      importantDates: [loss(), loss({ id: 'past', month: 3, label: 'dog' })],
      interactions: [talk('call', { feeling: 'WARM', feelingSource: 'STAFF_OBSERVED' })],
      preferences: [
        preference('topic', 'TOPIC_ENJOY', 'sailing'),
        preference('leave', 'TOPIC_AVOID', 'the shop in Lund', { strength: 'MUST' }),
      ],
      protocol: protocol(),
      preferenceGap: gap('CHANNEL'),
    }),
  ],
  [
    'somebody who mourns, with a protocol for it',
    facts({
      importantDates: [loss({ label: null, confirmed: false, month: 12, day: 6 })],
      protocol: protocol({ situation: 'BEREAVEMENT', openingLine: 'I am so sorry for your loss.' }),
    }),
  ],
  [
    'somebody with preferences of every sort',
    facts({
      preferences: [
        preference('old', 'HOURS', '8-11', { confirmedAt: '2025-01-01T00:00:00Z', strength: 'MUST' }),
        preference('ended', 'PREFERRED_CHANNEL', 'SMS', { validUntil: '2026-11-21', strength: 'MUST' }),
        preference('mail', 'PREFERRED_CHANNEL', 'EMAIL'),
        preference('slow', 'PACE', 'slow'),
        preference('jokes', 'SMALL_TALK', 'jokes', { strength: 'DISLIKES', source: 'IMPORTED' }),
        preference('naps', 'DO_NOT_DISTURB', 'while the shop is open'),
      ],
      preferenceGap: gap('LANGUAGE'),
    }),
  ],
  ['somebody whom nobody asked about their hours', facts({ preferenceGap: gap('HOURS'), protocol: protocol() })],
];

function gap(about: 'CHANNEL' | 'HOURS' | 'LANGUAGE'): BriefFacts['preferenceGap'] {
  const evidence = { kind: 'INTERACTION', id: 'third', at: NOW, text: 'Call', interaction: 'third' } as const;
  return { about, evidence: [evidence] };
}

describe('briefOf', () => {
  it.each(PEOPLE)('tells of %s', (_name, known) => {
    expect(page(briefOf(known, NOW))).toMatchSnapshot();
  });

  it.each<[string, SnapshotPreference]>([
    ['Only by e-mail.', preference('x', 'PREFERRED_CHANNEL', 'email', { strength: 'MUST' })],
    ['Rather not by text message.', preference('x', 'PREFERRED_CHANNEL', 'SMS', { strength: 'DISLIKES' })],
    ['Rather not by chat.', preference('x', 'AVOID_CHANNEL', 'CHAT')],
    ['Never in person.', preference('x', 'AVOID_CHANNEL', 'IN_PERSON', { strength: 'MUST' })],
    ['Best by phone.', preference('x', 'PREFERRED_CHANNEL', 'PHONE')],
    ['Dislikes (small talk): jokes.', preference('x', 'SMALL_TALK', 'jokes', { strength: 'DISLIKES' })],
    ['Dislikes: a longer note (Thu 1 Oct).', preference('x', 'OTHER', LONG, { strength: 'DISLIKES' })],
    ['Must: use the ramp.', preference('x', 'OTHER', 'use the ramp', { strength: 'MUST' })],
    ['Good hours (must): 9-12.', preference('x', 'HOURS', '9-12', { strength: 'MUST' })],
    ['Bad hours: 9-12.', preference('x', 'HOURS', '9-12', { strength: 'DISLIKES' })],
    ['Leave out: politics.', preference('x', 'TOPIC_AVOID', 'politics', { strength: 'DISLIKES' })],
    ['Dislikes: being called “dear”.', preference('x', 'OTHER', 'being called “dear”', { strength: 'DISLIKES' })],
    ['Likes: a reply the same day!', preference('x', 'OTHER', 'a reply the same day!')],
  ])('says: %s', (expected, said) => {
    const line = briefOf(facts({ preferences: [said] }), NOW).lines.find(({ kind }) => kind === 'DO_DONT');
    expect(line?.items.map(({ text }) => text)).toEqual([expected]);
  });

  it('says one best channel, the newest, beside what they would rather not have', () => {
    const preferences = [
      preference('phone', 'PREFERRED_CHANNEL', 'PHONE', { confirmedAt: '2026-01-10T09:00:00Z' }),
      preference('mail', 'PREFERRED_CHANNEL', 'EMAIL', { confirmedAt: '2026-10-10T09:00:00Z' }),
      preference('chat', 'PREFERRED_CHANNEL', 'CHAT', { strength: 'DISLIKES' }),
    ];
    const line = briefOf(facts({ preferences }), NOW).lines.find(({ kind }) => kind === 'DO_DONT');
    expect(line?.items.map(({ text }) => text).sort()).toEqual(['Best by e-mail.', 'Rather not by chat.']);
  });

  it('says first what they sent since the last talk and nobody came back to', () => {
    const wrote = { typeLabel: 'E-mail', direction: 'INBOUND', twoWay: false, outcome: null } as const;
    const lines = (answered: boolean) =>
      briefOf(
        facts({
          interactions: [
            talk('call', { occurredAt: '2026-10-06T09:00:00Z', body: 'Prices for spelt flour.' }),
            talk('mail', { ...wrote, occurredAt: '2026-11-18T09:00:00Z', body: 'Can you pay invoice 2210?' }),
            ...(answered
              ? [talk('reply', { ...wrote, direction: 'OUTBOUND', occurredAt: '2026-11-19T09:00:00Z' })]
              : []),
          ],
        }),
        NOW,
      )
        .lines.filter(({ kind }) => kind === 'LAST_TIME')
        .flatMap(({ items }) => items.map(({ evidence }) => evidence[0]?.id));
    expect(lines(false)).toEqual(['mail', 'mail', 'call', 'call']);
    expect(lines(true)).toEqual(['call', 'call']);
  });
});
