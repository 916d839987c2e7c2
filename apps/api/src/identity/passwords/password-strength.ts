import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { refuse } from '@heed/domain';

const SHORTEST = 10;
const LONGEST = 200;
const GOOD_ENOUGH = 2;

/** The estimator comes without word lists; these head every published list of leaked passwords. */
const COMMON = (
  'password passwort contraseña motdepasse qwerty qwertz azerty letmein welcome monkey dragon football baseball iloveyou ' +
  'princess sunshine master admin administrator login secret abc123 trustno1 superman batman shadow michael jennifer ' +
  'charlie jordan hunter hello freedom whatever starwars computer internet summer winter spring autumn changeme default ' +
  'heed crm customer company office'
).split(' ');
const estimator = new ZxcvbnFactory({ dictionary: { common: COMMON } });

/**
 * Refuses passwords that would be guessed soon: under 10 characters, or a zxcvbn score under 2 of 4.
 * `about` is what an attacker knows of this person: name, e-mail address, workspace.
 */
export function refuseWeakPassword(password: string, field: string, about: readonly string[]): void {
  if (password.length > LONGEST) refuse('TOO_LONG', field, `A password has at most ${LONGEST} characters.`);
  const known = about.flatMap((word) => [word, ...word.split(/[\s@._-]+/)]).filter((word) => word.length > 2);
  if (password.length < SHORTEST || estimator.check(password, known).score < GOOD_ENOUGH) {
    refuse(
      'WEAK_PASSWORD',
      field,
      `Use at least ${SHORTEST} characters that are hard to guess: three or four unrelated words are good.`,
    );
  }
}
