import { type Channel, CHANNELS } from '../../vocabulary/contacts';
import { RULE_KEYS, type RuleKey } from '../../vocabulary/suggestions';
import { Unreadable } from './unreadable';

/** One of the words of a vocabulary, as people write it: "stay in touch" for STAY_IN_TOUCH. */
export function wordOf<Word extends string>(text: string, words: readonly Word[], what: string): Word {
  const wanted = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  const found = words.find((word) => word === wanted);
  if (found !== undefined) return found;
  const known = words.map((word) => word.toLowerCase().replace(/_/g, ' ')).join(', ');
  throw new Unreadable(`“${text.trim()}” is no ${what}. There are: ${known}.`);
}

export function ruleOf(text: string): RuleKey {
  return wordOf(text, RULE_KEYS, 'rule');
}

/** A channel, with the hyphen of e-mail. */
export function channelNamed(text: string): Channel {
  return wordOf(text.replace(/e-mail/i, 'email'), CHANNELS, 'channel');
}

/** What stands between the first quotes of a text; null without any. */
export function quoted(text: string): string | null {
  return (
    /“([^”]*)”|"([^"]*)"/
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  );
}

/** The parts of a text between semicolons, trimmed; semicolons in quotes part nothing. */
export function partsOf(text: string): readonly string[] {
  return (text.match(/(?:[^;"“]|"[^"]*"|“[^”]*”)+/g) ?? []).map((part) => part.trim()).filter(Boolean);
}

/** What follows a word at the begin of one of the parts; null when none begins so. */
export function after(parts: readonly string[], word: string): string | null {
  return (
    parts
      .find((part) => part === word || part.startsWith(`${word} `))
      ?.slice(word.length)
      .trim() ?? null
  );
}
