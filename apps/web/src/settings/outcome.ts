import { signal } from '@angular/core';
import { serverErrors } from '../forms/server-errors';
import type { Answer } from '../graphql/mutate';
import type { UserErrorCode } from '../graphql/generated/graphql';

interface Refused {
  code: UserErrorCode;
  message: string;
  field: readonly string[];
}

/** What the last action without a form came to: `problem` says why it was refused. Call where injection is allowed. */
export function outcome() {
  const read = serverErrors();
  const problem = signal<string | null>(null);
  const passed = <Data>(answer: Answer<Data>, refused: (data: Data) => readonly Refused[]): boolean => {
    const errors = read(answer, refused, {});
    problem.set(errors?.[0]?.message ?? null);
    return errors === null;
  };
  return { problem, passed };
}
