import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TryListeningModelMutation, WholeListeningSettingsFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { Session } from '../../identity/session';
import { Button } from '../../ui/button';
import { Time } from '../../ui/time';
import { PartFrame } from '../notifications/part-frame';
import { outcome } from '../outcome';
import { ProblemNote } from '../problem-note';
import { RemoveListeningModel, TryListeningModel } from './documents';
import { ModelForm } from './model-form';
import { OwnListening } from './own-listening';

/** The language model that a workspace may name: off until an owner does, and then said to everybody. */
@Component({
  selector: 'heed-model-part',
  imports: [Button, ModelForm, PartFrame, ProblemNote, Time, TranslocoPipe],
  templateUrl: './model-part.html',
})
export class ModelPart {
  private readonly session = inject(Session);
  private readonly own = inject(OwnListening);
  private readonly removing = mutation(RemoveListeningModel);
  private readonly trying = mutation(TryListeningModel);
  readonly model = input.required<WholeListeningSettingsFragment['model']>();
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly tried = signal<TryListeningModelMutation['answer'] | null>(null);
  protected readonly outcome = outcome();
  protected readonly mayChange = computed(() => this.session.may('updateListening'));

  protected async remove(): Promise<void> {
    const answer = await this.removing({});
    if (!this.outcome.passed(answer, (data) => data.answer.userErrors)) return;
    this.tried.set(null);
    this.own.changed(answer.data?.answer.change?.id ?? null, 'modelRemoved');
  }

  protected async tryOut(): Promise<void> {
    this.busy.set(true);
    this.tried.set(null);
    const answer = await this.trying({});
    this.busy.set(false);
    if (!this.outcome.passed(answer, (data) => data.answer.userErrors)) return;
    this.tried.set(answer.data?.answer ?? null);
    this.own.asked.reload();
  }
}
