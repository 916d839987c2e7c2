import { Component } from '@angular/core';

/** A grey block in the final geometry: size it with classes. Appears only after 150 ms. */
@Component({
  selector: 'heed-skeleton',
  template: '',
  host: { 'aria-hidden': 'true', class: 'heed-skeleton bg-skeleton rounded-input block' },
})
export class Skeleton {}
