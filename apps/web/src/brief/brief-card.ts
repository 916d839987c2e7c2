import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BriefLinesFragment } from '../graphql/generated/graphql';
import { Counted } from '../i18n/counted';
import { BriefLines } from './brief-lines';
import { secondsFor, tellsNothing } from './told';
import type { Editor } from './told-row';

/** The brief under its name, with how long it takes to read. */
@Component({
  selector: 'heed-brief-card',
  imports: [BriefLines, Counted, TranslocoPipe],
  template: `
    <div class="flex items-baseline gap-2 px-3 pt-3">
      <h2 class="text-card flex-1 font-semibold max-sm:sr-only">{{ 'brief.title' | transloco }}</h2>
      @if (!nothing()) {
        <p class="text-meta text-ink2 tabular-nums">
          {{ 'brief.seconds.' | counted: seconds() }} · {{ 'brief.words.' | counted: brief().words }}
        </p>
      }
    </div>
    <heed-brief-lines
      [brief]="brief()"
      [name]="name()"
      [editor]="editor()"
      [keepable]="keepable()"
      [keeping]="keeping()"
      (kept)="kept.emit($event)"
    />
  `,
  host: { class: 'block' },
})
export class BriefCard {
  readonly brief = input.required<BriefLinesFragment>();
  readonly name = input.required<string>();
  readonly editor = input<Editor | null>(null);
  /** Promises that the reader may keep here, and those that are on their way. */
  readonly keepable = input<readonly string[]>([]);
  readonly keeping = input<readonly string[]>([]);
  /** The id of the promise that was kept. */
  readonly kept = output<string>();
  protected readonly seconds = computed(() => secondsFor(this.brief().words));
  protected readonly nothing = computed(() => tellsNothing(this.brief()));
}
