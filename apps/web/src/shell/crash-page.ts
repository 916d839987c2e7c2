import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Failure } from '../graphql/failure';
import { ErrorCard } from '../ui/error-card';
import { Heading } from './heading';
import { Logo } from './logo';

@Component({
  selector: 'heed-crash-page',
  imports: [ErrorCard, Heading, Logo, TranslocoPipe],
  template: `<main class="mx-auto grid min-h-dvh max-w-[440px] content-center gap-4 p-4">
    <h1 heedHeading class="text-title flex items-center gap-3 font-bold"><heed-logo />Heed</h1>
    <heed-error-card [heading]="'shell.crash.title' | transloco" [failure]="failure()" (retry)="again()" />
  </main>`,
})
export class CrashPage {
  readonly failure = input.required<Failure>();

  protected again(): void {
    location.reload();
  }
}
