import { Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { graphql } from '../graphql/generated';
import type { DeskNotePartsFragment, RuleKey } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { EvidenceList } from './evidence-list';

/** What a rule says of the reader's own desk. */
export const DeskNoteParts = graphql(`
  fragment DeskNoteParts on DeskNote {
    rule
    text
    urgency
    evidence {
      ...EvidenceLine
    }
  }
`);

/** About the reader alone and for nobody else's eyes; each can be turned off. */
const PRIVATE: readonly RuleKey[] = ['HARD_WEEK'];
const ICONS: Partial<Record<RuleKey, string>> = { HARD_WEEK: 'coffee', PROMISE_OVERLOAD: 'handshake' };

/** Notes about the reader's own desk, each with the records it stands on. */
@Component({
  selector: 'heed-desk-notes',
  imports: [EvidenceList, Icon, RouterLink, TranslocoPipe],
  template: `@for (note of notes(); track note.rule) {
    <section class="bg-panel border-line rounded-card border p-4" [attr.aria-labelledby]="'note-' + note.rule">
      <h2 class="text-card mb-1.5 flex items-center gap-2 font-semibold" [id]="'note-' + note.rule">
        <heed-icon [name]="icons[note.rule] ?? 'lightbulb'" class="text-brand" />{{
          'suggestions.rule.' + note.rule | transloco
        }}
      </h2>
      <p class="wrap-anywhere">
        {{ note.text }}
        @if (note.evidence.length) {
          <button
            type="button"
            class="text-brand inline-flex items-center gap-1 font-semibold whitespace-nowrap hover:underline pointer-coarse:min-h-11"
            [attr.aria-expanded]="open() === note.rule"
            [attr.aria-controls]="'why-' + note.rule"
            [attr.aria-label]="'suggestions.whyOf' | transloco: { name: 'suggestions.rule.' + note.rule | transloco }"
            (click)="open.set(open() === note.rule ? null : note.rule)"
          >
            {{ 'suggestions.why' | transloco
            }}<heed-icon [name]="open() === note.rule ? 'chevron-up' : 'chevron-down'" />
          </button>
        }
      </p>
      <div class="bg-sunken rounded-button mt-2 p-3" [id]="'why-' + note.rule" [hidden]="open() !== note.rule">
        @if (open() === note.rule) {
          <heed-evidence-list [evidence]="note.evidence" [contactId]="null" />
        }
      </div>
      @if (private.includes(note.rule)) {
        <p class="text-meta text-ink2 mt-2 flex flex-wrap items-center gap-x-1.5">
          <heed-icon name="lock" />{{ 'suggestions.notes.private' | transloco }}
          <a
            class="text-brand inline-flex items-center font-semibold hover:underline pointer-coarse:min-h-11"
            routerLink="/settings/notifications"
            >{{ 'suggestions.notes.turnOff' | transloco }}</a
          >
        </p>
      }
    </section>
  }`,
  host: { class: 'grid gap-5 empty:hidden' },
})
export class DeskNotes {
  readonly notes = input.required<readonly DeskNotePartsFragment[]>();
  protected readonly open = signal<RuleKey | null>(null);
  protected readonly private = PRIVATE;
  protected readonly icons = ICONS;
}
