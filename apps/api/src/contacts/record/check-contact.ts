import {
  type Check,
  DAY_MS,
  instantOf,
  language,
  type LifecycleStage,
  ifGiven,
  millis,
  type RelationshipKind,
  requiredText,
  text,
  TEXT_LIMITS,
  timeZone,
  wholeNumber,
} from '@heed/domain';

/** The fields of a contact as an input gives them: undefined is left alone, null empties. */
interface ContactFields {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly honorificPrefix?: string | null;
  readonly nameToUse?: string | null;
  readonly pronunciation?: string | null;
  readonly pronouns?: string | null;
  readonly relationshipKinds?: readonly RelationshipKind[] | null;
  readonly lifecycleStage?: LifecycleStage | null;
  readonly importance?: number | null;
  readonly language?: string | null;
  readonly timeZone?: string | null;
  readonly deceasedAt?: string | null;
}

/** The columns the fields stand for, checked; what was left alone is undefined. */
export function checkContact(check: Check, fields: ContactFields, now: string) {
  const short = (max: number) => (value: string) => text(value, max);
  const { givenName, familyName, importance, relationshipKinds } = fields;
  return {
    given_name:
      givenName === undefined ? undefined : check.take('givenName', requiredText(givenName, TEXT_LIMITS.name)),
    family_name:
      familyName === undefined ? undefined : check.take('familyName', text(familyName ?? '', TEXT_LIMITS.name)),
    honorific_prefix: check.take('honorificPrefix', ifGiven(fields.honorificPrefix, short(TEXT_LIMITS.honorific))),
    name_to_use: check.take('nameToUse', ifGiven(fields.nameToUse, short(TEXT_LIMITS.name))),
    pronunciation: check.take('pronunciation', ifGiven(fields.pronunciation, short(TEXT_LIMITS.name))),
    pronouns: check.take('pronouns', ifGiven(fields.pronouns, short(TEXT_LIMITS.label))),
    relationship_kinds: relationshipKinds === undefined ? undefined : [...new Set(relationshipKinds ?? [])],
    lifecycle_stage: fields.lifecycleStage,
    importance: importance === undefined ? undefined : check.take('importance', wholeNumber(importance ?? 0, 1, 3)),
    language: check.take('language', ifGiven(fields.language, language)),
    time_zone: check.take('timeZone', ifGiven(fields.timeZone, timeZone)),
    deceased_at: checkDeceased(check, fields.deceasedAt, now),
  };
}

function checkDeceased(check: Check, day: string | null | undefined, now: string): string | null | undefined {
  // A day ahead of UTC's: the sun rises first over Kiribati.
  const latest = instantOf(millis(now) + DAY_MS).slice(0, 10);
  if (day !== null && day !== undefined && day > latest) {
    check.refuse('INVALID', 'deceasedAt', 'This day lies ahead. Give the day they died.');
  }
  return day;
}
