import { DAY_MS, millis } from '../../time/instant';
import { EVIDENCE_CHARACTERS, excerpt } from '../../wording/excerpt';
import { type DeskRule, type DeskSight, nothingToNote } from './desk-rule';
import type { DeskMention, DeskTheme } from './desk-snapshot';

const RECENT_DAYS = 14;
const MEAN_DAYS = 90;
const CONTACTS = 3;
const TIMES = 2;
const WEEK_DAYS = 7;

/**
 * R16: at least three people told of the same theme in 14 days, and a week of those has at least twice the mentions of a
 * mean week of the last 90 days. Silent once somebody owns the theme and customers were told that it is worked on.
 */
export const pattern: DeskRule = {
  key: 'PATTERN',
  version: 1,
  needs: 'themes',
  look(sight) {
    const risen = (sight.desk.themes ?? []).filter((theme) => isRisen(theme, sight));
    if (risen.length === 0) return nothingToNote({ key: 'silence.noPattern', params: {} });
    const open = risen.filter(({ ownerId, announcedAt }) => ownerId === null || announcedAt === null);
    if (open.length === 0) return nothingToNote({ key: 'silence.patternOwned', params: {} });
    return { candidates: open.flatMap((theme) => note(theme, sight)) };
  },
};

function within({ mentions }: DeskTheme, days: number, { now }: DeskSight): readonly DeskMention[] {
  const from = millis(now) - days * DAY_MS;
  return mentions
    .filter(({ at }) => millis(at) > from && millis(at) <= millis(now))
    .sort((a, b) => millis(a.at) - millis(b.at) || (a.interactionId < b.interactionId ? -1 : 1));
}

function isRisen(theme: DeskTheme, sight: DeskSight): boolean {
  const recent = within(theme, RECENT_DAYS, sight);
  const perWeek = (mentions: readonly DeskMention[], days: number) => (mentions.length / days) * WEEK_DAYS;
  return (
    peopleOf(recent) >= CONTACTS &&
    perWeek(recent, RECENT_DAYS) >= TIMES * perWeek(within(theme, MEAN_DAYS, sight), MEAN_DAYS)
  );
}

function peopleOf(mentions: readonly DeskMention[]): number {
  return new Set(mentions.map(({ contactId }) => contactId)).size;
}

function note(theme: DeskTheme, sight: DeskSight) {
  const recent = within(theme, RECENT_DAYS, sight);
  const first = recent[0];
  if (first === undefined) return [];
  const params = { n: peopleOf(recent), days: RECENT_DAYS };
  const evidence = recent.map(({ interactionId: id, at, text }) => ({
    ...({ kind: 'INTERACTION', id, at, interaction: id } as const),
    text: excerpt(text, EVIDENCE_CHARACTERS),
  }));
  return [
    {
      subjectKey: `theme:${theme.id}`,
      evidence,
      since: first.at,
      urgency: 'AMBER' as const,
      sentences: [
        { key: 'desk.pattern', params: { theme: theme.name, ...params } } as const,
        { key: 'desk.patternShort', params } as const,
      ],
    },
  ];
}
