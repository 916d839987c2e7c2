import { fillOpeningLine, type OpeningValues } from '@heed/domain';
import type { GuideFacts } from './load-guide';

/** An opening line for one person, and what it could not say. */
interface SpokenLine {
  readonly text: string;
  readonly missing: readonly string[];
}

/**
 * Fills an opening line. A variable that is empty and has no fallback stays visible as `[companyName]`, so that nobody
 * reads out a sentence with a hole in it.
 */
export function spokenLine(line: string, facts: GuideFacts, staffName: string): SpokenLine {
  const values = valuesOf(facts, staffName);
  const filled = fillOpeningLine(line, values);
  if (filled.ok) return { text: filled.text, missing: [] };
  const marked = Object.fromEntries(filled.missing.map((name) => [name, `[${name}]`]));
  const again = fillOpeningLine(line, { ...values, ...marked });
  return { text: again.ok ? again.text : line, missing: filled.missing };
}

function valuesOf(facts: GuideFacts, staffName: string): OpeningValues {
  const { nameToUse, givenName, familyName, honorificPrefix, companyName, workspaceName, lastPain, lastPromise } =
    facts;
  const honorific = honorificPrefix ? [honorificPrefix, familyName].filter(Boolean).join(' ') : null;
  return {
    nameToUse: nameToUse ?? (givenName || honorific || familyName),
    familyName,
    honorific: honorificPrefix,
    companyName,
    staffName,
    workspaceName,
    lastPain,
    lastPromise,
  };
}
