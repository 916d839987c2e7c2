import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VersionBodyFragment } from '../graphql/generated/graphql';
import { versionChanges } from './version-lines';

/** What one version says otherwise than another: lines with + and -, their words underlined or struck. */
@Component({
  selector: 'heed-version-changes',
  imports: [TranslocoPipe],
  template: `@for (part of parts(); track part.heading) {
      <section>
        <h2 class="mb-1.5 font-semibold">{{ part.heading }}</h2>
        @for (line of part.lines; track $index) {
          <p
            class="rounded-input mb-1 flex gap-2 px-2 py-1"
            [class]="line.kind === 'gone' ? 'bg-danger-bg text-danger' : 'bg-soft text-soft-ink'"
          >
            <span aria-hidden="true" class="w-3 shrink-0 text-center font-semibold">{{
              line.kind === 'gone' ? '−' : '+'
            }}</span>
            <span class="sr-only"
              >{{ (line.kind === 'gone' ? 'protocols.removed' : 'protocols.added') | transloco }}:
            </span>
            <span class="min-w-0 wrap-anywhere">
              @for (piece of line.pieces; track $index) {
                @switch (piece.kind) {
                  @case ('gone') {
                    <del>{{ piece.text }}</del>
                  }
                  @case ('new') {
                    <ins class="font-semibold">{{ piece.text }}</ins>
                  }
                  @default {
                    <span>{{ piece.text }}</span>
                  }
                }
              }
            </span>
          </p>
        }
      </section>
    } @empty {
      <p class="text-ink2">{{ 'protocols.same' | transloco }}</p>
    }`,
  host: { class: 'bg-panel border-line rounded-card grid gap-5 border p-4' },
})
export class VersionChanges {
  private readonly changes = versionChanges();
  readonly before = input.required<VersionBodyFragment>();
  readonly after = input.required<VersionBodyFragment>();
  protected readonly parts = computed(() => this.changes(this.before(), this.after()));
}
