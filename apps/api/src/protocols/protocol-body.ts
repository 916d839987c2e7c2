/** One step of a protocol: why it is there, and what one may say or ask. */
export interface ProtocolStep {
  readonly purpose: string;
  readonly say: string | null;
  readonly ask: string | null;
  readonly must: boolean;
}

/** What a protocol version says, kept as one value because it never changes. */
export interface ProtocolBody {
  /** Three adjectives. */
  readonly tone: readonly string[];
  readonly soundsLike: string;
  readonly doesNotSoundLike: string;
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly steps: readonly ProtocolStep[];
  /** Business minutes to the first response; null when none is expected. */
  readonly responseTargetMinutes: number | null;
  /** Opening line with {variables}. */
  readonly openingLine: string;
  readonly escalateWhen: string | null;
  readonly after: string | null;
}
