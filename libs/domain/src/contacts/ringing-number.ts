import { phoneNumber } from '../checks/phone-number';

const LONGEST = 200;
const SCHEME = /^(tel|sips?|callto):(\/\/)?/i;
const EXTENSION = /[\s,]*(ext\.?|extension|x|#)\s*\d{1,7}$/i;

/**
 * The numbers in E.164 that a telephone may mean by what it shows of a caller, the likeliest first; none for what is no
 * number. Reads what people and switchboards write: as dialled in `country` (ISO 3166 alpha-2), with + or 00, as a tel:
 * URI (RFC 3966, its phone-context too) or a SIP address; an extension is left out. Without a sign that says so, digits
 * are first national and then international, because many switchboards, and a + in an address bar, lose the sign.
 */
export function ringingNumbers(tel: string, country: string | null): readonly string[] {
  if (tel.length > LONGEST) return [];
  const shown = shownNumber(tel);
  const forms = [shown, shown.replace(/^00/, '+'), /^[+0]/.test(shown) ? shown : `+${shown}`];
  const found = forms.map((form) => phoneNumber(form, country));
  return [...new Set(found.filter(({ problem }) => !problem).map(({ value }) => value))];
}

function shownNumber(tel: string): string {
  const [address = '', ...parameters] = tel.trim().replace(SCHEME, '').split(';');
  const number = (address.split('@')[0] ?? '').replace(EXTENSION, '').trim();
  const context = parameters.map((one) => /^phone-context=(\+\d+)$/i.exec(one.trim())?.[1]).find(Boolean) ?? '';
  return number.startsWith('+') ? number : `${context}${number}`;
}
