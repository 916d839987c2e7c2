import type { Role } from '@heed/domain';
import type { Principal } from '../platform/principal';

/** What a role may do with an operation: with any record, only with records owned by oneself or by nobody, or not at all. */
type Right = 'ANY' | 'OWN_OR_UNOWNED' | 'NO';
type RightsByRole = Readonly<Record<Role, Right>>;

interface Permission {
  readonly roles: RightsByRole;
  /** When anybody may call it, signed in or not; left out: never. */
  readonly open?: 'ALWAYS' | 'UNTIL_SET_UP';
  /** Whether it concerns people and their sign-in, which an API key never reaches. */
  readonly peopleOnly?: true;
}

const rights = (OWNER: Right, MANAGER: Right, AGENT: Right, READ_ONLY: Right): RightsByRole => ({
  OWNER,
  MANAGER,
  AGENT,
  READ_ONLY,
});
const everyone: Permission = { roles: rights('ANY', 'ANY', 'ANY', 'ANY') };
const open: Permission = { ...everyone, open: 'ALWAYS' };
const oneself: Permission = { ...everyone, peopleOnly: true };
const owners: Permission = { roles: rights('ANY', 'NO', 'NO', 'NO'), peopleOnly: true };
const leads: Permission = { roles: rights('ANY', 'ANY', 'NO', 'NO') };
const staff: Permission = { roles: rights('ANY', 'ANY', 'ANY', 'NO') };
const ownEntries: Permission = { roles: rights('ANY', 'ANY', 'OWN_OR_UNOWNED', 'NO') };

