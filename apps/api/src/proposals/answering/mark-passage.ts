import { Check, refuse } from '@heed/domain';
import { languageOf, listen, sentencesOf } from '@heed/listening';
import { Injectable } from '@nestjs/common';
import { checkedPassage } from '../../interactions/answers/check-answers';
import { answerRows } from '../../interactions/answers/said';
import { keptFact } from '../../listening/kept-fact';
import type { InteractionChanged } from '../../interactions/interaction-work';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { MarkPassageInput } from './answer-proposal.input';
import { asBefore, requestOf } from './answer-proposal';
import { decideRecord } from './decide-record';
import { type LoadedEntry, loadEntry } from './load-entry';
import { WriteAnswer } from './write-answer';

/** Makes a record of words in a note that somebody marks by hand. */
@Injectable()
export class MarkPassage {
  constructor(private readonly write: WriteAnswer) {}

  /**
   * The record is made wherever it may be; that it was marked is kept only where somebody asks for listening.
   * @throws Refusal INVALID when no words stand there, or for a record of another kind; NOT_FOUND, FORBIDDEN
   */
  async run(db: Db, actor: Principal, input: MarkPassageInput, at: Date): Promise<InteractionChanged> {
    const request = requestOf('markPassage', input);
    const loaded = await loadEntry(db, actor, input, request);
    if ('replay' in loaded) return asBefore(loaded.replay);
    const { entry } = loaded;
    const now = at.toISOString();
    const check = Check.start();
    const passage = checkedPassage(check, input, entry.interaction.body ?? '');
    const { rows, recordId } = decideRecord(check, input.kind, input, { entry, now });
    check.done();
    const said = { ...passage, answer: 'MARKED', kind: input.kind, recordId } as const;
    const answers = entry.listens ? answerRows([said], heardIn(entry), by(entry, actor, now)) : [];
    refuseNothing(rows, answers);
    const action = { operation: 'markPassage', entry, rows: [...rows, ...answers], request, at: now, field: 'from' };
    return this.write.apply(db, actor, action);
  }
}

function by({ interaction }: LoadedEntry, actor: Principal, now: string) {
  return { interactionId: interaction.id, actor, now };
}

/** What was heard and waits; where nobody listened yet, what will be. */
function heardIn({ interaction, open, answered, workspace }: LoadedEntry) {
  const note = interaction.body ?? '';
  const language = languageOf(note, workspace.language) ?? workspace.language;
  const writing = { at: interaction.occurred_at, zone: workspace.timeZone, language, isWorkday: () => true };
  const facts = open ?? listen(note, writing).facts.map((fact) => keptFact(note, fact));
  const waiting = facts.filter(({ key }) => !answered.includes(key));
  return { note, facts: waiting, sentences: sentencesOf(note, language) };
}

function refuseNothing(rows: readonly (RowDiff | null)[], answers: readonly RowDiff[]): void {
  if (rows.length > 0 || answers.length > 0) return;
  refuse('WRONG_STATE', 'kind', 'Nobody asks for listening here, and without a record there is nothing to keep.');
}
