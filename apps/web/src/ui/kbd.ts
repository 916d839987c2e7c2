import { Component } from '@angular/core';

/** A key cap: `<kbd heedKbd>L</kbd>`. Hidden where there is no keyboard, and from screen readers. */
@Component({
  selector: 'kbd[heedKbd]',
  template: `<ng-content />`,
  host: {
    'aria-hidden': 'true',
    class:
      'text-caption rounded-[5px] border border-current/35 px-1.5 font-sans font-medium opacity-90 pointer-coarse:hidden',
  },
})
export class Kbd {}
