import { factored } from './factored';

/** What a text is asked for. A regular expression is one. */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * A pattern that is put together when it is first asked for: of the hundreds that tongues have, a note needs few, and
 * memory and the start of a process are spared the others. Case does not matter.
 */
export class LatePattern implements Pattern {
  readonly source: string;
  private made: RegExp | undefined;

  constructor(source: string) {
    this.source = source;
  }

  get regExp(): RegExp {
    this.made ??= new RegExp(factored(this.source), 'i');
    return this.made;
  }

  test(text: string): boolean {
    return this.regExp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regExp.exec(text);
  }
}