/**
 * Every operation of the schema and who may call it. What a customer says may reach anybody who answers the phone, so
 * logging, consent and blocks are for all staff; changing what is already on record asks for ownership. Reminders have
 * owners of their own (`mayEditReminder`), and so have recoveries (`mayTend`) and handovers (`mayShapeHandover`);
 * cadences of more than one person are for leads (`mayEditCadence`).
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  setupState: open,
  oneTimeLink: open,
  viewer: open,
  setUpWorkspace: open,
  presets: { ...leads, open: 'UNTIL_SET_UP' },
  signIn: open,
  signOut: open,
  redeemPasswordReset: open,
  acceptInvite: open,
  reminderLink: open,
  useReminderLink: open,
  switchWorkspace: oneself,
  changePassword: oneself,
  updateProfile: oneself,
  firstSteps: oneself,
  notifications: oneself,
  notificationArrived: oneself,
  markNotificationsRead: oneself,
  notificationSettings: oneself,
  updateNotificationSettings: oneself,
  addPushDevice: oneself,
  removePushDevice: oneself,
  closeFirstSteps: { ...staff, peopleOnly: true },
  createPasswordReset: owners,
  inviteMember: owners,
  updateMember: owners,
  updateWorkspace: owners,
  listeningSettings: oneself,
  updateListening: owners,
  removeListeningModel: owners,
  tryListeningModel: owners,
  createApiKey: owners,
  revokeApiKey: owners,
  apiKeys: owners,
  pushKey: oneself,
  sendTestNotification: oneself,
  outgoing: { ...leads, peopleOnly: true },
  deliveries: { ...leads, peopleOnly: true },
  sendAgain: owners,
  makeCalendarFeed: oneself,
  revokeCalendarFeed: oneself,
  webhookEndpoints: owners,
  addWebhookEndpoint: owners,
  updateWebhookEndpoint: owners,
  removeWebhookEndpoint: owners,

  members: everyone,
  contact: everyone,
  contacts: everyone,
  ring: everyone,
  company: everyone,
  companies: everyone,
  interaction: everyone,
  feed: leads,
  find: everyone,
  interactionTypes: everyone,
  tags: everyone,
  protocol: everyone,
  protocols: everyone,
  fittingProtocol: everyone,
  contactBrief: everyone,
  today: everyone,
  businessCalendar: everyone,
  cadences: everyone,
  quietRadar: everyone,
  reminder: everyone,
  reminders: everyone,
  promiseLedger: everyone,
  keptRate: everyone,
  promiseCapacity: everyone,
  recoveries: everyone,
  handovers: oneself,
  handover: everyone,
  readReminder: everyone,

  createContact: staff,
  updateContact: ownEntries,
  archiveContact: ownEntries,
  restoreContact: ownEntries,
  addContactPoint: ownEntries,
  updateContactPoint: ownEntries,
  removeContactPoint: ownEntries,
  addAffiliation: ownEntries,
  updateAffiliation: ownEntries,
  setContactTags: ownEntries,
  addRelationship: ownEntries,
  updateRelationship: ownEntries,
  removeRelationship: ownEntries,
  addImportantDate: ownEntries,
  updateImportantDate: ownEntries,
  removeImportantDate: ownEntries,
  createCadence: ownEntries,
  updateCadence: ownEntries,
  deleteCadence: ownEntries,
  snoozeSuggestion: ownEntries,
  dismissSuggestion: ownEntries,
  acceptSuggestion: staff,
  createTag: staff,
  renameTag: leads,
  deleteTag: leads,
  createCompany: staff,
  updateCompany: staff,
  recordConsent: staff,
  blockChannel: staff,
  liftChannelBlock: ownEntries,

  createInteractionType: leads,
  updateInteractionType: leads,
  createProtocol: leads,
  editProtocol: leads,
  updateBusinessCalendar: leads,

  hear: staff,
  logInteraction: staff,
  editInteraction: ownEntries,
  pinInteraction: ownEntries,
  unpinInteraction: ownEntries,
  deleteInteraction: ownEntries,
  restoreInteraction: ownEntries,
  undoChange: ownEntries,
  acceptProposal: ownEntries,
  dismissProposal: ownEntries,
  markPassage: ownEntries,

  recordPreference: ownEntries,
  updatePreference: ownEntries,
  confirmPreference: ownEntries,
  removePreference: ownEntries,
  updatePainPoint: ownEntries,
  changePainPointStatus: ownEntries,
  keepPromise: ownEntries,
  breakPromise: ownEntries,
  releasePromise: ownEntries,
  renegotiatePromise: ownEntries,

  takeRecovery: staff,
  tickRecoveryStep: staff,
  confirmRecovery: staff,
  startHandover: ownEntries,
  acceptHandover: { ...staff, peopleOnly: true },
  editHandoverDraft: staff,
  handoverTold: { ...staff, peopleOnly: true },
  withdrawHandover: staff,

  createReminder: staff,
  updateReminder: staff,
  completeReminder: staff,
  skipReminder: staff,
  snoozeReminder: staff,
  cancelReminder: staff,
  completeReminders: staff,
  cancelReminders: staff,
  snoozeReminders: staff,
  reassignReminders: staff,
};

const NO_ONE: Permission = { roles: rights('NO', 'NO', 'NO', 'NO') };

/** The row of an operation; one without a row may not be called by anybody. */
export function permissionOf(operation: string): Permission {
  return (Object.hasOwn(PERMISSIONS, operation) ? PERMISSIONS[operation] : undefined) ?? NO_ONE;
}

/** What this principal may do with the operation. An integration that may write owns nothing, so ownership does not limit it. */
export function rightOf(principal: Pick<Principal, 'kind' | 'role'>, operation: string): Right {
  const permission = permissionOf(operation);
  const right = permission.roles[principal.role];
  if (principal.kind === 'USER') return right;
  if (permission.peopleOnly) return 'NO';
  return right === 'OWN_OR_UNOWNED' ? 'ANY' : right;
}

/** The operations an interface may offer, sorted by name. */
export function allowedOperations(principal: Pick<Principal, 'kind' | 'role'>): string[] {
  return Object.keys(PERMISSIONS)
    .filter((operation) => rightOf(principal, operation) !== 'NO')
    .sort();
}
