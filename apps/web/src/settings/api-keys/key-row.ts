import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedKeyFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Time } from '../../ui/time';

/** A key: what it may do, when it was made and used, and until when it works. */
@Component({
  selector: 'li[heedKeyRow]',
  imports: [Button, Chip, Time, TranslocoPipe],
  template: `
    <div class="min-w-48 flex-1">
      <p class="flex flex-wrap items-center gap-2 font-semibold">
        <span class="wrap-anywhere">{{ key().name }}</span>
        <heed-chip tone="outline">{{ 'settings.keys.scope.' + key().scope | transloco }}</heed-chip>
        @if (key().revokedAt) {
          <heed-chip tone="danger">{{ 'settings.keys.revoked' | transloco }}</heed-chip>
        }
      </p>
      <p class="text-meta text-ink2">
        {{ 'settings.keys.made' | transloco }} <heed-time [at]="key().createdAt" /> ·
        @if (key().lastUsedAt; as used) {
          {{ 'settings.keys.used' | transloco }} <heed-time [at]="used" look="relative" />
        } @else {
          {{ 'settings.keys.unused' | transloco }}
        }
        @if (key().revokedAt; as end) {
          · {{ 'settings.keys.revokedAt' | transloco }} <heed-time [at]="end" />
        } @else if (key().expiresAt; as end) {
          · {{ 'settings.keys.until' | transloco }} <heed-time [at]="end" look="day" />
        }
      </p>
    </div>
    @if (mayRevoke()) {
      <button type="button" heedButton="danger" compact (click)="revoked.emit()">
        {{ 'settings.keys.revoke' | transloco }}<span class="sr-only">, {{ key().name }}</span>
      </button>
    }
  `,
  host: { class: 'border-hair flex flex-wrap items-center gap-x-3 gap-y-2 border-b p-3 last:border-b-0' },
})
export class KeyRow {
  readonly key = input.required<ListedKeyFragment>();
  readonly mayRevoke = input.required<boolean>();
  readonly revoked = output();
}
