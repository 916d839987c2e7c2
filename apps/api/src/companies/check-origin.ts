import { type Check, orNull, text, TEXT_LIMITS } from '@heed/domain';

/** Where a record of another system came from. */
interface Origin {
  readonly source?: string | null;
  readonly externalId?: string | null;
}

/** The columns of an origin, checked: an id of another system needs that system's name beside it. */
export function checkOrigin(check: Check, origin: Origin) {
  const source = check.take(
    'source',
    orNull(origin.source, (given) => text(given, TEXT_LIMITS.source)),
  );
  const id = check.take(
    'externalId',
    orNull(origin.externalId, (given) => text(given, TEXT_LIMITS.externalId)),
  );
  if (id !== null && source === null) check.refuse('REQUIRED', 'source', 'Say which system externalId is of.');
  return { source, external_id: id };
}
