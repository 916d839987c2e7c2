import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import userEvent from '@testing-library/user-event';
import { Keys, SEQUENCE_WAIT } from './keys';

const letters = ['l', 'l n', 'l v', 'n', 'u', 'j', 'k', '/', '?', 'g c'];

function bound() {
  const fired: string[] = [];
  const keys = TestBed.inject(Keys);
  for (const key of letters) keys.bind({ key, run: () => fired.push(key) });
  return { fired, keys };
}

function place(html: string): HTMLElement {
  document.body.innerHTML = html;
  const element = document.body.querySelector<HTMLElement>('[data-here]');
  if (!element) throw new Error('nothing to focus');
  element.focus();
  return element;
}

const waitOver = () => new Promise((done) => setTimeout(done, SEQUENCE_WAIT + 30));

describe('the shortcuts', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['an input', '<input data-here />'],
    ['a text area', '<textarea data-here></textarea>'],
    ['a select', '<select data-here><option>x</option></select>'],
    ['an editable element', '<div contenteditable="true" tabindex="0" data-here></div>'],
    ['a text box by role', '<div role="textbox" tabindex="0" data-here></div>'],
  ])('do nothing while somebody types every bound letter into %s', async (_name, html) => {
    const { fired } = bound();
    place(html);
    await userEvent.keyboard('lnvujk/?gc');
    await waitOver();
    expect(fired).toEqual([]);
  });

  it('fire outside fields, and let a sequence win over its first letter', async () => {
    const { fired } = bound();
    place('<button data-here>x</button>');
    await userEvent.keyboard('ujln');
    await waitOver();
    expect(fired).toEqual(['u', 'j', 'l n']);
  });

  it('fire the first letter of a sequence when nothing follows', async () => {
    const { fired } = bound();
    place('<button data-here>x</button>');
    await userEvent.keyboard('l');
    await waitOver();
    expect(fired).toEqual(['l']);
  });

  it('do not fire with a modifier held unless asked', async () => {
    const { fired, keys } = bound();
    keys.bind({ key: 'mod+enter', run: () => fired.push('saved') });
    place('<textarea data-here></textarea>');
    await userEvent.keyboard('{Control>}l{/Control}{Alt>}n{/Alt}{Control>}{Enter}{/Control}');
    await waitOver();
    expect(fired).toEqual(['saved']);
  });

  it('are silent below the topmost layer', async () => {
    const { fired, keys } = bound();
    place('<button data-here>x</button>');
    const close = keys.push();
    await userEvent.keyboard('u');
    close();
    await userEvent.keyboard('j');
    expect(fired).toEqual(['j']);
  });

  it('can be switched off', async () => {
    const { fired, keys } = bound();
    place('<button data-here>x</button>');
    keys.letters.set(false);
    await userEvent.keyboard('uj');
    expect(fired).toEqual([]);
  });
});
