/** The sentences of the brief, each with what it speaks of. */
export interface BriefWording {
  /** R14: what to ask when we next speak. */
  'brief.ask': { readonly about: 'CHANNEL' | 'HOURS' | 'LANGUAGE' };
  'brief.opening': { readonly line: string };
}
