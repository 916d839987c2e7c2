import { ApplicationRef, Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { Outcome } from '../../contact/saving/outcome';
import { SendChange } from '../../contact/saving/send-change';
import { holdUnsaved } from '../../forms/unsaved';
import type { ListedTagFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { Counted, counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { PlainField } from '../../ui/plain-field';
import { Input } from '../../ui/input';
import { Skeleton } from '../../ui/skeleton';
import { ProblemNote } from '../problem-note';
import { SaveSetting } from '../saving/save-setting';
import { CreateTagMutation, DeleteTagMutation, TagsQuery } from './documents';
import { TagRow } from './tag-row';

@Component({
  imports: [
    Button,
    Counted,
    Dialog,
    EmptyState,
    ErrorCard,
    PlainField,
    Heading,
    Input,
    ProblemNote,
    Skeleton,
    TagRow,
    TranslocoPipe,
  ],
  templateUrl: './tags-page.html',
})
export class TagsPage {
  private readonly app = inject(ApplicationRef);
  private readonly session = inject(Session);
  private readonly saver = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly count = counter();
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  protected readonly asked = query(TagsQuery, () => ({}));
  protected readonly tags = computed(() => this.asked.data()?.tags);
  protected readonly mayCreate = computed(() => this.session.may('createTag'));
  protected readonly mayChange = computed(() => this.session.may('renameTag'));
  protected readonly name = signal('');
  protected readonly refused = signal<string | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly doomed = signal<ListedTagFragment | null>(null);

  constructor() {
    holdUnsaved(computed(() => this.name().trim() !== ''));
  }

  protected async create(): Promise<void> {
    if (this.busy()) return;
    const name = this.name().trim();
    const done = this.translate('settings.tags.created', { name });
    const outcome = await this.during(this.saver.run(CreateTagMutation, { id: uuidv7(), name }, this.telling(done)));
    this.refused.set(this.whyNot(outcome));
    if (outcome.kind === 'saved') {
      this.name.set('');
      this.asked.reload();
    }
    await this.app.whenStable();
    this.box()?.nativeElement.focus();
  }

  protected async remove({ id, version, name, contactCount }: ListedTagFragment): Promise<void> {
    const done = contactCount
      ? this.count('settings.tags.takenOff.', contactCount, { name })
      : this.translate('settings.tags.deleted', { name });
    const outcome = await this.during(this.saver.run(DeleteTagMutation, { id, version }, this.telling(done)));
    this.doomed.set(null);
    this.problem.set(this.whyNot(outcome));
    if (outcome.kind === 'saved') this.asked.reload();
  }

  private telling(done: string) {
    return { done, undone: () => this.asked.reload() };
  }

  private whyNot(outcome: Outcome): string | null {
    return outcome.kind === 'saved' ? null : this.sender.reason(outcome);
  }

  private async during(work: Promise<Outcome>): Promise<Outcome> {
    this.busy.set(true);
    const outcome = await work;
    this.busy.set(false);
    return outcome;
  }
}
