import { say, sayDay, type WordingKey } from '@heed/domain';
import type { Digest, DigestItem, Mail } from './digest';
import { escaped, htmlPage } from './html';

type Word = (
  key: Extract<
    WordingKey,
    | 'mail.before'
    | 'mail.today'
    | 'mail.done'
    | 'mail.tomorrow'
    | 'mail.open'
    | 'mail.all'
    | 'mail.links'
    | 'mail.why'
    | 'mail.settings'
  >,
) => string;

const SECTIONS = [
  { head: 'mail.before', holds: ({ overdue }: DigestItem) => overdue },
  { head: 'mail.today', holds: ({ overdue }: DigestItem) => !overdue },
] as const;

/** A day's mail, as text and as HTML that a screen reader reads in order. */
export function writeDigest(digest: Digest): Mail {
  const { language, zone, now } = digest.reading;
  const word: Word = (key) => say(language, key, {});
  const title = say(language, 'mail.title', { day: sayDay(language, now, now, zone) });
  const subject = say(language, 'mail.subject', { count: digest.items.length + digest.more });
  const sections = SECTIONS.map(({ head, holds }) => ({ head: word(head), items: digest.items.filter(holds) })).filter(
    ({ items }) => items.length > 0,
  );
  const written = { digest, title, sections, word };
  const { to, settings } = digest;
  return { to, subject, settings, text: textOf(written), html: htmlPage(language, title, htmlOf(written)) };
}

interface Written {
  readonly digest: Digest;
  readonly title: string;
  readonly sections: readonly { readonly head: string; readonly items: readonly DigestItem[] }[];
  readonly word: Word;
}

function actsOf({ links, page }: DigestItem, word: Word): readonly (readonly [string, string])[] {
  return [
    ...(links.DONE === undefined ? [] : [[word('mail.done'), links.DONE] as const]),
    ...(links.SNOOZE === undefined ? [] : [[word('mail.tomorrow'), links.SNOOZE] as const]),
    [word('mail.open'), page],
  ];
}

function moreOf({ more, reading }: Digest): string[] {
  return more > 0 ? [say(reading.language, 'mail.more', { count: more })] : [];
}

/** In one line, so that nothing in a text can look like another line of the mail. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

function textOf({ digest, title, sections, word }: Written): string {
  const items = (item: DigestItem) => [
    `- ${line(item.title)}`,
    `  ${[item.due, item.about]
      .filter((part) => part !== null)
      .map(line)
      .join('. ')}.`,
    ...actsOf(item, word).map(([name, address]) => `  ${name}: ${address}`),
    '',
  ];
  return [
    title,
    say(digest.reading.language, 'mail.from', { workspace: line(digest.workspace) }),
    '',
    ...sections.flatMap(({ head, items: held }) => [head, '', ...held.flatMap(items)]),
    ...moreOf(digest),
    `${word('mail.all')}: ${digest.home}`,
    '',
    word('mail.links'),
    word('mail.why'),
    `${word('mail.settings')}: ${digest.settings}`,
    '',
  ].join('\n');
}

function htmlOf({ digest, title, sections, word }: Written): string {
  const { language } = digest.reading;
  const link = (name: string, address: string, label = name) =>
    `<a href="${escaped(address)}"${label === name ? '' : ` aria-label="${escaped(label)}"`}>${escaped(name)}</a>`;
  const item = (one: DigestItem) => {
    const acts = actsOf(one, word).map(([name, address]) =>
      link(name, address, say(language, 'mail.of', { action: name, title: one.title })),
    );
    const about = [one.due, one.about].filter((part) => part !== null).join('. ');
    return `<li><p><strong>${escaped(one.title)}</strong></p><p class="quiet">${escaped(about)}.</p><p class="acts">${acts.join(' ')}</p></li>`;
  };
  return [
    `<main><h1>${escaped(title)}</h1>`,
    `<p class="quiet">${escaped(say(language, 'mail.from', { workspace: digest.workspace }))}</p>`,
    ...sections.map(({ head, items }) => `<h2>${escaped(head)}</h2><ul>${items.map(item).join('\n')}</ul>`),
    `<p style="margin-top:1.5rem">${moreOf(digest).map(escaped).join('')} ${link(word('mail.all'), digest.home)}</p></main>`,
    `<footer><p>${escaped(word('mail.links'))}</p><p>${escaped(word('mail.why'))} ${link(word('mail.settings'), digest.settings)}.</p></footer>`,
  ].join('\n');
}
