import {
  Check,
  checkCalendar,
  emailAddress,
  language,
  type OpenSpan,
  requiredText,
  TEXT_LIMITS,
  timeZone,
} from '@heed/domain';
import { BASICS } from './presets/basics/basics';
import type { Preset } from './presets/preset';
import { findPreset, PRESETS } from './presets/presets';

/** What a workspace and its first owner are made of. */
export interface WorkspaceWanted {
  readonly workspaceName: string;
  readonly ownerName: string;
  readonly email: string;
  readonly password: string;
  readonly language: string;
  readonly timeZone: string;
  /** Key of the preset; null: the basics. */
  readonly preset?: string | null;
  /** When the business is open; null: as the preset says. */
  readonly hours?: readonly OpenSpan[] | null;
}

/** What is wanted, cleaned, with the preset it begins with. */
export type CheckedWorkspace = Omit<WorkspaceWanted, 'password' | 'preset' | 'hours'> & { readonly preset: Preset };

/** @throws Refusal with every reason against the input but its password */
export function checkedWorkspace(input: WorkspaceWanted): CheckedWorkspace {
  const check = Check.start();
  const wanted = {
    workspaceName: check.take('workspaceName', requiredText(input.workspaceName, TEXT_LIMITS.name)),
    ownerName: check.take('ownerName', requiredText(input.ownerName, TEXT_LIMITS.name)),
    email: check.take('email', emailAddress(input.email)),
    language: check.take('language', language(input.language)),
    timeZone: check.take('timeZone', timeZone(input.timeZone)),
    preset: checkedPreset(check, input),
  };
  check.done();
  return wanted;
}

/** The preset that is named, else the basics; with the hours that were given instead of its own. */
function checkedPreset(check: Check, { preset: key, hours }: WorkspaceWanted): Preset {
  const found = key == null ? BASICS : findPreset(key);
  const keys = PRESETS.map((preset) => preset.key).join(', ');
  if (found === undefined) check.refuse('INVALID', 'preset', `There is no such preset. Choose one of ${keys}.`);
  const preset = found ?? BASICS;
  if (hours == null) return preset;
  return { ...preset, hours: checkCalendar(check, { zone: 'UTC', hours, holidays: [] }).hours };
}
