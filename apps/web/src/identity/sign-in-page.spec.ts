import { describe, expect, it } from '@jest/globals';
import { provideRouter, Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { SignInPage } from './sign-in-page';
import { aViewer } from './testing/a-viewer';

const wrong = {
  __typename: 'UserError',
  code: 'BAD_CREDENTIALS',
  message: 'E-mail and password do not match.',
  field: ['password'],
};
const payload = (viewer: object | null, userErrors: object[] = []) => ({
  signIn: { __typename: 'ViewerPayload', viewer, userErrors },
});

async function open(answers: Answers) {
  const server = provideAnswers(answers);
  await render(SignInPage, {
    inputs: { return: '/contacts/1' },
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
  });
  return { server, user: userEvent.setup() };
}

const emailBox = () => screen.getByRole('textbox', { name: 'E-mail' });
const passwordBox = () => screen.getByLabelText('Password');
const submit = () => screen.getByRole('button', { name: 'Sign in' });

describe('the sign-in page', () => {
  it('signs in and goes back to where the person wanted to be', async () => {
    const { server, user } = await open({ SignIn: () => payload(aViewer()) });
    await user.type(emailBox(), 'lena@copperlane.example');
    await user.type(passwordBox(), 'a few good words{Enter}');
    await waitFor(() => expect(TestBed.inject(Router).url).toBe('/contacts/1'));
    expect(server.sent[0]?.variables).toEqual({
      input: { email: 'lena@copperlane.example', password: 'a few good words' },
    });
  });

  it('says at the field what the server refused and moves there', async () => {
    const { user } = await open({ SignIn: () => payload(null, [wrong]) });
    await user.type(emailBox(), 'lena@copperlane.example');
    await user.type(passwordBox(), 'nonsense');
    await user.click(submit());
    await screen.findByText('E-mail and password do not match.');
    await waitFor(() => expect(document.activeElement).toBe(passwordBox()));
    expect(passwordBox().getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for what is missing and sends nothing', async () => {
    const { server, user } = await open({});
    await user.click(submit());
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(emailBox()));
    expect(server.sent).toEqual([]);
  });

  it('tells when the server is away and keeps what was typed', async () => {
    const { user } = await open({ SignIn: () => 503 });
    await user.type(emailBox(), 'lena@copperlane.example');
    await user.type(passwordBox(), 'a few good words');
    await user.click(submit());
    expect((await screen.findByRole('alert')).textContent).toContain('not answering');
    expect(passwordBox()).toHaveProperty('value', 'a few good words');
  });

  it('shows the password on request', async () => {
    const { user } = await open({});
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(passwordBox().getAttribute('type')).toBe('text');
  });
});
