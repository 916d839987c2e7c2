import type { ProtocolsQuery as Protocols } from '../graphql/generated/graphql';

export type Listed = Protocols['protocols'][number];

/** What the address narrows the list to; undefined narrows nothing. `situation` is `GENERAL` for protocols without one. */
interface ProtocolFilter {
  type: string | undefined;
  situation: string | undefined;
}

export const GENERAL = 'GENERAL';

/** The protocols that fit, by type, in the order of the composer. */
export function groupsOf(all: readonly Listed[], { type, situation }: ProtocolFilter) {
  const fits = all.filter(
    (one) => (!type || one.type.id === type) && (!situation || (one.situation ?? GENERAL) === situation),
  );
  return typesOf(fits).map((each) => ({ type: each, protocols: fits.filter((one) => one.type.id === each.id) }));
}

/** The types that have a protocol, in the order of the composer. */
export function typesOf(all: readonly Listed[]) {
  const types = new Map(all.map(({ type }) => [type.id, type]));
  return [...types.values()].sort((a, b) => a.position - b.position);
}
