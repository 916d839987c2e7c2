import {
  type ContactPointKind,
  countryOf,
  emailAddress,
  type Finding,
  phoneNumber,
  requiredText,
  TEXT_LIMITS,
  webAddress,
} from '@heed/domain';

/** Where numbers without country code are dialled from. */
export interface Locality {
  /** BCP 47. */
  readonly language: string;
  /** IANA zone. */
  readonly time_zone: string;
}

/** A contact point's value in the form it is kept in: E.164 for phones, lower case for e-mail. */
export function contactPointValue(kind: ContactPointKind, value: string, dialledIn: Locality): Finding<string> {
  const filled = requiredText(value, TEXT_LIMITS.url);
  if (filled.problem) return filled;
  switch (kind) {
    case 'PHONE':
      return phoneNumber(value, countryOf(dialledIn.language, dialledIn.time_zone));
    case 'EMAIL':
      return emailAddress(value);
    case 'URL':
      return webAddress(value);
    case 'ADDRESS':
      return requiredText(value, TEXT_LIMITS.address);
    case 'CHAT':
    case 'SOCIAL':
      return requiredText(value, TEXT_LIMITS.name);
  }
}
