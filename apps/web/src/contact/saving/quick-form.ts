import {
  ApplicationRef,
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Input } from '../../ui/input';
import type { Option } from './in-place';
import type { Outcome, Refused } from './outcome';
import { SendChange } from './send-change';

/** One control of a quick form; `name` is the field's name in the mutation's input. */
export interface FormLine {
  name: string;
  label: string;
  control: 'line' | 'text' | 'choice' | 'date' | 'moment';
  options?: readonly Option[];
  value?: string;
  help?: string | null;
  /** Offered while a line is typed; anything else may be written too. */
  suggestions?: readonly string[];
  optional?: boolean;
}
export type Values = Record<string, string>;

/** What a control begins with. */
function begun(line: FormLine, previous?: { source: readonly FormLine[]; value: Values }): string {
  const before = previous?.source.find((one) => one.name === line.name);
  const kept = before?.control === line.control ? previous?.value[line.name] : undefined;
  return kept ?? line.value ?? line.options?.[0]?.value ?? '';
}

/**
 * A few fields inside the page, for something new: Enter saves, and that can be taken back; Escape leaves, refusals stand
 * at their fields.
 */
@Component({
  selector: 'heed-quick-form',
  imports: [Button, PlainField, Input, TranslocoPipe],
  templateUrl: './quick-form.html',
  host: { class: 'bg-sunken rounded-button my-2 block p-3', '(keydown.escape)': 'leave($event)' },
})
export class QuickForm {
  private readonly app = inject(ApplicationRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly label = input.required<string>();
  readonly lines = input.required<readonly FormLine[]>();
  readonly save = input.required<(values: Values) => Promise<Outcome>>();
  /** Whether the form says that it was saved; not where `save` has better words for it. */
  readonly tells = input(true);
  /** Every time something is typed or chosen. */
  readonly changed = output<Values>();
  readonly closed = output();
  protected readonly busy = signal(false);
  protected readonly reasons = signal<readonly Refused[]>([]);
  /** What was written stays when the lines change, where the same control asks for it. */
  protected readonly values = linkedSignal<readonly FormLine[], Values>({
    source: this.lines,
    computation: (lines, previous) => Object.fromEntries(lines.map((line) => [line.name, begun(line, previous)])),
  });

  constructor() {
    afterNextRender(() => this.element.querySelector<HTMLElement>('input,select,textarea')?.focus());
  }

  protected errorOf(name: string): string | null {
    return this.reasons().find((reason) => reason.field === name)?.message ?? null;
  }

  /** What no field of the form can show. */
  protected rest(): string | null {
    const names = this.lines().map((line) => line.name);
    return this.reasons().find((reason) => !names.includes(reason.field))?.message ?? null;
  }

  protected set(name: string, value: string): void {
    this.values.update((values) => ({ ...values, [name]: value }));
    this.changed.emit(this.values());
  }

  protected leave(event?: Event): void {
    event?.stopPropagation();
    this.closed.emit();
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    const outcome = await this.save()(this.values());
    this.busy.set(false);
    if (outcome.kind === 'saved') {
      if (this.tells()) this.sender.offerUndo(this.translate('contact.edit.saved'), outcome.changeId);
      return this.closed.emit();
    }
    const whole = [{ field: '', message: this.sender.reason(outcome) }];
    this.reasons.set(outcome.kind === 'refused' ? outcome.reasons : whole);
    await this.app.whenStable();
    this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
