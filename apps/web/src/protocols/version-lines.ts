import { translator } from '../i18n/translate';
import type { VersionBodyFragment } from '../graphql/generated/graphql';
import { businessTime } from '../ui/business-time';
import { type Piece, listDiff, wordDiff } from './word-diff';

/** A line that goes or comes, with the words marked that make the difference. */
interface ChangedLine {
  kind: 'gone' | 'new';
  pieces: readonly Piece[];
}
/** What changed under one heading. */
interface ChangedPart {
  heading: string;
  lines: readonly ChangedLine[];
}

type Parts = { heading: string; lines: readonly string[] }[];

/** Tells under its headings what a version says otherwise than another. Call where injection is allowed. */
export function versionChanges(): (before: VersionBodyFragment, after: VersionBodyFragment) => ChangedPart[] {
  const parts = partsOf();
  return (before, after) => {
    const old = parts(before);
    return parts(after)
      .map(({ heading, lines }, at) => ({ heading, lines: changedLines(old[at]?.lines ?? [], lines) }))
      .filter(({ lines }) => lines.length > 0);
  };
}

/** Everything that a version says, as lines under headings. */
function partsOf(): (body: VersionBodyFragment) => Parts {
  const translate = translator();
  const time = businessTime();
  const lines = (text: string | null | undefined) => (text ? [text] : []);
  const step = ({ purpose, say, ask, must }: VersionBodyFragment['steps'][number]) => {
    const words = must ? purpose : `${purpose} (${translate('protocols.mayLeaveOut')})`;
    return [words, ...[say, ask].flatMap((text) => (text ? [`“${text}”`] : []))];
  };
  return (body) => [
    { heading: translate('protocols.tone'), lines: [body.tone.join(', ')] },
    { heading: translate('protocols.formality'), lines: [translate(`protocols.formalities.${body.formality}`)] },
    { heading: translate('protocols.soundsLike'), lines: lines(body.soundsLike) },
    { heading: translate('protocols.doesNotSoundLike'), lines: lines(body.doesNotSoundLike) },
    { heading: translate('protocols.openingLine'), lines: lines(body.openingLine) },
    { heading: translate('protocols.do'), lines: body.do },
    { heading: translate('protocols.dont'), lines: body.dont },
    { heading: translate('protocols.steps'), lines: body.steps.flatMap(step) },
    { heading: translate('protocols.target'), lines: lines(time(body.responseTargetMinutes)) },
    { heading: translate('protocols.escalateWhen'), lines: lines(body.escalateWhen) },
    { heading: translate('protocols.after'), lines: lines(body.after) },
  ];
}

/** The lines that go and come; where one takes another's place, the words that differ are marked in both. */
function changedLines(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const changed: ChangedLine[] = [];
  let gone: string[] = [];
  const flush = () => {
    changed.push(...gone.map((text): ChangedLine => ({ kind: 'gone', pieces: [{ kind: 'gone', text }] })));
    gone = [];
  };
  for (const { kind, text } of listDiff(before, after)) {
    const instead = kind === 'new' ? gone.shift() : undefined;
    if (kind === 'gone') gone.push(text);
    else if (kind === 'same') flush();
    else if (instead === undefined) changed.push({ kind, pieces: [{ kind, text }] });
    else changed.push(...replaced(instead, text));
  }
  flush();
  return changed;
}

function replaced(old: string, fresh: string): ChangedLine[] {
  const { before, after } = wordDiff(old, fresh);
  return [
    { kind: 'gone', pieces: before },
    { kind: 'new', pieces: after },
  ];
}
