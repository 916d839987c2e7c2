import { type Check, type PreferenceKey, preferenceValue } from '@heed/domain';
import { sentencesOf, type Writing } from '@heed/listening';
import { factsWhileSaving } from '../../listening/kept-fact';
import { writingAt } from '../../calendar/writer';
import type { RowDiff } from '../../platform/changes/row-diff';
import { sameOnRecord } from '../../preferences/learned-preferences';
import type { InteractionRow } from '../interaction-row';
import type { LoadedLog } from '../log/load-log';
import type { LogInteractionInput } from '../log/log-interaction.input';
import type { LogScene } from '../log/new-interaction';
import { inLanguageOf } from '../marks/capture/mark-scene';
import { type AnsweredNote, checkedAnswers } from './check-answers';
import { answerRows, type Heard } from './said';

/**
 * What was answered to the note of a log while it was written, its marks included, as new rows: none where nobody asks for
 * listening. Notes under `answers` what is wrong.
 */
export function loggedAnswers(
  check: Check,
  input: LogInteractionInput,
  interaction: InteractionRow,
  { loaded, actor, now, marked }: LogScene,
): RowDiff[] {
  const note = answeredNote(input, interaction, loaded);
  const said = [...checkedAnswers(check, input.answers ?? [], note), ...checkedAnswers(check, marked, note)];
  const { writer, listens } = loaded;
  if (said.length === 0 || writer === null || !listens) return [];
  const heard = heardIn(note.kept, writingAt(interaction.occurred_at, writer, input.timeZone));
  return answerRows(said, heard, { interactionId: interaction.id, actor, now });
}

function heardIn(note: string, writing: Writing): Heard {
  const facts = factsWhileSaving(note, writing);
  return { note, facts, sentences: sentencesOf(note, inLanguageOf(note, writing).language) };
}

function answeredNote(
  input: LogInteractionInput,
  { body, visibility }: InteractionRow,
  loaded: LoadedLog,
): AnsweredNote {
  const known = ({ key, value }: { key: PreferenceKey; value: string }) =>
    sameOnRecord(loaded.preferences, { key, value: preferenceValue(key, value).value }, visibility)?.row.id;
  return {
    sent: input.rawText ?? input.body ?? '',
    kept: body ?? '',
    records: {
      PAIN_POINT: ids(input.painPoints, ({ painPointId }) => painPointId?.toLowerCase()),
      PREFERENCE: ids(input.preferences, known),
      PROMISE: ids(input.promises, () => undefined),
    },
  };
}

/** From the id of each in the input to that of its record: its own unless it is told of one that is there already. */
function ids<T extends { readonly id: string }>(
  given: readonly T[] | null | undefined,
  recordOf: (one: T) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map((given ?? []).map((one) => [one.id.toLowerCase(), recordOf(one) ?? one.id.toLowerCase()]));
}
