import { Directive, output } from '@angular/core';

/** `(heedSave)` on a form or panel: Ctrl+Enter or Cmd+Enter anywhere inside. */
@Directive({
  selector: '[heedSave]',
  host: { '(keydown.control.enter)': 'fire($event)', '(keydown.meta.enter)': 'fire($event)' },
})
export class SaveKey {
  readonly heedSave = output();

  protected fire(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.heedSave.emit();
  }
}
