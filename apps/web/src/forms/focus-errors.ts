import { DestroyRef, Directive, ElementRef, Injector, afterNextRender, effect, inject, untracked } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';

/**
 * After a submit that was refused, here or by the server, moves to the first control that is wrong. What was said
 * about the whole form is forgotten when it is sent again, so that a failed save can be tried anew as it stands.
 */
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
    // Before the form's own listener, which sends nothing while an error stands.
    const forget = () => this.forget();
    this.element.addEventListener('submit', forget, { capture: true });
    inject(DestroyRef).onDestroy(() => this.element.removeEventListener('submit', forget, { capture: true }));
  }

  protected settle(): void {
    const focusFirst = () => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender(focusFirst, { injector: this.injector });
  }

  /** Errors of the last submit end when the value changes; an equal one that is new is a change of the form alone. */
  private forget(): void {
    const form = this.root.fieldTree()();
    const value = form.value();
    if (form.errors().length && typeof value === 'object') form.value.set({ ...value });
  }
}
