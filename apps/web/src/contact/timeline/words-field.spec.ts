import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { WordsField } from './words-field';

const told = jest.fn<(words: string) => void>();
const open = (value = '') =>
  render(WordsField, { providers: [provideTestTexts()], inputs: { value }, on: { changed: told } });

describe('the words that entries are looked through for', () => {
  beforeEach(() => {
    told.mockClear();
  });

  it('are told after a pause, once, and without the space at the end', async () => {
    const { rerender } = await open();
    await userEvent.keyboard('/');
    await userEvent.keyboard('late br ');
    await waitFor(() => expect(told.mock.calls).toEqual([['late br']]));
    await rerender({ inputs: { value: 'late br' } });
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'late br ');
  });

  it('are told at once with Enter', async () => {
    await open();
    await userEvent.type(screen.getByRole('searchbox'), 'rye{Enter}');
    expect(told.mock.calls).toEqual([['rye']]);
  });

  it('follow the address', async () => {
    const { rerender } = await open('rye');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'rye');
    await rerender({ inputs: { value: '' } });
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveProperty('value', ''));
    expect(told).not.toHaveBeenCalled();
  });
});
