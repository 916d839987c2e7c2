import { v7 as uuid } from 'uuid';
import type { Client } from '../client';
import type { CreateReminderInput, SnoozeReminderInput, UpdateReminderInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';
import {
  CANCEL_REMINDER,
  COMPLETE_REMINDER,
  CREATE_REMINDER,
  REMINDERS_OF,
  SHOW_REMINDER,
  SKIP_REMINDER,
  SNOOZE_REMINDER,
  UPDATE_REMINDER,
} from './reminder-documents';

/** A day after the clock of the specs. */
export const TOMORROW = '2026-11-23T09:00:00.000Z';

/** An input that is in order, due tomorrow unless said otherwise. */
export function aReminder(given: Partial<CreateReminderInput> = {}): CreateReminderInput {
  const due = given.dueDate === undefined ? { dueAt: TOMORROW } : {};
  return { id: uuid(), title: 'Send the offer', ...due, ...given };
}

export async function create(by: Client, given: Partial<CreateReminderInput> = {}) {
  return (await by.request(CREATE_REMINDER, { input: aReminder(given) })).createReminder;
}

/** @throws when it was refused */
export async function made(by: Client, given: Partial<CreateReminderInput> = {}) {
  const { reminder, userErrors } = await create(by, given);
  if (!reminder) throw new Error(JSON.stringify(userErrors));
  return reminder;
}

export async function update(by: Client, input: UpdateReminderInput) {
  return (await by.request(UPDATE_REMINDER, { input })).updateReminder;
}

export async function complete(by: Client, input: { id: string; version: number }) {
  return (await by.request(COMPLETE_REMINDER, { input })).completeReminder;
}

export async function skip(by: Client, input: { id: string; version: number }) {
  return (await by.request(SKIP_REMINDER, { input })).skipReminder;
}

export async function cancel(by: Client, input: { id: string; version: number }) {
  return (await by.request(CANCEL_REMINDER, { input })).cancelReminder;
}

export async function snooze(by: Client, input: SnoozeReminderInput) {
  return (await by.request(SNOOZE_REMINDER, { input })).snoozeReminder;
}

export async function show(by: Client, id: string) {
  return (await by.request(SHOW_REMINDER, { id })).reminder;
}

/** The contact as its page asks for reminders. @throws when there is none */
export async function remindersOf(by: Client, id: string) {
  const { contact } = await by.request(REMINDERS_OF, { id });
  if (!contact) throw new Error('There is no such contact.');
  return contact;
}

/** Codes of the reasons against taking a change back. */
export async function undo(by: Client, changeId: string | undefined) {
  const { undoChange } = await by.request(UNDO, { input: { changeId: changeId ?? '' } });
  return undoChange.userErrors.map(({ code }) => code);
}

/** `CODE path` of each reason. */
export function reasons(payload: {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}): string[] {
  return payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
}
