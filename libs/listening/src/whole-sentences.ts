interface Piece {
  readonly segment: string;
  readonly index: number;
}

/** Short words with a full stop that ends no sentence. */
const ABBREVIATED =
  /(?<![\p{L}\p{N}])(?:Dr|Prof|Fr|Hr|Hrn|Nr|Str|Tel|ca|bzw|inkl|zzgl|evtl|ggf|usw|z\.\s?B|u\.\s?a|d\.\s?h|Mr|Mrs|Ms|vs|approx|M|MM|Mme|Mlle|env|Sr|Sra|Srta|D|Dña|aprox|núm|p\.\s?ej)\.\s*$/u;
const NUMBERED = /(?<![\p{L}\p{N}.,])\d{1,2}\.\s*$/u;
/** What a German day of the month stands before; other words may begin a sentence after "room 12.". */
const MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Stock|Geburtstag|Mal)(?!\p{L})/u;

/** The pieces of a line put together where a full stop ended an abbreviation ("Dr. Aydin") or a German date ("12. März"). */
export function wholeSentences(pieces: Iterable<Piece>): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last.segment, piece.segment))
      whole[whole.length - 1] = { segment: last.segment + piece.segment, index: last.index };
    else whole.push({ segment: piece.segment, index: piece.index });
  }
  return whole;
}

function goesOn(before: string, after: string): boolean {
  return ABBREVIATED.test(before) || (NUMBERED.test(before) && MONTH.test(after));
}
