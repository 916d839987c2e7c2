import { type Evidence, interactionEvidence } from './evidence';
import type { LastTwoWay } from './facts';
import type { Snapshot } from './snapshot';

/** The evidence that a talk is of which more may be known than may be read: what the viewer has, else its type. */
export function talkEvidence({ id, at, typeLabel }: LastTwoWay, { interactions }: Snapshot): Evidence {
  const read = interactions.find((each) => each.id === id);
  return read ? interactionEvidence(read) : { kind: 'INTERACTION', id, at, text: typeLabel, interaction: id };
}
