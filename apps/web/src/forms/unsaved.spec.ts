import { beforeEach, describe, expect, it } from '@jest/globals';
import { type WritableSignal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Unsaved, holdUnsaved } from './unsaved';

let unsaved: Unsaved;
let tag: WritableSignal<boolean>;
let hours: WritableSignal<boolean>;
let closeTag: (close: () => void) => Promise<void>;
let closed: string[];

beforeEach(() => {
  unsaved = TestBed.inject(Unsaved);
  [tag, hours, closed] = [signal(false), signal(false), []];
  TestBed.runInInjectionContext(() => {
    closeTag = holdUnsaved(tag);
    holdUnsaved(hours);
  });
});

describe('what is not saved yet', () => {
  it('lets the page be left at once while there is none', () => {
    expect(unsaved.mayLeave()).toBe(true);
    void closeTag(() => closed.push('tag'));
    expect(closed).toEqual(['tag']);
  });

  it('is asked about before the page is left, and what is answered counts', async () => {
    hours.set(true);
    const staying = unsaved.mayLeave();
    expect(unsaved.asking()).not.toBeNull();
    unsaved.answer(false);
    expect(await staying).toBe(false);
    const leaving = unsaved.mayLeave();
    unsaved.answer(true);
    expect([await leaving, unsaved.asking()]).toEqual([true, null]);
  });

  it('of one part does not keep another from being closed', async () => {
    hours.set(true);
    void closeTag(() => closed.push('tag'));
    expect(closed).toEqual(['tag']);
    tag.set(true);
    const closing = closeTag(() => closed.push('again'));
    unsaved.answer(true);
    await closing;
    expect(closed).toEqual(['tag', 'again']);
  });

  it('keeps a window from being closed unasked', () => {
    const closing = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(closing()).toBe(true);
    tag.set(true);
    expect(closing()).toBe(false);
  });
});
