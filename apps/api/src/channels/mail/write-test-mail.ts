import { say } from '@heed/domain';
import type { Reader } from '../read-reader';
import type { Mail } from './digest';
import { escaped, htmlPage } from './html';

/** A mail that says that mail arrives. */
export function writeTestMail({ name, language }: Reader, address: string, settings: string): Mail {
  const [subject, text] = [say(language, 'mail.testSubject', {}), say(language, 'mail.testText', {})];
  const html = htmlPage(language, subject, `<main><h1>${escaped(subject)}</h1><p>${escaped(text)}</p></main>`);
  return { to: { name, address }, subject, text: `${text}\n`, html, settings };
}
