import type { LogDraft } from '../draft/log-draft';

/** Paths of what is missing, as the input names them. */
export function missingIn(draft: LogDraft, planned: boolean): string[] {
  const promises = draft.promises.flatMap(({ text }, at) => (text.trim() ? [] : [`promises.${at}.text`]));
  const preferences = draft.preferences.flatMap(({ value }, at) => (value.trim() ? [] : [`preferences.${at}.value`]));
  const pains = draft.pains.flatMap(({ painPointId, title, category }, at) => {
    if (painPointId || planned) return [];
    return [...(title.trim() ? [] : [`painPoints.${at}.title`]), ...(category ? [] : [`painPoints.${at}.category`])];
  });
  return [...promises, ...pains, ...preferences];
}
