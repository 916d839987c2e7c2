/** What notifications say under their title. `when` is a day, or a day and a time. */
export interface NotificationWording {
  'notification.atTime': { readonly day: string; readonly time: string };
  'notification.due': { readonly when: string };
  /** It was put off, and the time has come. */
  'notification.again': { readonly when: string };
  'notification.ahead': { readonly when: string };
  'notification.given': { readonly by: string; readonly when: string };
  'notification.handoverAsked': { readonly by: string };
  'notification.handoverAccepted': { readonly by: string };
  'notification.recoveryGiven': { readonly by: string };
}
