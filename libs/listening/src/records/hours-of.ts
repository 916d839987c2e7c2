/** Hours of a day, with "am" or "pm" where they say so. */
const HOUR =
  "(\\d{1,2})(?:[:.h](\\d{2}))?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?(?:\\s?(?:h(?![\\p{L}])|uhr|o'clock|heures?|horas))?";
const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
const SPAN = edge(
  `(?:between|from|zwischen|von|entre(?: las)?|de(?: las)?)?\\s?${HOUR}\\s?(?:-|–|and|to|till?|until|und|bis|et|à|y(?: las)?|a(?: las)?)\\s?${HOUR}`,
);
const AFTER = edge(
  `(?:after|from|not before|nach|ab|nicht vor|après|à partir de|después de(?: las)?|desde(?: las)?)\\s${HOUR}`,
);
const BEFORE = edge(
  `(?:before|until|not after|vor|bis|nicht nach|avant|jusqu'à|antes de(?: las)?|hasta(?: las)?)\\s${HOUR}`,
);
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['8-12', edge('mornings?|before noon|vormittags?|morgens|am vormittag|le matin|matinées?|por las? mañanas?')],
  ['13-18', edge('afternoons?|nachmittags?|l.après-midi|por las? tardes?')],
  ['18-21', edge('evenings?|abends|am abend|le soir|soirs|por las? noches?')],
];

/** The hours that words name, as a preference keeps them (`9-12`, `14:30-17`); null when they name none. */
export function hoursOf(words: string): string | null {
  const span = SPAN.exec(words);
  if (span) {
    const to = clock(span.slice(4, 7));
    // "between 2 and 4 pm": both are in the afternoon.
    const from = clock([
      span[1],
      span[2],
      span[3] ?? (to !== null && Number(span[1]) < 12 && late(span[6]) ? span[6] : undefined),
    ]);
    return from === null || to === null || from === to ? null : `${from}-${to}`;
  }
  const after = clock(AFTER.exec(words)?.slice(1) ?? []);
  if (after !== null) return `${after}-24`;
  const before = clock(BEFORE.exec(words)?.slice(1) ?? []);
  if (before !== null) return `0-${before}`;
  return PARTS.find(([, says]) => says.test(words))?.[0] ?? null;
}

function clock([hour, minute, half]: readonly (string | undefined)[]): string | null {
  if (hour === undefined) return null;
  const number = (Number(hour) % (half ? 12 : 25)) + (late(half) ? 12 : 0);
  if (number > 24 || Number(minute ?? 0) > 59) return null;
  return minute === undefined || minute === '00' ? String(number) : `${number}:${minute}`;
}

function late(half: string | undefined): boolean {
  return half?.toLowerCase().startsWith('p') ?? false;
}
