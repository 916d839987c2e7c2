import { contactClock } from '../time/contact-clock';
import { type Instant, millis, MINUTE_MS } from '../time/instant';
import { dayAt, wallTimeAt } from '../time/zone-days';
import type { Channel } from '../vocabulary/contacts';
import { sayDay, sayTime } from '../wording/dates';
import type { Candidate, Sight, StepKind } from './rule';
import { saySentence, type Sentence } from './sentence';
import type { Snapshot, UsableChannel } from './snapshot';
import type { SuggestedStep } from './suggestion';

/** What to try first when nothing says how they like to be reached. */
const ORDER: readonly Channel[] = ['PHONE', 'EMAIL', 'CHAT', 'SMS', 'SOCIAL', 'POST', 'VIDEO', 'IN_PERSON'];

/** What rings or beeps when it arrives; the others wait until they are looked at. */
const DISTURBS: readonly Channel[] = ['PHONE', 'SMS', 'CHAT', 'VIDEO', 'IN_PERSON'];

const NAME_ON_BUTTON = 20;

/** The channels there is a way to: those with an address, and meeting in person if they like that best. */
export function usableChannels({ channels, preferredChannel }: Snapshot): readonly UsableChannel[] {
  return channels.filter(
    ({ channel, address }) => address !== null || (channel === 'IN_PERSON' && preferredChannel === 'IN_PERSON'),
  );
}

/**
 * What to do. To reach them: by the channel that is suggested instead, else the one they prefer, else the one they used,
 * else where they are best reached, else the first there is; at their next good hour when it would disturb them now.
 */
export function suggestedStep(sight: Sight, candidate: Pick<Candidate, 'channel' | 'instead' | 'step'>): SuggestedStep {
  const { step = 'REACH' } = candidate;
  if (step !== 'REACH') return { channel: null, address: null, at: null, text: said(sight, INSIDE[step]) };
  const { snapshot, setting } = sight;
  const usable = usableChannels(snapshot);
  const { instead, channel: used } = candidate;
  const wanted = [instead, snapshot.preferredChannel, used, snapshot.bestReach?.channel ?? null, ...ORDER];
  const found = wanted.flatMap((channel) => usable.filter((each) => each.channel === channel))[0];
  if (found === undefined) return { channel: null, address: null, at: null, text: said(sight, noChannel) };
  const at = DISTURBS.includes(found.channel)
    ? contactClock(
        { ...snapshot.contact, preferences: snapshot.preferences },
        setting.calendar,
        sight.now,
        setting.language,
      ).nextGoodAt
    : null;
  return {
    ...found,
    at,
    text: said(sight, at === null ? doNow(found.channel, sight) : doAt(found.channel, at, sight)),
  };
}

/** Steps that reach nobody. */
const INSIDE: Readonly<Record<Exclude<StepKind, 'REACH'>, Sentence>> = {
  LEAVE: { key: 'step.leave', params: {} },
  READ: { key: 'step.read', params: {} },
  PREPARE: { key: 'step.prepare', params: {} },
  LOG: { key: 'step.log', params: {} },
  ASK: { key: 'step.ask', params: {} },
};

const noChannel: Sentence = { key: 'step.noChannel', params: {} };

function said({ setting }: Sight, sentence: Sentence): string {
  return saySentence(setting.language, sentence);
}

function doNow(channel: Channel, { snapshot }: Sight): Sentence {
  const { nameToUse: name } = snapshot.contact;
  const writes = !['PHONE', 'VIDEO', 'IN_PERSON'].includes(channel);
  return writes && name.length <= NAME_ON_BUTTON
    ? { key: 'step.writeTo', params: { name } }
    : { key: 'step.now', params: { channel } };
}

function doAt(channel: Channel, at: Instant, { snapshot, setting, now }: Sight): Sentence {
  const zone = snapshot.contact.timeZone ?? setting.calendar.zone;
  const time = sayTime(Math.floor(wallTimeAt(millis(at), zone) / MINUTE_MS));
  const today = dayAt(millis(at), zone) === dayAt(millis(now), zone);
  const when = today ? time : `${sayDay(setting.language, at, now, zone)} ${time}`;
  return { key: zone === setting.readerZone ? 'step.at' : 'step.atTheirTime', params: { channel, when } };
}
