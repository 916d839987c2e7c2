/** What somebody wrote in a history cannot be read; the message says what to write instead. */
export class Unreadable extends Error {}
