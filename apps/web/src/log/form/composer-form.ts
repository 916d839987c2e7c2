import { BreakpointObserver } from '@angular/cdk/layout';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';
import { bindKeys } from '../../keys/bind-keys';
import { SaveKey } from '../../keys/save-key';
import { Button } from '../../ui/button';
import { ErrorCard } from '../../ui/error-card';
import { FEELINGS, type FeelingName } from '../../ui/feeling';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Composer, type LogRequest } from '../composer';
import { BeginDraft } from '../draft/begin-draft';
import { KeepDraft } from '../draft/keep-draft';
import { Guide } from '../guide/guide';
import { Keep } from '../keep/keep';
import { NoteMarks } from '../marks/note-marks';
import { HearNote } from '../noticed/hear-note';
import { NoteReading } from '../noticed/note-reading';
import { NoticedInNote } from '../noticed/noticed-in-note';
import { ComposerHead } from './composer-head';
import { EditConflict } from './edit-conflict';
import { EditLog } from './edit-log';
import { GeneralErrors } from './general-errors';
import { Heard } from './heard';
import { LogForm } from './log-form';
import { More } from './more';
import { Note } from './note';
import { OutcomeRow } from './outcome-row';
import { PlanStatus } from './plan-status';
import { SituationRow } from './situation-row';
import { SubmitLog } from './submit-log';
import { Touchpoint } from './touchpoint';
import { When } from './when';
import { WhenSummary } from './when-summary';

/** From this width the guide stands beside the form; below it is a bar above. */
const BESIDE = '(min-width: 1280px)';

/** The shortcut of each feeling, in the order of `FEELINGS`. */
const FEELING_KEYS = ['feeling1', 'feeling2', 'feeling3', 'feeling4', 'feeling5'] as const;

/** The form of one log, plan or edit, with its guide. */
@Component({
  selector: 'heed-composer-form',
  imports: [
    Button,
    ComposerHead,
    EditConflict,
    ErrorCard,
    GeneralErrors,
    Guide,
    Heard,
    Icon,
    Kbd,
    Keep,
    More,
    Note,
    NoteReading,
    OutcomeRow,
    PlanStatus,
    SaveKey,
    SituationRow,
    Touchpoint,
    TranslocoPipe,
    When,
    WhenSummary,
  ],
  providers: [LogForm, KeepDraft, BeginDraft, EditLog, SubmitLog, NoteMarks, HearNote, NoticedInNote],
  templateUrl: './composer-form.html',
  host: { class: 'flex h-full min-h-0 flex-col' },
})
export class ComposerForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly begin = inject(BeginDraft);
  protected readonly form = inject(LogForm);
  protected readonly submit = inject(SubmitLog);
  protected readonly editLog = inject(EditLog);
  protected readonly composer = inject(Composer);
  readonly request = input.required<LogRequest>();
  private readonly note = viewChild(Note);
  protected readonly whenAsked = signal(false);
  protected readonly whenOpen = computed(
    () =>
      this.whenAsked() ||
      this.form.planned() ||
      ['occurredAt', 'endedAt', 'status'].some((path) => this.form.wrong(path) !== null),
  );
  protected readonly beside = toSignal(
    inject(BreakpointObserver)
      .observe(BESIDE)
      .pipe(map(({ matches }) => matches)),
    { initialValue: true },
  );

  constructor() {
    afterNextRender(() => void this.open());
    effect(() => {
      if (this.submit.refusals()) this.focusWrong();
    });
    bindKeys(
      // What is just being marked is left as text first.
      { does: 'close', run: () => this.note()?.leaveAsText() || this.composer.close() },
      // What had focus may just have gone (a choice that was taken); inside the form `heedSave` hears it first.
      { does: 'save', when: () => document.activeElement === document.body, run: () => void this.submit.run() },
      ...FEELING_KEYS.map((does, at) => ({ does, run: () => this.toggleFeeling(FEELINGS[at] ?? null) })),
    );
  }

  private toggleFeeling(feeling: FeelingName | null): void {
    this.form.patch({ feeling: this.form.draft().feeling === feeling ? null : feeling });
  }

  protected insert(words: string): void {
    this.note()?.insert(words);
  }

  private async open(): Promise<void> {
    const { refused } = this.request();
    await this.begin.run(this.request());
    this.submit.show(refused);
  }

  private focusWrong(): void {
    const first = () => this.host.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
    afterNextRender(first, { injector: this.injector });
  }
}
