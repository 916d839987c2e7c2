import { type Reason, Refusal, type RefusalCode } from '../refusal';
import type { Finding } from './finding';

/** Collects every reason against an input, so that all are told at once. */
export class Check {
  private readonly path: readonly string[];
  private readonly found: Reason[];

  private constructor(path: readonly string[], found: Reason[]) {
    this.path = path;
    this.found = found;
  }

  static start(): Check {
    return new Check([], []);
  }

  /** The reasons so far, in the order they were found. */
  get reasons(): readonly Reason[] {
    return this.found;
  }

  /** The same collection, one part of the input deeper: `check.under('painPoints', 0)`. */
  under(...path: readonly (string | number)[]): Check {
    return new Check([...this.path, ...path.map(String)], this.found);
  }

  /** Notes the finding's problem, if any, and hands its value on. The value counts only once `done` has passed. */
  take<T>(field: string, finding: Finding<T>): T {
    if (finding.problem) this.refuse(finding.problem.code, field, finding.problem.message);
    return finding.value;
  }

  /** Notes a reason. `field` is a dotted path below this check, empty for the whole. */
  refuse(code: RefusalCode, field: string, message: string): void {
    this.found.push({ code, message, field: [...this.path, ...(field === '' ? [] : field.split('.'))] });
  }

  /** Throws a Refusal with every reason found; passes when there is none. */
  done(): void {
    if (this.found.length > 0) throw new Refusal([...this.found]);
  }
}
