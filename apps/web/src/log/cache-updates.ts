import type { Cache, DataFields, Variables } from '@urql/exchange-graphcache';
import { insertChange } from '../contact/cache-updates';
import { insertTimelineEntry } from '../contact/timeline-cache';
import type { LogInteractionMutation } from '../graphql/generated/graphql';
import { optimisticLog } from './cache/optimistic-log';

type Answer = LogInteractionMutation['answer'];
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'userErrors' in value;

/** A log that was answered, or will be: into every timeline that is loaded, and into the person's history. */
function logInteraction(result: DataFields, _args: Variables, cache: Cache): void {
  const answer = Object.values(result).find(isAnswer);
  if (!answer?.contact || !answer.interaction) return;
  insertTimelineEntry(cache, answer.contact.id, answer.interaction);
  if (answer.change) insertChange(cache, answer.contact.id, answer.change);
}

/** What logging changes in the cache, and how it looks before the answer. */
export const logUpdates = { logInteraction };
export const logOptimistic = { logInteraction: optimisticLog };
