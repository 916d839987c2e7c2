import { Component, model } from '@angular/core';

/** A native checkbox with its label at its side: `<heed-checkbox [(checked)]="only">Only mine</heed-checkbox>`. */
@Component({
  selector: 'heed-checkbox',
  template: `<label class="inline-flex min-h-9 cursor-pointer items-center gap-2">
    <input type="checkbox" class="size-[18px]" [checked]="checked()" (change)="checked.set(box.checked)" #box />
    <span><ng-content /></span>
  </label>`,
})
export class Checkbox {
  readonly checked = model(false);
}
