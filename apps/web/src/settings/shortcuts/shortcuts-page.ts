import { ApplicationRef, Component, ElementRef, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { Caps } from '../../keys/caps';
import { keyCaps } from '../../keys/key-caps';
import { KeyMap } from '../../keys/key-map';
import { SHORTCUTS, SHORTCUT_GROUPS, SHORTCUT_IDS, type ShortcutId } from '../../keys/shortcuts';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icon';
import { KeyRecorder } from './key-recorder';

/** Which key does what on this device: letters on or off, each key another, and back again. */
@Component({
  imports: [Button, Caps, Checkbox, Heading, Icon, KeyRecorder, TranslocoPipe],
  templateUrl: './shortcuts-page.html',
})
export class ShortcutsPage {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly app = inject(ApplicationRef);
  private readonly translate = translator();
  private readonly caps = keyCaps();
  protected readonly map = inject(KeyMap);
  protected readonly hearing = signal<ShortcutId | null>(null);
  /** Why the last key was not taken. */
  protected readonly refusal = signal<{ id: ShortcutId; text: string } | null>(null);
  protected readonly said = signal('');
  protected readonly groups = computed(() =>
    SHORTCUT_GROUPS.map((group) => ({
      group,
      rows: SHORTCUT_IDS.filter((id) => SHORTCUTS[id].group === group).map((id) => ({
        id,
        fixed: SHORTCUTS[id].fixed ?? false,
        chosen: this.map.isChosen(id),
      })),
    })),
  );

  protected nameOf(id: ShortcutId): string {
    return this.translate(`keys.does.${id}`);
  }

  protected begin(id: ShortcutId): void {
    this.refusal.set(null);
    this.hearing.set(id);
  }

  protected take(id: ShortcutId, key: string): void {
    this.settle(id, key, this.map.choose(id, key));
  }

  protected refuse(id: ShortcutId, key: string): void {
    this.end(id);
    this.refusal.set({ id, text: this.translate('settings.shortcuts.kept', { key: this.written(key) }) });
  }

  protected reset(id: ShortcutId): void {
    this.settle(id, SHORTCUTS[id].key, this.map.reset(id));
  }

  protected resetAll(): void {
    this.map.resetAll();
    this.refusal.set(null);
    this.said.set(this.translate('settings.shortcuts.allReset'));
  }

  private settle(id: ShortcutId, key: string, taken: ShortcutId | null): void {
    this.end(id);
    const words = { key: this.written(key), name: this.nameOf(id) };
    if (!taken) return this.said.set(this.translate('settings.shortcuts.set', words));
    const text = this.translate('settings.shortcuts.taken', { ...words, other: this.nameOf(taken) });
    this.refusal.set({ id, text });
  }

  /** Ends the listening; the focus goes back to the button that began it. */
  protected end(id: ShortcutId): void {
    this.refusal.set(null);
    this.said.set('');
    if (this.hearing() !== id) return;
    this.hearing.set(null);
    void this.app.whenStable().then(() => {
      if (document.activeElement === document.body)
        this.host.querySelector<HTMLElement>(`[data-shortcut="${id}"]`)?.focus();
    });
  }

  private written(key: string): string {
    return this.caps(key).join(' ');
  }
}
