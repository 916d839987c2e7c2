import type { Messages, Wording } from '../wording';
import { brief } from './brief';
import { cadences } from './cadences';
import { clock } from './clock';
import { desk } from './desk';
import { hearing } from './hearing';
import { moreSuggestions } from './more-suggestions';
import { mail } from './mail';
import { owed } from './owed';
import { notifications } from './notifications';
import { recurrence } from './recurrence';
import { suggestions } from './suggestions';

/** Every sentence in English, which is the language all others fall back to. */
export const en: Messages<Wording> = {
  ...brief,
  ...cadences,
  ...clock,
  ...desk,
  ...hearing,
  ...mail,
  ...owed,
  ...recurrence,
  ...suggestions,
  ...moreSuggestions,
  ...notifications,
};
