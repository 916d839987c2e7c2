import { Component, ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EntryWords } from '../contact/timeline/entry-words';
import type { PeopleEntryFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Avatar } from '../ui/avatar';
import { FeelingChip } from '../ui/feeling-chip';
import { Time } from '../ui/time';

/** Where an entry is read; `keep` keeps what the address says beside it. */
export interface EntryLink {
  commands: readonly string[];
  query?: Params;
  keep?: boolean;
}

/** One entry among those of several people: whose it is, what happened, how they felt. All of it is the link. */
@Component({
  selector: 'heed-entry-row',
  imports: [Avatar, FeelingChip, RouterLink, Time, TranslocoPipe],
  template: `<article
    class="rounded-entry border-line bg-panel hover:bg-hover relative flex gap-3 border px-3 py-2.5"
    [class]="marked() ? 'border-brand! shadow-[inset_3px_0_0_var(--color-brand)]' : ''"
  >
    <heed-avatar [name]="who()" [size]="28" class="mt-0.5" />
    <div class="min-w-0 flex-1">
      <p class="text-meta text-ink2 flex items-baseline gap-2">
        <span class="min-w-0 flex-1 wrap-anywhere"
          ><span class="text-ink font-semibold">{{ who() }}</span>
          @if (company(); as name) {
            · {{ name }}
          }
        </span>
        <heed-time class="shrink-0" [at]="entry().occurredAt" look="relative" />
      </p>
      <h3 class="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
        <a
          #reads
          class="min-w-0 wrap-anywhere outline-none after:absolute after:inset-0 after:rounded-[inherit] focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-[var(--color-brand)]"
          [routerLink]="link().commands"
          [queryParams]="link().query"
          [queryParamsHandling]="link().keep ? 'preserve' : null"
          [attr.aria-current]="marked() ? 'true' : null"
          >{{ title() }}<span class="sr-only">, {{ who() }}</span></a
        >
        @if (entry().feeling; as feeling) {
          <heed-feeling-chip [feeling]="feeling" [suggested]="entry().feelingSource === 'MODEL'" />
        }
      </h3>
      <p class="text-meta text-ink2 wrap-anywhere">{{ meta() }}</p>
      @if (text(); as words) {
        <p class="mt-1 line-clamp-3 wrap-anywhere whitespace-pre-line">{{ words }}</p>
      }
      @if (entry().contacts.length > 1) {
        <p class="text-meta text-ink2 mt-1">{{ 'entries.with' | transloco: { names: others() } }}</p>
      }
    </div>
  </article>`,
  host: { class: 'block min-w-0 scroll-mt-20 scroll-mb-20' },
})
export class EntryRow {
  private readonly words = inject(EntryWords);
  private readonly translate = translator();
  private readonly anchor = viewChild.required<ElementRef<HTMLElement>>('reads');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly entry = input.required<PeopleEntryFragment>();
  readonly link = input.required<EntryLink>();
  /** The one that is read beside the list. */
  readonly marked = input(false);
  /** Whether it tells where they are. */
  readonly places = input(true);
  private readonly person = computed(() => this.entry().contacts[0]);
  protected readonly who = computed(() => this.person()?.displayName ?? this.translate('entries.nobody'));
  protected readonly company = computed(() => (this.places() ? (this.person()?.companyName ?? null) : null));
  protected readonly title = computed(() => this.words.title(this.entry()));
  protected readonly meta = computed(() => this.words.meta(this.entry(), this.person()?.nameToUse ?? this.who()));
  protected readonly text = computed(() => this.entry().body ?? this.entry().theirWords);
  protected readonly others = computed(() =>
    this.entry()
      .contacts.slice(1)
      .map(({ displayName }) => displayName)
      .join(', '),
  );

  /** Brings it into view. */
  show(): void {
    this.element.scrollIntoView?.({ block: 'nearest' });
  }

  focus(): void {
    this.anchor().nativeElement.focus();
    this.show();
  }

  holdsFocus(): boolean {
    return this.element.contains(document.activeElement);
  }
}
