import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { FeelingPicker } from './feeling-picker';

async function open() {
  const { fixture } = await render(FeelingPicker, {
    inputs: { label: 'How did Amira feel?' },
    providers: [provideTestTexts()],
  });
  return { picker: fixture.componentInstance, user: userEvent.setup() };
}

describe('the feeling picker', () => {
  it('has five choices, none taken, and one tab stop', async () => {
    const { user } = await open();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Upset' }));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('chooses by arrows and wraps round', async () => {
    const { picker, user } = await open();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(picker.value()).toBe('STRAINED');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(picker.value()).toBe('DELIGHTED');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Delighted', checked: true }));
  });

  it('takes the choice back when it is pressed again', async () => {
    const { picker, user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(picker.value()).toBe('WARM');
    await user.click(screen.getByRole('radio', { name: 'Warm' }));
    expect(picker.value()).toBeNull();
  });
});
