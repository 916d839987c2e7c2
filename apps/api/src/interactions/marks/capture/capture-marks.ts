import type { CaptureKind } from '@heed/domain';
import type { Captured, Meaning } from './captured';
import { captureLearned } from './capture-learned';
import { captureFollowUp, capturePromise } from './capture-due';
import { capturePerson } from './capture-person';
import type { MarkScene } from './mark-scene';
import { type Mark, marksIn } from './marks-in';

type Capture = (text: string, scene: MarkScene) => Meaning;

const CAPTURES: Readonly<Record<Exclude<CaptureKind, 'FEELING'>, Capture>> = {
  PROMISE: aheadOrNot(capturePromise),
  PAIN_POINT: aheadOrNot(captureLearned.painPoint),
  PREFERENCE: aheadOrNot(captureLearned.preference),
  PERSON: capturePerson,
  FOLLOW_UP: captureFollowUp,
};

/** The marks of a note in their order, each as it is understood, or with why it stays text. */
export function captureMarks(note: string, scene: MarkScene): Captured[] {
  const marks = marksIn(note, scene.asText);
  const lastFeeling = marks.findLast(({ kind }) => kind === 'FEELING');
  const seen = new Map<CaptureKind, number>();
  return marks.map((mark) => {
    const { kind, from, to, text } = mark;
    const place = seen.get(kind) ?? 0;
    seen.set(kind, place + 1);
    return { ...NOTHING, kind, from, to, text, ...meaningOf(mark, { place, last: mark === lastFeeling }, scene) };
  });
}

const NOTHING = {
  dueAt: null,
  dueDate: null,
  feeling: null,
  painPoint: null,
  preference: null,
  people: null,
  problem: null,
};

// Past the room of a log nothing is read, so that a note of nothing but marks costs no more than another.
function meaningOf(mark: Mark, { place, last }: { place: number; last: boolean }, scene: MarkScene): Meaning {
  const { kind, text, feeling = null } = mark;
  if (kind !== 'FEELING') return place < scene.room[kind] ? CAPTURES[kind](text, scene) : { problem: TOO_MANY };
  if (scene.planned) return { feeling, problem: LIES_AHEAD };
  if (scene.felt) return { feeling, problem: 'How it felt was said beside the note, and that counts.' };
  return last ? { feeling } : { feeling, problem: 'Another one stands further on, and the last one counts.' };
}

function aheadOrNot(capture: Capture): Capture {
  return (text, scene) => (scene.planned ? { problem: LIES_AHEAD } : capture(text, scene));
}

const LIES_AHEAD = 'This lies ahead, so nothing was said in it yet. Add it when it has taken place.';
const TOO_MANY = 'One entry makes no more records of this kind. Put it into another one.';
