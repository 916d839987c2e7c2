/** English as it is written in places, each with its own dates, numbers and clock. */
const REGIONS = ['en-GB', 'en-IE', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'] as const;

/** The regional forms to choose from, with what was chosen elsewhere, each named in the language of the screens. */
export function regions(language: string, chosen: string | null): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [...new Set([...REGIONS, ...(chosen ? [chosen] : [])])].map((tag) => ({ tag, name: names.of(tag) ?? tag }));
}
