import type { FactKind } from '@heed/domain';
import { sentencesOf } from '../../../sentences';
import { hearFacts } from '../../hear-facts';
import { plainOf } from '../../plain';
import { ENGLISH } from '../english';

/** The kinds of facts that English words tell, each once. */
export function heardKinds(words: string): readonly FactKind[] {
  const heard = sentencesOf(words, 'en').flatMap(({ text }) => hearFacts(plainOf(text, ENGLISH), ENGLISH));
  return [...new Set(heard.map(({ cue }) => cue.kind))];
}
