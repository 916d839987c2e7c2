import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { render } from '@testing-library/angular';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Now } from './now';
import { When } from './when';

const now = new Date(2026, 10, 24, 9, 0);

async function said(inputs: { at: string; day?: string }): Promise<string> {
  const clock = { provide: Now, useValue: { at: signal(now) } };
  const { container } = await render(When, { inputs, providers: [provideTestTexts(), clock] });
  return container.textContent?.trim() ?? '';
}

const midnight = (day: number) => new Date(2026, 10, day).toISOString();

describe('when something is due', () => {
  it('is today without an hour, where it has none', async () => {
    expect(await said({ at: midnight(24), day: '2026-11-24' })).toBe('Today');
  });

  it('is another day without an hour', async () => {
    expect(await said({ at: midnight(27), day: '2026-11-27' })).not.toMatch(/:/);
  });

  it('has its hour otherwise', async () => {
    expect(await said({ at: new Date(2026, 10, 24, 14, 30).toISOString() })).toMatch(/^Today 0?2:30|^Today 14:30/);
  });
});
