import { Directive, ElementRef, Injector, afterNextRender, effect, inject, untracked } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';

/** After a submit that was refused, here or by the server, moves to the first control that is wrong. */
@Directive({ selector: 'form[heedFocusErrors]', host: { '(submit)': 'settle()' } })
export class FocusErrors {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly root = inject<FormRoot<unknown>>(FormRoot);

  constructor() {
    effect(() => {
      const submitting = this.root.fieldTree()().submitting();
      if (!submitting) untracked(() => this.settle());
    });
  }

  protected settle(): void {
    const focusFirst = () => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender(focusFirst, { injector: this.injector });
  }
}
