import { type Finding, fine, wrong } from './finding';
import { TEXT_LIMITS } from './limits';

const HOST = '(?:[a-z0-9\\p{L}](?:[a-z0-9\\p{L}-]*[a-z0-9\\p{L}])?\\.)+[a-z0-9\\p{L}-]{2,}';
const ADDRESS = new RegExp(`^https?://${HOST}(?::\\d{1,5})?(?:[/?#]\\S*)?$`, 'iu');
const DOMAIN = new RegExp(`^${HOST}$`, 'iu');

/** A web address of http or https without a password in it (INVALID); one written without scheme gets https. */
export function webAddress(value: string): Finding<string> {
  const clean = value.trim();
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(clean) && !DOMAIN.test(clean.split(/[:/]/)[0] ?? '') ? clean : `https://${clean}`;
  if (address.length > TEXT_LIMITS.url) {
    return wrong(value, 'TOO_LONG', `The address is too long. Shorten it to at most ${TEXT_LIMITS.url} characters.`);
  }
  return ADDRESS.test(address)
    ? fine(address)
    : wrong(value, 'INVALID', 'This is not a web address. Give one such as https://example.com.');
}

/** The domain name of a company, in lower case without scheme, www or path (INVALID). */
export function domainName(value: string): Finding<string> {
  const clean = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
  return clean.length <= 253 && DOMAIN.test(clean)
    ? fine(clean)
    : wrong(value, 'INVALID', 'This is not a domain. Give one such as example.com.');
}
