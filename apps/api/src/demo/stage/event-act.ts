import { BlockChannel } from '../../consent/block-channel';
import { RecordConsent } from '../../consent/record-consent';
import { ArchiveContact } from '../../contacts/record/archive-contact';
import { UpdateContact } from '../../contacts/record/update-contact';
import { EditInteraction } from '../../interactions/change/edit-interaction';
import { PinInteraction } from '../../interactions/change/pin-interaction';
import { ChangePainPoint } from '../../pain-points/change-pain-point';
import { RecordPreference } from '../../preferences/record-preference';
import { SettlePromise } from '../../promises/settle-promise';
import { ChangeReminder } from '../../reminders/change-reminder';
import { CreateReminder } from '../../reminders/create-reminder';
import { BAKERY } from '../bakery';
import type { Care, Edit, Event, Talk } from '../story/event';
import type { Almanac } from './almanac';
import { careAct } from './care-act';
import { atATime, likingOf, logAct, type Making, nudgeOf } from './log-act';
import { dayAct, tieAct } from './person-acts';
import type { Act, Acting, Stage } from './stage';

/** One event of a story, at its instant, by the command that people use for it. */
export function eventAct(event: Event, at: number, making: Making): Act {
  if ('log' in event) return logAct(event, at, making);
  if ('day' in event) return dayAct(event, at, making);
  if ('tie' in event) return tieAct(event, at, making);
  if ('tend' in event || 'step' in event || 'hand' in event || 'takeOver' in event) return careAct(event, at, making);
  const called = making.name('other', `${JSON.stringify(event)}`);
  return { at, by: event.by, called, perform: (stage, as) => perform(event, { stage, as, at, ...making, called }) };
}

type Rest = Exclude<Event, Talk | Care | { readonly day: unknown } | { readonly tie: unknown }>;

interface Doing extends Making {
  readonly stage: Stage;
  readonly as: Acting;
  readonly at: number;
  readonly called: string;
}

function perform(event: Rest, doing: Doing): Promise<unknown> {
  if ('move' in event || 'keep' in event || 'breaks' in event || 'release' in event) return settle(event, doing);
  if ('edit' in event || 'archive' in event) return changePerson(event, doing);
  if ('correct' in event || 'pin' in event) return changeEntry(event, doing);
  if ('remind' in event || 'done' in event) return reminder(event, doing);
  return said(event, doing);
}

type Settling = Extract<Rest, { move: string } | { keep: string } | { breaks: string } | { release: string }>;

async function settle(event: Settling, { stage, as, name, almanac }: Doing): Promise<unknown> {
  const settling = stage.command(SettlePromise);
  const ref = async (key: string, told?: string) => {
    const id = stage.ids.of(name('promise', key));
    const interactionId = told === undefined ? null : stage.ids.of(name('talk', told));
    return { id, version: await stage.versionOf('promise', id), interactionId };
  };
  if ('keep' in event) return settling.keep(as, await ref(event.keep));
  if ('breaks' in event) return settling.break(as, await ref(event.breaks, event.told));
  if ('release' in event) return settling.release(as, await ref(event.release, event.told));
  const due = { dueAt: atATime(almanac.due(event.to)), dueZone: BAKERY.timeZone };
  return settling.renegotiate(as, { ...(await ref(event.move, event.told)), ...due });
}

type OfPerson = Extract<Rest, { edit: string } | { archive: string }>;

async function changePerson(event: OfPerson, { stage, as, name, almanac }: Doing): Promise<unknown> {
  const id = stage.ids.of(name('contact', 'edit' in event ? event.edit : event.archive));
  const ref = { id, version: await stage.versionOf('contact', id) };
  if ('archive' in event) return stage.command(ArchiveContact).archive(as, ref);
  return stage.command(UpdateContact).run(as, { ...ref, ...edited(event.set, stage, almanac) });
}

function edited({ owner, stage: lifecycleStage, deceasedOn, ...plain }: Edit, stage: Stage, almanac: Almanac) {
  const ownerId = owner === undefined || owner === null ? owner : stage.member(owner);
  return { ...plain, ownerId, lifecycleStage, deceasedAt: deceasedOn && almanac.date(deceasedOn) };
}

type OfEntry = Extract<Rest, { correct: string } | { pin: string }>;

async function changeEntry(event: OfEntry, { stage, as, name }: Doing): Promise<unknown> {
  const id = stage.ids.of(name('talk', 'correct' in event ? event.correct : event.pin));
  const ref = { id, version: await stage.versionOf('interaction', id) };
  return 'correct' in event
    ? stage.command(EditInteraction).run(as.db, as.actor, { ...ref, ...event.set }, as.date)
    : stage.command(PinInteraction).pin(as.db, as.actor, ref, as.date);
}

type OfReminder = Extract<Rest, { remind: string } | { done: string }>;

async function reminder(event: OfReminder, doing: Doing): Promise<unknown> {
  const { stage, as, name, called } = doing;
  if ('done' in event) {
    const id = stage.ids.of(name('reminder', event.done));
    return stage.command(ChangeReminder).complete(as, { id, version: await stage.versionOf('reminder', id) });
  }
  const contactId = stage.ids.of(name('contact', event.remind));
  const { again, afterIt, leads } = event.of;
  const recurrence =
    again === undefined ? null : ({ rule: again, anchor: afterIt ? 'AFTER_COMPLETION' : 'FIXED' } as const);
  const round = { recurrence, leadMinutes: leads ? [...leads] : null };
  return stage.command(CreateReminder).run(as, { ...nudgeOf(event.of, called, doing), ...round, contactId });
}

type Said = Exclude<Rest, Settling | OfPerson | OfEntry | OfReminder>;

async function said(event: Said, doing: Doing): Promise<unknown> {
  const { stage, as, name, called, at } = doing;
  if ('pain' in event) {
    const id = stage.ids.of(name('pain', event.pain));
    const interactionId = event.said === undefined ? null : stage.ids.of(name('talk', event.said));
    const input = { id, version: await stage.versionOf('pain_point', id), status: event.is, interactionId };
    return stage.command(ChangePainPoint).changeStatus(as, input);
  }
  const whose = 'prefers' in event ? event.of : 'consent' in event ? event.consent : event.block;
  const contactId = stage.ids.of(name('contact', whose));
  if ('prefers' in event)
    return stage.command(RecordPreference).run(as, { ...likingOf(event.prefers, called, doing), contactId });
  const id = stage.ids.make(called, at);
  if ('block' in event) {
    return stage.command(BlockChannel).run(as, { id, contactId, channel: event.channel, reason: event.reason });
  }
  const { basis: lawfulBasis = 'CONSENT', ...consent } = event.to;
  return stage.command(RecordConsent).run(as, { id, contactId, lawfulBasis, ...consent });
}
