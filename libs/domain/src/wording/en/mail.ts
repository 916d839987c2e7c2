import type { MailWording } from '../mail-wording';
import type { Messages } from '../wording';

export const mail: Messages<MailWording> = {
  'mail.dueOn': 'Due {day}',
  'mail.dueAt': 'Due {day}, {time}',
  'mail.subject': 'Due by today: {count, plural, one {one thing} other {# things}}',
  'mail.title': 'What is due, {day}',
  'mail.from': 'From Heed, {workspace}',
  'mail.before': 'From before',
  'mail.today': 'Today',
  'mail.with': 'With {name}',
  'mail.promised': 'Promised to {name}',
  'mail.done': 'Done',
  'mail.tomorrow': 'Tomorrow at 09:00',
  'mail.open': 'Open',
  'mail.of': '{action}: {title}',
  'mail.more': '{count, plural, one {One more is} other {# more are}} due.',
  'mail.all': 'See everything in Heed',
  'mail.links': 'Each link under a reminder works once, for seven days, and asks before it does anything.',
  'mail.why': 'You get this mail at most once a day, and only when something is due.',
  'mail.settings': 'Change that in your settings',
  'mail.testSubject': 'Mail from Heed reaches you',
  'mail.testText': 'This is a test that was asked for in the settings. There is nothing to do.',
  'push.testTitle': 'Heed reaches this device',
  'mail.wasDone': '“{title}” is done.',
  'mail.wasPutOff': '“{title}” comes up again tomorrow at 09:00.',
};
