/** What a change record is about. */
export const CHANGE_SUBJECTS = [
  'CONTACT',
  'COMPANY',
  'INTERACTION',
  'PROTOCOL',
  'INTERACTION_TYPE',
  'TAG',
  'WORKSPACE',
  'MEMBER',
  'PROMISE',
  'PAIN_POINT',
  'PREFERENCE',
  'CALENDAR',
  'CADENCE',
  'REMINDER',
  'API_KEY',
  'SUGGESTION',
  'NOTIFICATIONS',
  'WEBHOOK',
  'RECOVERY',
  'HANDOVER',
] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];
