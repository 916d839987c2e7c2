import { isUuid } from '@heed/domain';

/** An id as a query parameter: null for what has not the form of one, because it is the id of nothing. */
export function idParam(id: string | null | undefined): string | null {
  return id !== null && id !== undefined && isUuid(id) ? id.toLowerCase() : null;
}
