import { Component } from '@angular/core';

@Component({
  selector: 'heed-logo',
  template: `<img src="/favicon.svg" alt="" width="32" height="32" />`,
  host: { class: 'block size-8 shrink-0' },
})
export class Logo {}
