type Nothing = Readonly<Record<never, never>>;

/** What the mails to members say, and the links in them. */
export interface MailWording {
  /** When something is due: on a day, or at a wall time of 24 hours of a day. */
  'mail.dueOn': { readonly day: string };
  'mail.dueAt': { readonly day: string; readonly time: string };
  'mail.subject': { readonly count: number };
  'mail.title': { readonly day: string };
  'mail.from': { readonly workspace: string };
  'mail.before': Nothing;
  'mail.today': Nothing;
  'mail.with': { readonly name: string };
  'mail.promised': { readonly name: string };
  'mail.done': Nothing;
  'mail.tomorrow': Nothing;
  'mail.open': Nothing;
  /** The name of a link for who hears it without what stands around it. */
  'mail.of': { readonly action: string; readonly title: string };
  'mail.more': { readonly count: number };
  'mail.all': Nothing;
  'mail.links': Nothing;
  'mail.why': Nothing;
  'mail.settings': Nothing;
  'mail.testSubject': Nothing;
  'mail.testText': Nothing;
  'push.testTitle': Nothing;
  /** What a link did. */
  'mail.wasDone': { readonly title: string };
  'mail.wasPutOff': { readonly title: string };
}
