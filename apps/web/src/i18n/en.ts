import brief from '../brief/texts.en.json';
import companies from '../companies/texts.en.json';
import contact from '../contact/texts.en.json';
import contacts from '../contacts/texts.en.json';
import entries from '../entries/texts.en.json';
import firstSteps from '../first-steps/texts.en.json';
import handovers from '../handovers/texts.en.json';
import identity from '../identity/texts.en.json';
import keys from '../keys/texts.en.json';
import listening from '../listening/texts.en.json';
import log from '../log/texts.en.json';
import notifications from '../notifications/texts.en.json';
import palette from '../palette/texts.en.json';
import profile from '../profile/texts.en.json';
import promises from '../promises/texts.en.json';
import protocols from '../protocols/texts.en.json';
import quiet from '../quiet/texts.en.json';
import recovery from '../recovery/texts.en.json';
import reminders from '../reminders/texts.en.json';
import ring from '../ring/texts.en.json';
import settings from '../settings/texts.en.json';
import shell from '../shell/texts.en.json';
import suggestions from '../suggestions/texts.en.json';
import team from '../team/texts.en.json';
import today from '../today/texts.en.json';
import ui from '../ui/texts.en.json';

/** All English texts; a feature's texts stand beside it and carry its name as prefix. */
export const texts = {
  brief,
  companies,
  contact,
  contacts,
  entries,
  firstSteps,
  handovers,
  identity,
  keys,
  listening,
  log,
  notifications,
  palette,
  profile,
  promises,
  protocols,
  quiet,
  recovery,
  reminders,
  ring,
  settings,
  shell,
  suggestions,
  team,
  today,
  ui,
};
