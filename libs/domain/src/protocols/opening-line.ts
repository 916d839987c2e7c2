/** What an opening line may speak of. */
export const OPENING_VARIABLES = [
  'nameToUse',
  'familyName',
  'honorific',
  'companyName',
  'staffName',
  'workspaceName',
  'lastPain',
  'lastPromise',
] as const;
export type OpeningVariable = (typeof OPENING_VARIABLES)[number];

/** The values for one person; blank and null count as empty. */
export type OpeningValues = Readonly<Partial<Record<OpeningVariable, string | null>>>;

/** The filled line, or what stands in the way: a line is never shown with a gap. */
export type FilledLine =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** Variables that are empty for this person and have no fallback. */
      readonly missing: readonly OpeningVariable[];
      /** Names in braces that are no variables. */
      readonly unknown: readonly string[];
      /** A brace stands alone. */
      readonly malformed: boolean;
    };

const SLOT = /\{([^{}|]*)(?:\|([^{}|]*))?\}/g;

/**
 * Fills `{variable}` and `{variable|fallback}`. A fallback stands in for an empty value and may itself be empty, when the
 * author wants nothing there: "{honorific|} {familyName|there}". White space is single afterwards. Braces within a
 * value become parentheses, so a filled line holds none.
 */
export function fillOpeningLine(line: string, values: OpeningValues): FilledLine {
  const unknown = unknownNames(line);
  const malformed = isMalformed(line);
  const missing = new Set<OpeningVariable>();
  const text = line.replace(SLOT, (_slot, name: string, fallback: string | undefined) => {
    const variable = variableOf(name);
    const value = variable ? values[variable]?.trim() : undefined;
    if (variable && !value && fallback === undefined) missing.add(variable);
    return value ? value.replaceAll('{', '(').replaceAll('}', ')') : (fallback ?? '');
  });
  return unknown.length === 0 && missing.size === 0 && !malformed
    ? { ok: true, text: text.replace(/\s+/g, ' ').trim() }
    : { ok: false, missing: [...missing], unknown, malformed };
}

/** The names in braces that are no variables, each once. */
export function unknownNames(line: string): readonly string[] {
  const names = [...line.matchAll(SLOT)].map(([, name = '']) => name.trim());
  return [...new Set(names.filter((name) => variableOf(name) === undefined))];
}

/** Whether a brace stands alone or a slot has more than one fallback. */
export function isMalformed(line: string): boolean {
  return /[{}]/.test(line.replace(SLOT, ''));
}

function variableOf(name: string): OpeningVariable | undefined {
  return OPENING_VARIABLES.find((variable) => variable === name.trim());
}
