import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import userEvent from '@testing-library/user-event';
import { KeyMap } from './key-map';
import { Keys, SEQUENCE_WAIT } from './keys';
import { SHORTCUTS, SHORTCUT_IDS, type ShortcutId } from './shortcuts';

const combined = /^(mod|alt)\+|^(escape|tab)$/;
const plain = SHORTCUT_IDS.filter((id) => !combined.test(SHORTCUTS[id].key));

/** Every plain key there is, bound; tells in `fired` which key was heard. */
function bound(ids: readonly ShortcutId[] = plain) {
  const fired: string[] = [];
  const keys = TestBed.inject(Keys);
  const map = TestBed.inject(KeyMap);
  for (const does of ids) keys.bind({ does, run: () => fired.push(map.keyOf(does)) });
  return { fired, keys, map };
}

/** All plain keys as one types them. */
const typed = plain
  .flatMap((id) => SHORTCUTS[id].key.split(' '))
  .map((key) => (key.length === 1 ? key : `{${{ enter: 'Enter', space: ' ' }[key] ?? key.replace('arrow', 'Arrow')}}`))
  .join('');

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
    ['a combobox by role', '<div role="combobox" tabindex="0" data-here></div>'],
    ['a search box by role', '<div role="searchbox" tabindex="0" data-here></div>'],
    ['a search field', '<input type="search" data-here />'],
    ['a date field', '<input type="date" data-here />'],
    ['a password field', '<input type="password" data-here />'],
  ])('do nothing while somebody types every bound letter into %s', async (_name, html) => {
    const { fired } = bound();
    place(html);
    await userEvent.keyboard(typed);
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
    keys.bind({ does: 'save', run: () => fired.push('saved') });
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
    await userEvent.keyboard('uj{ArrowRight}');
    expect(fired).toEqual(['arrowright']);
  });

  it('fire on the key that somebody gave them, and no more on their own', async () => {
    const { fired, map } = bound();
    place('<button data-here>z</button>');
    expect(map.choose('undo', 'z')).toBeNull();
    expect(map.choose('goTeam', 'y t')).toBeNull();
    await userEvent.keyboard('uzyt');
    expect(fired).toEqual(['z', 'y t']);
    expect(map.reset('undo')).toBeNull();
    await userEvent.keyboard('u');
    expect(fired).toEqual(['z', 'y t', 'u']);
  });

  it('refuse a key that another has, and name that', () => {
    const { map } = bound();
    expect(map.choose('undo', 'n')).toBe('newContact');
    expect(map.keyOf('undo')).toBe('u');
    map.choose('newContact', 'z');
    map.choose('undo', 'n');
    expect(map.reset('newContact')).toBe('undo');
    map.resetAll();
    expect(map.keyOf('newContact')).toBe('n');
  });

  it('are told of: what is bound here, and how to do what is awake', () => {
    const { keys } = bound(['log', 'undo']);
    keys.bind({ does: 'done', run: () => undefined, when: () => false });
    expect(keys.bound()).toEqual(['log', 'undo', 'done']);
    expect(keys.ready('log')).toBeDefined();
    expect(keys.ready('done')).toBeUndefined();
    const pop = keys.push();
    expect(keys.bound()).toEqual([]);
    pop();
  });
});
