/**
 * SQL of whether a contact takes part in an interaction, by aliases of its part and of the interaction. Who is only
 * mentioned in what was said to somebody else was not spoken to; an INTERNAL one is about whom it mentions.
 */
export function takesPart(part: string, interaction: string): string {
  return `(${part}.role <> 'MENTIONED' OR ${interaction}.direction = 'INTERNAL')`;
}
