import { Pipe, type PipeTransform, inject } from '@angular/core';
import { InterfaceLanguage } from '../i18n/language';

const SIXTY = 60;

/** "4 hours 30 minutes" for 270; null for no time. Hours are hours of work, so no days are made of them. */
export function businessTime(): (minutes: number | null | undefined) => string | null {
  const locale = inject(InterfaceLanguage).locale;
  return (minutes) => {
    if (minutes === null || minutes === undefined || !Number.isFinite(minutes)) return null;
    const say = (value: number, unit: 'hour' | 'minute') =>
      new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    const [hours, rest] = [Math.floor(minutes / SIXTY), minutes % SIXTY];
    return [hours && say(hours, 'hour'), (rest || !hours) && say(rest, 'minute')].filter(Boolean).join(' ');
  };
}

/** `{{ minutes | businessTime }}` */
@Pipe({ name: 'businessTime', pure: false })
export class BusinessTime implements PipeTransform {
  private readonly say = businessTime();

  transform(minutes: number | null | undefined): string | null {
    return this.say(minutes);
  }
}
