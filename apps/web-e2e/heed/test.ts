import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { as, bakery, type Bakery, type Role } from './bakery';
import type { Client } from './client';
import { aCustomer, type Customer } from './scenes';

interface World {
  /** Who is signed in; null for a visitor. */
  role: Role | null;
  theme: 'light' | 'dark';
  /** What the browser may complain of in this test, because the test makes it so. */
  expected: RegExp | null;
  /** The same member of staff, without a screen. */
  api: Client;
  customer: Customer;
}

/** Gives the browser this member's session. */
export async function signIn(context: BrowserContext, role: Role, { url, people }: Bakery = bakery()): Promise<void> {
  const [name = '', value = ''] = people[role].cookie.split('=');
  await context.addCookies([{ name, value, url }]);
}

/** Everything a browser complains of: errors of scripts, broken rules of the content security policy, dialogs. */
export function complaintsOf(page: Page, expected: RegExp | null = null): string[] {
  const heard: string[] = [];
  const hear = (text: string) => void (expected?.test(text) || heard.push(text));
  page.on('pageerror', (error) => hear(`${error.stack ?? error.message}`));
  page.on('console', (message) => message.type() === 'error' && hear(`${message.text()} ${message.location().url}`));
  page.on('dialog', (dialog) => {
    hear(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return heard;
}

/** A browser with a member of staff signed in, that fails the test when the page complains of anything. */
export const test = base.extend<World>({
  role: ['OWNER', { option: true }],
  theme: ['light', { option: true }],
  expected: [null, { option: true }],
  baseURL: async ({}, use) => use(bakery().url),
  context: async ({ context, role, theme }, use) => {
    if (role) await signIn(context, role);
    await context.addInitScript((name) => localStorage.setItem('heed.theme', name), theme);
    await use(context);
  },
  page: async ({ page, expected }, use) => {
    const complaints = complaintsOf(page, expected);
    await use(page);
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
  api: async ({ role }, use) => use(as(role ?? 'OWNER')),
  customer: async ({ api }, use) => use(await aCustomer(api)),
});

export { expect };
