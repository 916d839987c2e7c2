/** A sentence, and the kinds of facts it tells, with blanks between them; empty when it tells none. */
export type Told = readonly [sentence: string, kinds: string];
