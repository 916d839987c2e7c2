import type { Segment } from '@heed/capture';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { Channel, LogChoicesQuery as Choices, LogContactQuery as About } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { Now } from '../../ui/now';
import { LogChoicesQuery, LogContactQuery } from '../data/log-documents';
import { type LogDraft, emptyDraft } from '../draft/log-draft';
import type { Decided } from '../draft/to-input';
import { zoneHere } from '../../i18n/reader';

type LogType = Choices['interactionTypes'][number];
export type LogContact = NonNullable<About['contact']>;

/** How bad an open pain point must be for the talk to begin as a complaint. */
const COMPLAINT_FROM = 3;

/** The state of one open composer: the draft, what it is about, and what follows from both. */
@Injectable()
export class LogForm {
  private readonly now = inject(Now).at;
  readonly contactId = signal<string | null>(null);
  /** The way that was proposed for it; null where nobody proposed one. */
  readonly channel = signal<Channel | null>(null);
  readonly draft = signal<LogDraft>(emptyDraft());
  /** What is wrong, by path into the input, for example `promises.0.text`. */
  readonly errors = signal<Readonly<Record<string, string>>>({});
  /** Reads the marks of a note; null until it has been brought. */
  readonly grammar = signal<((note: string) => readonly Segment[]) | null>(null);
  /** The version of the guide that is shown; null while none is. */
  readonly shownGuide = signal<string | null>(null);

  private readonly about = query(LogContactQuery, () => {
    const id = this.contactId();
    return id ? { id } : null;
  });
  private readonly choices = query(LogChoicesQuery, () => ({}));

  readonly contact = computed(() => this.about.data()?.contact ?? null);
  readonly failure = computed(() => this.about.error() ?? this.choices.error());
  readonly members = computed(() => (this.choices.data()?.members ?? []).filter(({ active }) => active));
  /** In their order; an archived one only where the draft has it. */
  readonly types = computed(() => {
    const all = this.choices.data()?.interactionTypes ?? [];
    const open = all.filter((type) => !type.archived || type.id === this.draft().typeId);
    return open.sort((one, other) => one.position - other.position);
  });
  readonly type = computed<LogType | null>(() => {
    const [id, last] = [this.draft().typeId, this.contact()?.lastInteraction?.typeKey];
    if (!this.contact()) return null;
    const open = this.types().filter(({ archived }) => !archived);
    if (id) return this.types().find((type) => type.id === id) ?? open[0] ?? null;
    const proposed = open.find(({ channel }) => channel !== null && channel === this.channel());
    return proposed ?? open.find(({ key }) => key === last) ?? open[0] ?? null;
  });
  readonly direction = computed(() => this.draft().direction ?? this.type()?.defaultDirection ?? 'OUTBOUND');
  readonly edits = computed(() => this.draft().version !== null);
  /** The note by its marks; null while nobody can read them. What was logged before has none any more. */
  readonly segments = computed(() => (this.edits() ? [] : (this.grammar()?.(this.draft().body) ?? null)));
  readonly planned = computed(() => {
    const { status, at } = this.draft();
    return status ? status === 'PLANNED' : at !== null && Date.parse(at) > this.now().getTime();
  });
  readonly situation = computed(() => {
    const chosen = this.draft().situation;
    if (chosen) return chosen === 'NONE' ? null : chosen;
    const hurts = this.contact()?.painPoints.some(({ severity }) => severity >= COMPLAINT_FROM);
    return hurts ? 'COMPLAINT' : null;
  });
  /** What the person is called here. */
  readonly name = computed(() => {
    const contact = this.contact();
    return contact?.nameToUse || contact?.givenName || contact?.displayName || '';
  });

  patch(part: Partial<LogDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
    this.forgive(Object.keys(part));
  }

  reload(): void {
    this.about.reload();
    this.choices.reload();
  }

  /** All that the draft leaves open; null while the type is not known. */
  decided(at: Date): Decided | null {
    const [contactId, type] = [this.contactId(), this.type()];
    if (!contactId || !type) return null;
    return {
      contactId,
      typeId: type.id,
      direction: this.direction(),
      situation: this.situation(),
      planned: this.planned(),
      protocolVersionId: this.shownGuide(),
      now: at.toISOString(),
      zone: zoneHere(),
      segments: this.segments(),
    };
  }

  /** The first thing that is wrong at `path` or below it. */
  wrong(path: string): string | null {
    const found = Object.entries(this.errors()).find(([at]) => at === path || at.startsWith(`${path}.`));
    return found?.[1] ?? null;
  }

  /** What is changed is no longer wrong. */
  private forgive(fields: string[]): void {
    const names = fields.flatMap((field) => INPUT_NAMES[field] ?? [field]);
    const stays = ([path]: [string, string]) => !names.includes(path.split('.')[0] ?? '');
    this.errors.update((errors) => Object.fromEntries(Object.entries(errors).filter(stays)));
  }
}

/** Where the input calls a field otherwise than the draft. */
const INPUT_NAMES: Record<string, string[]> = {
  at: ['occurredAt', 'status', 'endedAt'],
  minutes: ['endedAt'],
  pains: ['painPoints'],
  people: ['participants'],
  body: ['body', 'rawText', 'answers'],
};
