/** The morning at which the pictures are taken: a Thursday, twenty past nine in Berlin. */
export const MORNING = new Date('2026-11-26T08:20:00.000Z');
