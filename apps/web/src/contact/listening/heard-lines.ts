import { Injectable, inject } from '@angular/core';
import { translator } from '../../i18n/translate';
import { HeardWords } from '../../listening/heard-words';
import { dateLines } from '../around/date-lines';
import { PREFERENCE_KEYS, preferenceLines } from '../brief/preferences/preference-lines';
import { preferenceValue } from '../brief/preferences/preference-value';
import type { FormLine, Values } from '../saving/quick-form';
import { PAIN_CATEGORIES } from '../../entries/pain-categories';
import { type Told, valuesOf } from './heard-record';

const SEVERITIES = ['1', '2', '3', '4'] as const;

/** The lines of the form in which something that was heard is changed before it is kept. */
@Injectable({ providedIn: 'root' })
export class HeardLines {
  private readonly translate = translator();
  private readonly preferences = preferenceValue();
  private readonly words = inject(HeardWords);
  private readonly dates = dateLines();

  /** Filled with what was told, and over it with what was written already; `name` is what the person is called. */
  of(told: Told, name: string, values: Values = {}): FormLine[] {
    const begun = { ...valuesOf(told), ...values };
    return this.linesOf(told, name, begun['key']).map((line) => ({ ...line, value: begun[line.name] ?? line.value }));
  }

  private linesOf(told: Told, name: string, key: string | undefined): FormLine[] {
    if (told.painPoint) return [...this.again(told.painPoint), ...this.pain()];
    if (told.promise) return this.promise(name);
    if (!told.preference) return this.dates().filter((line) => line.name !== 'leadDays');
    const about = PREFERENCE_KEYS.find((one) => one === key) ?? 'OTHER';
    const lines = preferenceLines(this.translate, this.preferences, about);
    return lines.filter((line) => line.name !== 'validUntil');
  }

  /** Whether it is one that is known. */
  private again({ known }: NonNullable<Told['painPoint']>): FormLine[] {
    if (!known) return [];
    const options = [
      { value: known.id, label: this.words.pain({ title: known.title, known }) },
      { value: '', label: this.translate('listening.form.new') },
    ];
    return [{ name: 'again', label: this.translate('listening.form.which'), control: 'choice', options }];
  }

  private pain(): FormLine[] {
    const say = this.translate;
    const categories = PAIN_CATEGORIES.map((value) => ({ value, label: say(`log.pain.categories.${value}`) }));
    const severities = SEVERITIES.map((value) => ({ value, label: say(`log.pain.severities.${value}`) }));
    return [
      { name: 'title', label: say('log.pain.title'), control: 'line' },
      { name: 'category', label: say('log.pain.category'), control: 'choice', options: categories },
      { name: 'severity', label: say('log.pain.severity'), control: 'choice', options: severities },
      { name: 'theirWords', label: say('log.theirWords.label'), control: 'text', optional: true },
    ];
  }

  private promise(name: string): FormLine[] {
    const sides = [
      { value: 'OURS', label: this.translate('log.promise.ours') },
      { value: 'THEIRS', label: this.translate('log.promise.theirs', { name }) },
    ];
    return [
      { name: 'direction', label: this.translate('log.promise.whose'), control: 'choice', options: sides },
      { name: 'text', label: this.translate('log.promise.text'), control: 'line' },
      { name: 'dueAt', label: this.translate('log.promise.due'), control: 'moment', optional: true },
    ];
  }
}
