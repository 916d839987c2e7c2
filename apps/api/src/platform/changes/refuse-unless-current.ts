import { refuse } from '@heed/domain';

/** @throws Refusal CONFLICT when somebody has changed the row since the caller read this version of it */
export function refuseUnlessCurrent(row: { readonly version?: number }, version: number): void {
  if (row.version !== version) refuseMoved();
}

/** @throws Refusal CONFLICT: what was read is no longer so */
export function refuseMoved(): never {
  return refuse('CONFLICT', 'version', 'Somebody else has changed this since you read it. Look at what it is now.');
}
