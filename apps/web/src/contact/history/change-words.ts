import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ChangeRowFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { readerZone } from '../../i18n/reader';

type Field = ChangeRowFragment['fields'][number];

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const CODE = /^[A-Z][A-Z_]+$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;
const WORDINGS = ['subject', 'title', 'text', 'sentence'];
/** Where the words of an enum's values stand, by the field that carries them. */
const VALUES = [
  'ui.feeling.',
  'contact.pain.statuses.',
  'contact.pain.categories.',
  'contact.preference.keys.',
  'contact.preference.strengths.',
  'contact.preference.sources.',
  'contact.reach.channels.',
  'contact.reach.kinds.',
  'contact.reach.statuses.',
  'contact.details.stages.',
  'contact.details.kinds.',
  'contact.details.purposes.',
  'contact.details.states.',
  'contact.details.bases.',
  'contact.details.roles.',
  'contact.timeline.outcome.',
];

/** `PROCESS_WAIT` as "process wait", for values that have no text of their own. */
const plain = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** Says a change in words: what was done, and each field from what to what. */
@Injectable({ providedIn: 'root' })
export class ChangeWords {
  private readonly transloco = inject(TranslocoService);
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();

  operation({ operation }: ChangeRowFragment): string {
    const text = this.written(`contact.history.operation.${operation}`);
    return text ?? this.translate('contact.history.operation.other');
  }

  /** What it was about: the first wording that the change brought, or took away. */
  about({ fields }: ChangeRowFragment): string | null {
    const wording = fields.find(({ field }) => WORDINGS.includes(field.split('.').at(-1) ?? ''));
    const words = wording?.after ?? wording?.before;
    return typeof words === 'string' ? this.translate('contact.history.about', { words }) : null;
  }

  /** One sentence a field; null for the id of what no longer has a name. */
  field({ field, before, after }: Field): string | null {
    if ([before, after].every((value) => isEmpty(value) || isId(value))) return null;
    const values = { field: this.nameOf(field), before: this.valueOf(before), after: this.valueOf(after) };
    if (isEmpty(before)) return this.translate('contact.history.added', values);
    return this.translate(isEmpty(after) ? 'contact.history.removed' : 'contact.history.fromTo', values);
  }

  private nameOf(field: string): string {
    const last = field.split('.').at(-1) ?? field;
    return this.written(`contact.history.field.${last}`) ?? last.replace(/([A-Z])/g, ' $1').toLowerCase();
  }

  private valueOf(value: unknown): string {
    if (isEmpty(value)) return this.translate('contact.history.nothing');
    if (typeof value === 'boolean') return this.translate(value ? 'contact.history.yes' : 'contact.history.no');
    if (Array.isArray(value))
      return value.length ? value.map((one) => this.valueOf(one)).join(', ') : this.valueOf(null);
    if (typeof value === 'string') return this.ofText(value);
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  }

  private ofText(value: string): string {
    if (INSTANT.test(value)) return this.moment(new Date(value));
    if (!CODE.test(value)) return value;
    const known = VALUES.map((prefix) => this.written(prefix + value)).find((text) => text !== null);
    return known ?? plain(value);
  }

  private moment(at: Date): string {
    return new Intl.DateTimeFormat(this.locale(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: readerZone(),
    }).format(at);
  }

  private written(key: string): string | null {
    const text = this.transloco.translate(key);
    return text === key ? null : text;
  }
}
