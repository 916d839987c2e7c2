import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { provideAnswers } from '../graphql/testing/answers';
import { signedOut } from './guards';
import { Session } from './session';
import { aViewer } from './testing/a-viewer';

const setupState = { __typename: 'SetupState', required: false, codeRequired: false };

async function goTo(address: string, viewer: ReturnType<typeof aViewer> | null) {
  const { provider } = provideAnswers({ Session: () => ({ viewer, setupState }) });
  const page = (path: string) => ({ path, children: [] });
  const routes = [{ ...page('login'), canActivate: [signedOut] }, page('**')];
  TestBed.configureTestingModule({ providers: [provider, provideRouter(routes)] });
  TestBed.inject(Session).enter(aViewer());
  const router = TestBed.inject(Router);
  await router.navigateByUrl(address);
  return router.url;
}

describe('the sign-in page', () => {
  it('opens for somebody who was signed out in another tab', async () => {
    expect(await goTo('/login?return=%2Fcontacts%2Fc1', null)).toBe('/login?return=%2Fcontacts%2Fc1');
  });

  it('stays shut for somebody who is signed in', async () => {
    expect(await goTo('/login?return=%2Fcontacts%2Fc1', aViewer())).toBe('/');
  });
});
