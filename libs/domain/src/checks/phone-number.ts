import { type CountryCode, getCountries, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Finding, fine, wrong } from './finding';

interface LocaleWithZones {
  getTimeZones?(): readonly string[] | undefined;
}

/**
 * A phone number in E.164, for example +4930901820 (INVALID). Numbers without country code are read as dialled in
 * `defaultCountry` (ISO 3166 alpha-2). An extension is refused, E.164 has none.
 */
export function phoneNumber(value: string, defaultCountry: string | null): Finding<string> {
  const country = defaultCountry !== null && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const number = parsePhoneNumberFromString(value.trim(), { defaultCountry: country, extract: false });
  return number?.isPossible() && !number.ext
    ? fine(number.number)
    : wrong(value, 'INVALID', 'This is not a phone number. Give one with its country code, such as +49 30 901820.');
}

/**
 * The country whose phone numbers are meant where no country code is given: the region of the language when it names
 * one, else the country of the zone, else the region where most people speak the language. Null when none is known.
 */
export function countryOf(language: string, timeZone: string): string | null {
  const locale = new Intl.Locale(language);
  return locale.region ?? countryOfZone(timeZone) ?? locale.maximize().region ?? null;
}

function countryOfZone(timeZone: string): CountryCode | undefined {
  return getCountries().find((region) => {
    const locale: Intl.Locale & LocaleWithZones = new Intl.Locale('und', { region });
    return locale.getTimeZones?.()?.includes(timeZone);
  });
}
