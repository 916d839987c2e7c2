import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BriefLineKind, BriefLinesFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { tellsNothing, toldIn } from './told';
import { type Editor, ToldRow } from './told-row';

const ICONS: Record<BriefLineKind, string> = {
  NAME: 'message-circle-heart',
  OWED: 'handshake',
  HURTING: 'bandage',
  LAST_TIME: 'history',
  DO_DONT: 'list',
  OPEN_WITH: 'quote',
};
/** Lines whose sentences do not say their day. */
const UNDATED: readonly BriefLineKind[] = ['DO_DONT'];

/**
 * What to know of a person before speaking with them, in at most 90 words; every sentence opens what it stands on. Give
 * `editor` where it may be changed too.
 */
@Component({
  selector: 'heed-brief-lines',
  imports: [Icon, ToldRow, TranslocoPipe],
  templateUrl: './brief-lines.html',
  host: { class: 'block' },
})
export class BriefLines {
  readonly brief = input.required<BriefLinesFragment>();
  readonly name = input.required<string>();
  readonly editor = input<Editor | null>(null);
  /** Promises that the reader may keep here, and those that are on their way. */
  readonly keepable = input<readonly string[]>([]);
  readonly keeping = input<readonly string[]>([]);
  /** The id of the promise that was kept. */
  readonly kept = output<string>();
  protected readonly nothing = computed(() => tellsNothing(this.brief()));
  protected readonly lines = computed(() =>
    this.brief().lines.map((line) => ({
      kind: line.kind,
      icon: ICONS[line.kind],
      told: toldIn(line),
      dated: UNDATED.includes(line.kind),
    })),
  );
}
