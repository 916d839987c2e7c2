import type { LogDraft } from '../draft/log-draft';
import type { Mark } from './mark';

const plainWords = (text: string) => text.trim().toLocaleLowerCase().replace(/\s+/g, ' ');

/** Whether a mark says what a field says; after the same words it may name a day. */
function same(marked: string, field: string): boolean {
  const [mark, said] = [plainWords(marked), plainWords(field)];
  return said !== '' && (mark === said || mark.startsWith(`${said} `));
}

/** Whether a field of the form says already what was marked: the field, which can say more, then counts. */
export function saidTwice({ kind, text }: Pick<Mark, 'kind' | 'text'>, draft: LogDraft): boolean {
  switch (kind) {
    case 'PROMISE':
      return draft.promises.some((promise) => same(text, promise.text));
    case 'PAIN_POINT':
      return draft.pains.some((pain) => same(text, pain.title));
    case 'PREFERENCE':
      return draft.preferences.some((preference) => same(text, preference.value));
    case 'PERSON':
      return draft.people.some(
        ({ name }) => plainWords(name).split(' ').includes(plainWords(text)) || same(name, text),
      );
    case 'FEELING':
      return draft.feeling !== null;
    case 'FOLLOW_UP':
      return false;
  }
}
