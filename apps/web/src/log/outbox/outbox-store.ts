import { Injectable } from '@angular/core';
import { createStore, del, get, set, values } from 'idb-keyval';
import { onDevice } from '../on-device';
import type { OutboxItem } from './outbox-item';

/** Unsent entries on this device. Where the browser keeps nothing they live in memory until the page is left. */
@Injectable({ providedIn: 'root' })
export class OutboxStore {
  private readonly store = createStore('heed-outbox', 'items');
  private readonly unkept = new Set<string>();

  async all(): Promise<OutboxItem[]> {
    const items = await onDevice(() => values<OutboxItem>(this.store), []);
    return items.sort((one, other) => one.madeAt - other.madeAt);
  }

  async put(item: OutboxItem): Promise<void> {
    const isKept = await onDevice(() => set(item.id, item, this.store).then(() => true), false);
    if (!isKept) this.unkept.add(item.id);
  }

  async remove(id: string): Promise<void> {
    this.unkept.delete(id);
    await onDevice(() => del(id, this.store), undefined);
  }

  /** Whether it still waits: another tab may have sent it. */
  async has(id: string): Promise<boolean> {
    if (this.unkept.has(id)) return true;
    return onDevice(() => get(id, this.store).then((found) => found !== undefined), true);
  }
}
