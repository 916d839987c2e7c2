import { type Signal, computed, effect, inject } from '@angular/core';
import { GRAPHQL } from '../../graphql/client';
import { graphql } from '../../graphql/generated';
import { Now } from '../../ui/now';

/** What the header shows of their clock; asked again by itself while the page stays open. */
export const ClockShown = graphql(`
  fragment ClockShown on Contact {
    id
    clock {
      timeZone
      known
      goodNow
      hours
      nextGoodAt
      source
    }
  }
`);

const ContactClockQuery = graphql(`
  query ContactClock($id: ID!) {
    contact(id: $id) {
      ...ClockShown
    }
  }
`);

/** How long an answer is taken for true, in minutes: hours begin and end at quarters of an hour, mostly. */
const TRUE_FOR = 5;
const MINUTE = 60_000;

/**
 * Asks the server again while a person's page stays open, since only it knows their hours: every few minutes, and when
 * the next good hour has come. Call where injection is allowed.
 */
export function keepClockTrue(contactId: Signal<string>, clock: Signal<{ nextGoodAt: string | null }>): void {
  const client = inject(GRAPHQL);
  const now = inject(Now).at;
  const begun = now().getTime();
  const turn = computed(() => {
    const { nextGoodAt } = clock();
    const come = nextGoodAt !== null && Date.parse(nextGoodAt) <= now().getTime();
    return `${Math.floor((now().getTime() - begun) / (TRUE_FOR * MINUTE))}${come ? ' come' : ''}`;
  });
  effect((onCleanup) => {
    const id = contactId();
    if (turn() === '0') return;
    const asked = client.query(ContactClockQuery, { id }, { requestPolicy: 'network-only' });
    onCleanup(asked.subscribe(() => undefined).unsubscribe);
  });
}
