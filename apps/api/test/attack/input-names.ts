/** Inputs that are not named for their operation. */
const OTHERS: Readonly<Record<string, string>> = {
  unpinInteraction: 'PinInteractionInput',
  confirmPreference: 'PreferenceRefInput',
  removePreference: 'PreferenceRefInput',
  breakPromise: 'ResolvePromiseInput',
  releasePromise: 'ResolvePromiseInput',
  archiveContact: 'ContactRefInput',
  restoreContact: 'ContactRefInput',
  removeRelationship: 'RelationshipRefInput',
  completeReminder: 'ReminderRefInput',
  skipReminder: 'ReminderRefInput',
  cancelReminder: 'ReminderRefInput',
  completeReminders: 'ReminderIdsInput',
  cancelReminders: 'ReminderIdsInput',
  removeImportantDate: 'ImportantDateRefInput',
  removeWebhookEndpoint: 'WebhookEndpointRefInput',
};

/** The type of the input of a mutation. */
export function inputName(operation: string): string {
  return OTHERS[operation] ?? `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
}
