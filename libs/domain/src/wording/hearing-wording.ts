/** What of a note spoke: its own words, shortened. */
interface Quoted {
  readonly words: string;
}

/** The cues that have a sentence of their own; the ids are those of the cues, without the language they begin with. */
type CueKey =
  | `event.${'away' | 'business' | 'family' | 'health' | 'loss' | 'party' | 'work'}`
  | `leaving.${'cancel' | 'how' | 'last-time' | 'others' | 'shopping'}`
  | `pain.${'complains' | 'money' | 'nobody'}`
  | `pain.${'again' | 'fails' | 'fraud' | 'hurts' | 'lost' | 'state' | 'stopped' | 'trouble' | 'upset' | 'waiting'}`
  | `preference.${'address' | 'always-never' | 'anything-but' | 'likes' | 'must' | 'no-such' | 'only'}`
  | `preference.${'please' | 'please-do-not' | 'prefer' | 'times' | 'will-not-have' | 'would-rather-not'}`
  | `preference.${'do-not' | 'manner' | 'prefers' | 'rather' | 'reach' | 'wants'}`
  | `promise.${'going-to' | 'i-do' | 'ours' | 'said' | 'theirs' | 'theirs-said'}`
  | `promise.${'it-will-be-done' | 'leave-it' | 'let-me' | 'named' | 'note-form' | 'on-the-way'}`
  | `promise.${'said-we-would' | 'told' | 'will' | 'you-get'}`
  | `urgency.${'deadline' | 'help' | 'now' | 'stands-still' | 'word'}`;

/** What is said of a cue that has no sentence of its own. */
type KindKey = 'PAIN_POINT' | 'PREFERENCE' | 'PROMISE' | 'EVENT' | 'URGENCY' | 'LEAVING';

/** Why something heard in a note is proposed: one plain sentence, with the words that made it. */
export type HearingWording = Readonly<Record<`heard.${CueKey}`, Quoted>> &
  Readonly<Record<`heard.kind.${KindKey}`, Quoted>> &
  Readonly<Record<`heard.model.${KindKey}`, Quoted & { readonly model: string }>>;
