import { Directive, ElementRef, afterNextRender, inject } from '@angular/core';
import { Arrival } from './arrival';

/** The page's one h1: takes focus after a change of route. */
@Directive({ selector: 'h1[heedHeading]', host: { tabindex: '-1' } })
export class Heading {
  constructor() {
    const arrival = inject(Arrival);
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => arrival.headingIsThere(element));
  }
}
