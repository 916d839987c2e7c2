import { briefWindow } from '../brief/brief-window';
import { BRIEF_FIELDS } from '../brief/read-brief';
import { cadenceWindow } from '../cadences/contact-cadence.resolver';
import { channelBlocksWindow, consentsWindow } from '../consent/consent-windows';
import { reachabilityWindow } from '../consent/reachability';
import { affiliationsWindow, contactPointsWindow, ownerWindow, tagsWindow } from '../contacts/contact-windows';
import { handoverWindow } from '../handovers/handover-sql';
import { importantDatesWindow } from '../important-dates/important-dates-window';
import { setApartWindow } from '../interactions/reading/contact-windows';
import { feelingTrendWindow } from '../listening/trend/feeling-trend-window';
import { painPointsWindow } from '../pain-points/pain-points-window';
import type { Window } from '../platform/window';
import { preferencesWindow } from '../preferences/preferences-window';
import { promisesWindow } from '../promises/promises-window';
import { lastInteractionWindow, nextWindow, pulseWindow, recentFeelingsWindow } from '../pulse/contact-windows';
import { recoveryWindow } from '../recovery/recovery-window';
import { relationshipsWindow } from '../relationships/relationships-window';
import { remindersWindow } from '../reminders/reminder-sql';
import { suggestionsWindow } from '../suggestions/suggestions-window';
import { clockWindow } from './clock/clock-window';

/** What the features show of a contact. */
export const CONTACT_WINDOWS: readonly Window[] = [
  ownerWindow,
  tagsWindow,
  affiliationsWindow,
  contactPointsWindow,
  relationshipsWindow,
  importantDatesWindow,
  consentsWindow,
  channelBlocksWindow,
  reachabilityWindow,
  preferencesWindow,
  painPointsWindow,
  promisesWindow,
  remindersWindow,
  recoveryWindow,
  handoverWindow,
  setApartWindow,
  cadenceWindow,
  pulseWindow,
  recentFeelingsWindow,
  feelingTrendWindow,
  lastInteractionWindow,
  nextWindow,
  suggestionsWindow,
  clockWindow,
  briefWindow,
];

/** Fields that are computed from other windows than one of their own name. */
export const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  preferredChannel: ['reachability'],
  contactability: ['reachability'],
  planned: ['setApart'],
  pinned: ['setApart'],
  brief: BRIEF_FIELDS,
};
