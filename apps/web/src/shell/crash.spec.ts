import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withNavigationErrorHandler } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Crash, MeetErrors, showCrash } from './crash';
import { TroubleCard } from './trouble-card';

@Component({ template: 'A page.' })
class Page {}

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /chunk-A.js'));

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function open() {
  const routes = [
    { path: 'contacts/:id', component: Page },
    { path: 'team', loadComponent: missing },
  ];
  await render(TroubleCard, {
    providers: [
      provideTestTexts(),
      provideRouter(routes, withNavigationErrorHandler(showCrash)),
      { provide: ErrorHandler, useClass: MeetErrors },
    ],
  });
  return { errors: TestBed.inject(ErrorHandler), crash: TestBed.inject(Crash), router: TestBed.inject(Router) };
}

describe('an error that nobody caught', () => {
  it('is told beside the page, with what to do and that what was written is kept', async () => {
    const { errors } = await open();
    errors.handleError(new Error('Mia Fuchs has no feeling'));
    expect(await screen.findByRole('heading', { name: 'Something in Heed went wrong' })).toBeTruthy();
    expect(screen.getByText('What you were logging is kept on this device.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to Today' }).getAttribute('href')).toBe('/today');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is reported by route, kind and place, and without anything that somebody wrote', async () => {
    const { errors, crash, router } = await open();
    await router.navigateByUrl('/contacts/0190-mia?q=Fuchs');
    errors.handleError(new RangeError('Mia Fuchs has no feeling: "\n at noon Mia said\n fuchs@mia.example:1:2'));
    const report = crash.trouble()?.report ?? '';
    expect(report).toContain('Route: /contacts/:id');
    expect(report).toContain('Error: RangeError');
    expect(report).not.toMatch(/mia|fuchs|0190/i);
  });

  it('is no error when a layout only took two passes', async () => {
    const { errors, crash } = await open();
    errors.handleError(new Error('ResizeObserver loop completed with undelivered notifications.'));
    expect(crash.trouble()).toBeNull();
  });
});

describe('a part of the app that is not there any more', () => {
  it('leaves the page that was open, and says that Heed was updated', async () => {
    const { crash, router } = await open();
    await router.navigateByUrl('/contacts/1');
    await router.navigateByUrl('/team').catch(() => undefined);
    expect(await screen.findByRole('heading', { name: 'Heed was updated' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    expect(crash.failure()).toBeNull();
    expect(router.url).toBe('/contacts/1');
  });

  it('takes the place of a blank page on arrival', async () => {
    const { crash, router } = await open();
    await router.navigateByUrl('/team').catch(() => undefined);
    expect(crash.failure()).toEqual({ kind: 'broken', requestId: null });
  });
});
