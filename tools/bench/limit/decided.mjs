import './domain-in-node.mjs';

const {
  contactability,
  daysUntil,
  isReminderOverdue,
  mayEditReminder,
  nextOn,
  preferredChannel,
  reminderStateAt,
  wallClock,
} = await import('@heed/domain');

/** Of the workspace, in which everything measured happens. */
export const ZONE = 'Europe/Berlin';

/** @typedef {import('./database.mjs').Actor} Actor */

/** A reminder as the page shows it, by the product's rules. */
function reminderShown(
  /** @type {any} */ { stored, createdById, ...reminder },
  /** @type {Actor} */ actor,
  /** @type {string} */ now,
) {
  const times = { ...reminder, state: stored };
  const viewerCanEdit = mayEditReminder(
    { id: actor.id, role: actor.role, isApiKey: false },
    {
      assigneeId: reminder.assignee.id,
      createdById,
    },
  );
  return { ...reminder, state: reminderStateAt(times, now), overdue: isReminderOverdue(times, now), viewerCanEdit };
}

/** What the page shows of a contact that the product's rules decide, by the facts read for them. */
export function decided(/** @type {any} */ facts, /** @type {Actor} */ actor, /** @type {string} */ now) {
  const { date: today } = wallClock(now, ZONE);
  const dates = facts.dates.map((/** @type {any} */ one) => ({
    ...one,
    nextOn: nextOn(one, today),
    daysUntil: daysUntil(one, today),
  }));
  return {
    preferredChannel: preferredChannel(facts.preferences, facts.contactPoints, now, ZONE),
    contactability: contactability(facts, now, ZONE).map((one) => ({ ...one, __typename: 'Contactability' })),
    reminders: facts.reminders.map((/** @type {any} */ one) => reminderShown(one, actor, now)),
    importantDates: dates.sort((/** @type {any} */ a, /** @type {any} */ b) => a.daysUntil - b.daysUntil),
  };
}
