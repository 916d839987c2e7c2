import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { ToastRegion } from './toast-region';
import { TOAST_STAYS, Toasts } from './toasts';

describe('toasts', () => {
  beforeEach(async () => {
    jest.useFakeTimers();
    await render(ToastRegion, { providers: [provideTestTexts()] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const show = async (...args: Parameters<Toasts['show']>) => {
    TestBed.inject(Toasts).show(...args);
    await jest.advanceTimersByTimeAsync(20);
  };

  it('leave after ten seconds', async () => {
    await show('Logged with Amira');
    expect(screen.getByRole('status').textContent).toContain('Logged with Amira');
    await jest.advanceTimersByTimeAsync(TOAST_STAYS);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('wait while the pointer rests on them', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await show('Logged with Amira');
    await user.hover(screen.getByRole('region'));
    await jest.advanceTimersByTimeAsync(TOAST_STAYS * 2);
    expect(screen.queryByRole('status')).not.toBeNull();
  });

  it('stay when they tell of an error', async () => {
    await show('Not sent. Your text is safe.', { kind: 'error' });
    await jest.advanceTimersByTimeAsync(TOAST_STAYS * 2);
    expect(screen.getByRole('alert').textContent).toContain('Not sent');
  });

  it('are never pushed out when they tell of an error', async () => {
    await show('Not sent. Your text is safe.', { kind: 'error' });
    for (const name of ['Amira', 'Tom', 'Jess', 'Priya']) await show(`Logged with ${name}`);
    expect(screen.getByRole('alert').textContent).toContain('Not sent');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())).toEqual([
      'Logged with Tom',
      'Logged with Jess',
      'Logged with Priya',
    ]);
  });

  it('undo with U', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const run = jest.fn();
    await show('Logged', { action: { label: 'Undo', key: 'u', run } });
    await user.keyboard('u');
    expect(run).toHaveBeenCalledTimes(1);
  });
});
