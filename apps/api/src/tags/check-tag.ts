import { type Check, fold, requiredText, TEXT_LIMITS } from '@heed/domain';

/** The columns of a tag's name, checked. */
export function checkTag(check: Check, given: string) {
  const name = check.take('name', requiredText(given, TEXT_LIMITS.tag));
  return { name, folded_name: fold(name) };
}

/** A tag exists once, whatever its case and accents. */
export const TAG_KEYS = {
  tag_name: { field: 'name', message: 'There is a tag of this name already. Use that one.' },
};
