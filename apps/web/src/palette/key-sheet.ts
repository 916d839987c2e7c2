import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../identity/session';
import { Caps } from '../keys/caps';
import { KeyMap } from '../keys/key-map';
import { SHORTCUTS, SHORTCUT_GROUPS, SHORTCUT_IDS, type ShortcutId } from '../keys/shortcuts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Anywhere } from './anywhere';

/** What the keys do: here first, then at other places. A reading of what is bound. */
@Component({
  selector: 'heed-key-sheet',
  imports: [Button, Caps, Dialog, Icon, RouterLink, TranslocoPipe],
  templateUrl: './key-sheet.html',
})
export class KeySheet {
  private readonly session = inject(Session);
  protected readonly anywhere = inject(Anywhere);
  protected readonly map = inject(KeyMap);

  protected readonly parts = computed(() => {
    const asked = this.anywhere.asked();
    const bound = asked?.what === 'sheet' ? asked.bound : [];
    const known = SHORTCUT_IDS.filter((id) => this.mayUse(id));
    return [
      { label: 'palette.sheet.here', groups: this.grouped(known.filter((id) => bound.includes(id))) },
      { label: 'palette.sheet.elsewhere', groups: this.grouped(known.filter((id) => !bound.includes(id))) },
    ].filter(({ groups }) => groups.length > 0);
  });

  private mayUse(id: ShortcutId): boolean {
    const { needs } = SHORTCUTS[id];
    return needs === undefined || this.session.may(needs);
  }

  private grouped(ids: readonly ShortcutId[]) {
    return SHORTCUT_GROUPS.map((group) => ({
      group,
      ids: ids.filter((id) => SHORTCUTS[id].group === group),
    })).filter((part) => part.ids.length > 0);
  }
}
