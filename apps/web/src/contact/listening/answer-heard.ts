import { Injectable, inject } from '@angular/core';
import { v7 as newId } from 'uuid';
import type { FactKind, ProposalPartsFragment, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { SetInteractionStatus } from '../data/interaction-mutations';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { AcceptProposal, DismissProposal, MarkPassage } from './documents';
import { type HeardRecord, recordOf, valuesOf } from './heard-record';

type Entry = Pick<TimelineEntryFragment, 'id' | 'version'>;
type Tone = NonNullable<NonNullable<TimelineEntryFragment['hearing']>['tone']>;

/** What a person says to what was heard in an entry; every answer is told, and can be taken back. */
@Injectable({ providedIn: 'root' })
export class AnswerHeard {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();

  async accept(entry: Entry, proposal: ProposalPartsFragment): Promise<void> {
    const record = recordOf(proposal, valuesOf(proposal));
    if (!record) return;
    const input = { id: newId(), interactionId: entry.id, key: proposal.key, ...record };
    await this.sender.act(AcceptProposal, input, this.translate('listening.entry.kept'));
  }

  /** Like `accept`, with what somebody made of it; the form that asks shows a refusal. */
  async acceptAs(entry: Entry, { key }: ProposalPartsFragment, record: HeardRecord): Promise<Outcome> {
    const outcome = await this.sender.send(AcceptProposal, { id: newId(), interactionId: entry.id, key, ...record });
    return this.told(outcome, this.translate('listening.entry.kept'));
  }

  async dismiss(entry: Entry, { key }: ProposalPartsFragment): Promise<void> {
    const input = { id: newId(), interactionId: entry.id, key };
    await this.sender.act(DismissProposal, input, this.translate('listening.entry.dismissed'));
  }

  async mark(
    entry: Entry,
    kind: FactKind,
    { from, to }: { from: number; to: number },
    record: HeardRecord,
  ): Promise<Outcome> {
    const input = { id: newId(), interactionId: entry.id, kind, from, to, ...record };
    return this.told(await this.sender.send(MarkPassage, input), this.translate('listening.mark.marked'));
  }

  /** A person says that it felt as it sounds. */
  async confirm({ id, version }: Entry, { feeling }: Tone): Promise<void> {
    const input = { id, version, feeling, feelingSource: 'STAFF_OBSERVED' as const };
    await this.sender.act(SetInteractionStatus, input, this.translate('listening.entry.confirmed'));
  }

  private told(outcome: Outcome, done: string): Outcome {
    if (outcome.kind === 'saved') this.sender.offerUndo(done, outcome.changeId);
    return outcome;
  }
}
