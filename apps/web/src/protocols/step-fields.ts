import { Component, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import type { StepDraft } from './protocol-draft';

/** A step: what it is for, what is said and asked, and whether it may be left out. */
@Component({
  selector: 'heed-step-fields',
  imports: [Button, Field, FormField, Icon, Input, TranslocoPipe],
  template: `
    <heed-field [label]="'protocols.purpose' | transloco: { number: number() }">
      <button
        aside
        type="button"
        heedButton="icon"
        compact
        [attr.aria-label]="'protocols.removeStep' | transloco: { number: number() }"
        (click)="removed.emit()"
      >
        <heed-icon name="trash-2" />
      </button>
      <input heedInput autocomplete="off" [formField]="step().purpose" />
    </heed-field>
    <div class="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
      <heed-field [label]="'protocols.say' | transloco" [optional]="true">
        <input heedInput autocomplete="off" [formField]="step().say" />
      </heed-field>
      <heed-field [label]="'protocols.ask' | transloco" [optional]="true">
        <input heedInput autocomplete="off" [formField]="step().ask" />
      </heed-field>
    </div>
    <label class="inline-flex min-h-9 items-center gap-2">
      <input type="checkbox" class="size-[18px]" [formField]="step().must" />{{ 'protocols.must' | transloco }}
    </label>
  `,
  host: { class: 'border-line rounded-entry grid gap-3 border p-3' },
})
export class StepFields {
  readonly step = input.required<FieldTree<StepDraft>>();
  /** From 1. */
  readonly number = input.required<number>();
  readonly removed = output();
}
