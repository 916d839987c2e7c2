import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BriefLineKind, BriefLinesFragment, EvidenceMark } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';

const ICONS: Record<BriefLineKind, IconName> = {
  NAME: 'message-circle-heart',
  OWED: 'handshake',
  HURTING: 'bandage',
  LAST_TIME: 'history',
  DO_DONT: 'list',
  OPEN_WITH: 'text-quote',
};
const MARKS: Record<EvidenceMark, IconName> = {
  THEY_SAID: 'quote',
  WE_SAW: 'eye',
  CALCULATED: 'sigma',
  IMPORTED: 'file-text',
};

/** The lines of a brief to read, each with where it is from. */
@Component({
  selector: 'heed-brief-lines',
  imports: [Icon, TranslocoPipe],
  template: `
    @for (line of lines(); track line.kind) {
      <section class="border-hair border-b py-3 first:pt-0 last:border-0 last:pb-0">
        <h3 class="flex items-center gap-2 font-semibold">
          <heed-icon [name]="line.icon" class="text-brand" />{{ 'brief.kind.' + line.kind | transloco }}
        </h3>
        <ul class="mt-1 grid gap-1">
          @for (item of line.items; track $index) {
            <li class="flex items-start gap-2">
              @if (item.dont) {
                <heed-icon name="ban" class="text-danger mt-0.5" /><span class="sr-only">{{
                  'brief.dont' | transloco
                }}</span>
              }
              <span class="min-w-0 flex-1 wrap-anywhere">{{ item.text }}</span>
              <span [title]="'brief.mark.' + item.mark | transloco">
                <heed-icon [name]="marks[item.mark]" class="text-ink2 mt-0.5" />
                <span class="sr-only">{{ 'brief.mark.' + item.mark | transloco }}</span>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  host: { class: 'block' },
})
export class BriefLines {
  readonly brief = input.required<BriefLinesFragment>();
  protected readonly marks = MARKS;
  protected readonly lines = computed(() => this.brief().lines.map((line) => ({ ...line, icon: ICONS[line.kind] })));
}
