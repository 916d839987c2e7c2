import { Injectable, inject } from '@angular/core';
import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { counter } from '../../i18n/counted';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';

const CALLS = ['PHONE', 'VIDEO'];
/** Where nobody writes or rings, and so nothing goes from one to the other. */
const FACE_TO_FACE = 'IN_PERSON';

/** What an entry is called, and its line of facts. */
@Injectable({ providedIn: 'root' })
export class EntryWords {
  private readonly translate = translator();
  private readonly say = counter();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;

  title({ subject, outcome, type }: TimelineEntryFragment): string {
    if (subject) return subject;
    return outcome && outcome !== 'CONNECTED' ? this.translate(`contact.timeline.outcome.${outcome}`) : type.label;
  }

  /** "Call · we called · 08:40 · 9 min · Lena", to stand by the title: what that says is not said again; with the day where no heading says it. */
  meta(entry: TimelineEntryFragment, name: string, withDay = false): string {
    const { protocolVersion } = entry;
    const parts = [
      this.title(entry) === entry.type.label ? null : entry.type.label,
      this.direction(entry, name),
      withDay ? this.at(entry, 'day') : null,
      this.at(entry, 'time'),
      this.minutes(entry),
      this.ending(entry),
      entry.author.name,
      protocolVersion && this.translate('contact.timeline.guide', { ...protocolVersion }),
      this.seenBy(entry),
    ];
    return parts.filter((part) => !!part).join(' · ');
  }

  private at({ occurredAt }: TimelineEntryFragment, look: 'day' | 'time'): string {
    return timeText(new Date(occurredAt), this.now(), look, this.locale());
  }

  private direction({ direction, type }: TimelineEntryFragment, name: string): string | null {
    if (direction === null || direction === 'INTERNAL' || type.channel === FACE_TO_FACE) return null;
    const called = CALLS.includes(type.channel ?? '');
    const key = direction === 'INBOUND' ? (called ? 'calledIn' : 'inbound') : called ? 'calledOut' : 'outbound';
    return this.translate(`contact.timeline.${key}`, { name });
  }

  private minutes({ occurredAt, endedAt }: TimelineEntryFragment): string | null {
    const length = endedAt ? Math.round((Date.parse(endedAt) - Date.parse(occurredAt)) / 60_000) : 0;
    return length > 0 ? this.say('contact.timeline.minutes.', length) : null;
  }

  private ending({ status, outcome, subject }: TimelineEntryFragment): string | null {
    if (status === 'NOT_HELD' || status === 'CANCELED') return this.translate(`contact.timeline.status.${status}`);
    return subject && outcome && outcome !== 'CONNECTED' ? this.translate(`contact.timeline.outcome.${outcome}`) : null;
  }

  private seenBy({ visibility }: TimelineEntryFragment): string | null {
    if (visibility === 'NORMAL') return null;
    return this.translate(visibility === 'PRIVATE' ? 'contact.timeline.private' : 'contact.timeline.sensitive');
  }
}

type Went = Pick<TimelineEntryFragment, 'direction' | 'outcome' | 'status'> & { type: { key: string; icon: string } };

/** The icon of an entry's disc: for calls the way it went, else, and of what is only planned, the type's. */
export function discIcon({ type, direction, outcome, status }: Went): string {
  if (type.key !== 'CALL' || status === 'PLANNED') return type.icon;
  if (outcome === 'LEFT_VOICEMAIL') return 'voicemail';
  if (outcome === 'NO_ANSWER' || outcome === 'BUSY' || outcome === 'WRONG_NUMBER') return 'phone-missed';
  return direction === 'INBOUND' ? 'phone-incoming' : 'phone-outgoing';
}
