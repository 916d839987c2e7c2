import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import { bindKeys } from '../../keys/bind-keys';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { LogForm } from '../form/log-form';
import { KeptPromises } from './kept-promises';
import { PainRow } from './pain-row';
import { PreferenceRow } from './preference-row';
import { PromiseRow } from './promise-row';

/** What else is worth keeping of this talk: promises made and kept, pain points, how the person likes it. */
@Component({
  selector: 'heed-keep',
  imports: [Button, Icon, Kbd, KeptPromises, PainRow, PreferenceRow, PromiseRow, TranslocoPipe],
  template: `
    <h3 class="text-meta mb-1.5 font-semibold">
      {{ 'log.keep.label' | transloco }}
      <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
    </h3>
    @for (promise of form.draft().promises; track promise.id; let index = $index) {
      @if (!ofNote().has(promise.id)) {
        <heed-promise-row [promise]="promise" [index]="index" />
      }
    }
    @if (!form.planned()) {
      @for (pain of form.draft().pains; track pain.id; let index = $index) {
        @if (!ofNote().has(pain.id)) {
          <heed-pain-row [pain]="pain" [index]="index" />
        }
      }
    }
    @for (preference of form.draft().preferences; track preference.id; let index = $index) {
      @if (!ofNote().has(preference.id)) {
        <heed-preference-row [preference]="preference" [index]="index" />
      }
    }
    <div class="flex flex-wrap gap-2">
      <button type="button" heedButton compact (click)="addPromise()">
        <heed-icon name="handshake" />{{ 'log.keep.promise' | transloco }}<kbd heedKbd="keepPromise"></kbd>
      </button>
      @if (!form.planned()) {
        <button type="button" heedButton compact (click)="addPain()">
          <heed-icon name="bandage" />{{ 'log.keep.pain' | transloco }}<kbd heedKbd="keepPain"></kbd>
        </button>
      }
      <button type="button" heedButton compact (click)="addPreference()">
        <heed-icon name="sliders-horizontal" />{{ 'log.keep.preference' | transloco
        }}<kbd heedKbd="keepPreference"></kbd>
      </button>
    </div>
    @if (form.planned()) {
      <p class="text-meta text-ink2 mt-2">{{ 'log.keep.later' | transloco }}</p>
    } @else {
      <heed-kept-promises />
    }
  `,
  host: { class: 'block' },
})
export class Keep {
  protected readonly form = inject(LogForm);
  /** What came of the note's own words stands with the note. */
  protected readonly ofNote = computed(() => new Set(this.form.draft().answers.map(({ recordId }) => recordId)));

  constructor() {
    bindKeys(
      { does: 'keepPromise', run: () => this.addPromise() },
      { does: 'keepPain', when: () => !this.form.planned(), run: () => this.addPain() },
      { does: 'keepPreference', run: () => this.addPreference() },
    );
  }

  protected addPromise(): void {
    const promise = { id: newId(), text: '', direction: 'OURS' as const, promisorId: null, dueAt: null };
    this.form.patch({ promises: [...this.form.draft().promises, promise] });
  }

  protected addPain(): void {
    const pain = { id: newId(), painPointId: null, title: '', category: null, severity: 2 };
    this.form.patch({ pains: [...this.form.draft().pains, pain] });
  }

  protected addPreference(): void {
    const preference = {
      id: newId(),
      key: 'OTHER' as const,
      value: '',
      strength: 'LIKES' as const,
      source: 'CUSTOMER_STATED' as const,
    };
    this.form.patch({ preferences: [...this.form.draft().preferences, preference] });
  }
}
