import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { Keys } from '../keys/keys';
import { SHORTCUTS, SHORTCUT_IDS, type ShortcutId } from '../keys/shortcuts';

/** Something that a key does at the place where the palette was opened. */
export interface Doable {
  does: ShortcutId;
  run: () => void;
}

/** What can be opened from anywhere in the app, with what it needs to know of the place it was opened at. */
export type Asked =
  | { what: 'palette'; doable: readonly Doable[] }
  | { what: 'sheet'; bound: readonly ShortcutId[] }
  | { what: 'newContact'; name: string }
  | { what: 'reminder'; contact: { id: string; displayName: string } | null };

/** What was typed before there was a field for it, and whether Enter followed. */
interface Written {
  text: string;
  entered: boolean;
}

const NOTHING: Written = { text: '', entered: false };

/** Opens what belongs to no page: the palette, the sheet of shortcuts, a new contact, a reminder. */
@Injectable({ providedIn: 'root' })
export class Anywhere {
  private readonly keys = inject(Keys);
  private readonly document = inject(DOCUMENT);
  private readonly state = signal<Asked | null>(null);
  private unheard: (() => void) | null = null;
  private written = NOTHING;
  readonly asked = this.state.asReadonly();

  openPalette(): void {
    const doable = SHORTCUT_IDS.filter((does) => SHORTCUTS[does].offered).flatMap((does) => {
      const run = this.keys.ready(does);
      return run ? [{ does, run }] : [];
    });
    this.open({ what: 'palette', doable });
  }

  openSheet(): void {
    this.open({ what: 'sheet', bound: this.keys.bound() });
  }

  /** The page's shortcuts are silent from now on; what is typed before there is a field is kept for it. */
  open(asked: Asked): void {
    this.close();
    const [pop, write] = [this.keys.push(), (event: KeyboardEvent) => this.write(event)];
    this.document.addEventListener('keydown', write);
    this.unheard = () => {
      pop();
      this.document.removeEventListener('keydown', write);
    };
    this.state.set(asked);
  }

  /** What was typed since it was asked for; from here on the field hears for itself. */
  takeWritten(): Written {
    const { written } = this;
    this.written = NOTHING;
    return written;
  }

  close(): void {
    this.unheard?.();
    this.unheard = null;
    this.written = NOTHING;
    this.state.set(null);
  }

  private write(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if ((key.length !== 1 && key !== 'Enter') || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('dialog')) return;
    event.preventDefault();
    const { text, entered } = this.written;
    this.written = key === 'Enter' ? { text, entered: true } : { text: text + key, entered };
  }
}
