/** What of a note spoke: its own words, shortened. */
interface Quoted {
  readonly words: string;
}

/** The cues that have a sentence of their own; the ids are those of the cues, without the language they begin with. */
type CueKey =
  | `event.${'anniversary' | 'away' | 'business' | 'family' | 'health' | 'leaves-work'}`
  | `event.${'loss' | 'new-people' | 'note-form' | 'party' | 'renewal' | 'someone-of-theirs'}`
  | `event.${'study' | 'work'}`
  | `leaving.${'cancel' | 'how' | 'intends' | 'last-time' | 'less' | 'never-again'}`
  | `leaving.${'others' | 'parting' | 'renewal' | 'shopping'}`
  | `pain.${'again' | 'bad' | 'breaks' | 'complains' | 'fails' | 'fraud'}`
  | `pain.${'hard' | 'hurts' | 'issue' | 'lost' | 'money' | 'moved-by'}`
  | `pain.${'nobody' | 'not-as-should-be' | 'price' | 'short' | 'state' | 'stopped'}`
  | `pain.${'trouble' | 'undone' | 'upset' | 'waiting' | 'wronged'}`
  | `preference.${'address' | 'always-never' | 'always-please' | 'anything-but' | 'asks-for' | 'bounds'}`
  | `preference.${'do-not' | 'likes' | 'likes-note' | 'manner' | 'must' | 'no-such'}`
  | `preference.${'only' | 'please' | 'please-do-not' | 'prefer' | 'prefers' | 'rather'}`
  | `preference.${'reach' | 'times' | 'wants' | 'will-not-have' | 'would-rather-not'}`
  | `promise.${'going-to' | 'i-do' | 'it-comes' | 'it-will-be-done' | 'leave-it' | 'let-me'}`
  | `promise.${'named' | 'need-to' | 'note-form' | 'of-what' | 'on-the-way' | 'ours'}`
  | `promise.${'remind-me' | 'said' | 'said-we-would' | 'see-to-it' | 'theirs' | 'theirs-named'}`
  | `promise.${'theirs-said' | 'to-do' | 'told' | 'will' | 'you-get'}`
  | `urgency.${'deadline' | 'help' | 'now' | 'stands-still' | 'word'}`;

/** What is said of a cue that has no sentence of its own. */
type KindKey = 'PAIN_POINT' | 'PREFERENCE' | 'PROMISE' | 'EVENT' | 'URGENCY' | 'LEAVING';

/** Why something heard in a note is proposed: one plain sentence, with the words that made it. */
export type HearingWording = Readonly<Record<`heard.${CueKey}`, Quoted>> &
  Readonly<Record<`heard.kind.${KindKey}`, Quoted>> &
  Readonly<Record<`heard.model.${KindKey}`, Quoted & { readonly model: string }>>;
