import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../ui/button';
import { PlainField } from '../ui/plain-field';
import { Input } from '../ui/input';

/** A number by hand, where the telephone brought none that can be read. */
@Component({
  selector: 'heed-ask-number',
  imports: [Button, PlainField, Input, TranslocoPipe],
  template: `<form class="flex max-w-96 flex-wrap items-start gap-2" (submit)="ask($event, box.value)">
    <heed-plain-field
      class="min-w-0 flex-1 basis-52"
      [label]="'ring.number' | transloco"
      [help]="'ring.example' | transloco"
    >
      <input heedInput #box type="tel" inputmode="tel" autocomplete="off" [value]="first()" />
    </heed-plain-field>
    <button heedButton="primary" class="mt-[26px]">{{ 'ring.look' | transloco }}</button>
  </form>`,
})
export class AskNumber {
  private readonly router = inject(Router);
  /** What stands in the field at first. */
  readonly first = input('');

  protected ask(event: Event, text: string): void {
    event.preventDefault();
    const tel = text.trim();
    if (tel) void this.router.navigate(['/ring'], { queryParams: { tel }, replaceUrl: true });
  }
}
