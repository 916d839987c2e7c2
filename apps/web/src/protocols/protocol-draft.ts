import type {
  Audience,
  Formality,
  ProtocolBodyInput,
  ProtocolWholeFragment,
  RelationshipKind,
  Situation,
  VersionBodyFragment,
} from '../graphql/generated/graphql';

export const FORMALITIES = ['FORMAL', 'NEUTRAL', 'INFORMAL'] as const satisfies readonly Formality[];
export const AUDIENCES = ['ANY', 'B2B', 'B2C'] as const satisfies readonly Audience[];
export const SITUATIONS = [
  'GREETING',
  'ENQUIRY',
  'SALES_DISCOVERY',
  'FOLLOW_UP',
  'COMPLAINT',
  'BAD_NEWS',
  'APOLOGY',
  'PRICE_INCREASE',
  'DELAY',
  'CANCELLATION',
  'RENEWAL',
  'BEREAVEMENT',
  'THANK_YOU',
  'WIN_BACK',
  'HANDOVER',
] as const satisfies readonly Situation[];

export interface StepDraft {
  purpose: string;
  say: string;
  ask: string;
  must: boolean;
}

/** What the form of a protocol holds: lists are text with one entry a line, `tone` with commas. */
interface ProtocolDraft {
  name: string;
  typeId: string;
  situation: string;
  audience: Audience;
  /** What the people it is for are to us; none for everybody. */
  kinds: readonly RelationshipKind[];
  formality: Formality;
  tone: string;
  soundsLike: string;
  doesNotSoundLike: string;
  do: string;
  dont: string;
  steps: StepDraft[];
  target: string;
  openingLine: string;
  escalateWhen: string;
  after: string;
  reason: string;
}

export const emptyStep = (): StepDraft => ({ purpose: '', say: '', ask: '', must: true });

const EMPTY: Omit<VersionBodyFragment, 'id' | 'number' | 'status' | 'createdAt' | 'createdBy'> = {
  formality: 'NEUTRAL',
  tone: [],
  soundsLike: '',
  doesNotSoundLike: '',
  do: [],
  dont: [],
  steps: [],
  openingLine: '',
  responseTargetMinutes: null,
  escalateWhen: null,
  after: null,
  reason: null,
};

/** The form as the active version fills it; empty for a new protocol. */
export function draftOf(protocol: ProtocolWholeFragment | null): ProtocolDraft {
  const body = protocol?.activeVersion ?? EMPTY;
  const steps = body.steps.map((step) => ({ ...step, say: step.say ?? '', ask: step.ask ?? '' }));
  return {
    name: protocol?.name ?? '',
    typeId: protocol?.type.id ?? '',
    situation: protocol?.situation ?? '',
    audience: protocol?.audience ?? 'ANY',
    kinds: protocol?.relationshipKinds ?? [],
    formality: body.formality,
    tone: body.tone.join(', '),
    soundsLike: body.soundsLike,
    doesNotSoundLike: body.doesNotSoundLike,
    do: body.do.join('\n'),
    dont: body.dont.join('\n'),
    steps: steps.length ? steps : [emptyStep()],
    target: body.responseTargetMinutes?.toString() ?? '',
    openingLine: body.openingLine,
    escalateWhen: body.escalateWhen ?? '',
    after: body.after ?? '',
    reason: '',
  };
}

const parts = (text: string, between: RegExp | string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
const said = (text: string): string | null => text.trim() || null;

/** The body as the contract takes it; steps without a purpose are left out. */
export function bodyOf(draft: ProtocolDraft): ProtocolBodyInput {
  return {
    formality: draft.formality,
    tone: parts(draft.tone, /[,\n]/),
    soundsLike: draft.soundsLike.trim(),
    doesNotSoundLike: draft.doesNotSoundLike.trim(),
    do: parts(draft.do, '\n'),
    dont: parts(draft.dont, '\n'),
    steps: draft.steps
      .filter(({ purpose }) => purpose.trim())
      .map(({ purpose, say, ask, must }) => ({ purpose: purpose.trim(), say: said(say), ask: said(ask), must })),
    responseTargetMinutes: draft.target.trim() === '' ? null : Number(draft.target),
    openingLine: draft.openingLine.trim(),
    escalateWhen: said(draft.escalateWhen),
    after: said(draft.after),
  };
}
