/** How long a text may be, in UTF-16 code units after trimming. The same numbers hold in forms and in the API. */
export const TEXT_LIMITS = {
  name: 200,
  title: 200,
  subject: 300,
  body: 20_000,
  theirWords: 2_000,
  promise: 500,
  reminder: 200,
  reminderNote: 2_000,
  reminderWords: 500,
  preference: 500,
  label: 60,
  tag: 60,
  note: 500,
  reason: 500,
  proof: 2_000,
  email: 254,
  phone: 40,
  url: 2_048,
  address: 500,
  externalId: 200,
  source: 60,
  honorific: 60,
  openingLine: 500,
  protocolText: 1_000,
  protocolLine: 300,
  toneWord: 40,
  handoverNote: 2_000,
  handoverDraft: 5_000,
} as const;

/** How many of a thing one input may carry. */
export const COUNT_LIMITS = {
  participants: 50,
  painPoints: 20,
  preferences: 20,
  promises: 20,
  reminders: 20,
  answers: 200,
  remindersAtOnce: 100,
  keptPromises: 20,
  tags: 50,
  emotions: 12,
  protocolSteps: 12,
  dos: 5,
  donts: 5,
  toneWords: 3,
  pins: 3,
  openSpans: 50,
  holidays: 400,
} as const;

/** Years in which something of ours may be due: nobody will be there to do it later. */
export const DUE_YEARS = { first: 2000, last: 2199 } as const;

/** How many lead times a reminder may have. */
export const LEAD_TIMES_MAX = 3;

/** How long before it comes up somebody may be told of a reminder, in minutes: 30 days. */
export const LEAD_MINUTES_MAX = 43_200;

/** For how many days ahead of an important date somebody may want to know. */
export const LEAD_DAYS_MAX = 90;
