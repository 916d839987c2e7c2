import type { RelationshipKind } from '@heed/domain';
import type { StaffKey } from '../staff';
import type { Event } from '../story/event';
import type { Firm, Person } from '../story/person';
import type { Manner } from './scene';

/** Somebody with whom nothing but the usual happens. */
export interface Regular {
  readonly manner: Manner;
  readonly person: Person;
  readonly firm?: Firm;
  /** Days between two talks, roughly. */
  readonly every: number;
  /** Days since the last one, exactly; left out: less than it takes until anybody should call. */
  readonly lastSpoke?: number;
  /** What stands at the end of their time, beside the usual: the latest last, each within two weeks. */
  readonly also?: readonly Event[];
}

/** What of a regular is not the usual for their manner. */
export type More = Partial<Omit<Person, 'key' | 'owner' | 'givenName' | 'familyName' | 'kinds'>> &
  Pick<Regular, 'lastSpoke' | 'also'> & { readonly kinds?: readonly RelationshipKind[]; readonly every?: number };

interface Usual {
  readonly manner: Manner;
  readonly kind: RelationshipKind;
  readonly every: number;
}

/** A way to write down many regulars of one manner, a line each. */
export function regulars(usual: Usual, mail: string) {
  let count = 0;
  return (name: string, owner: StaffKey | null, more: More = {}): Regular => {
    const { kinds = [usual.kind], every = usual.every, lastSpoke, also, ...rest } = more;
    const [givenName = name, ...family] = name.split(' ');
    const familyName = family.join(' ');
    const key = plain(name);
    count += 1;
    const person = { key, owner, givenName, familyName, kinds, ...addresses(key, mail, count), ...rest };
    return { manner: usual.manner, person, every, lastSpoke, also };
  };
}

/** The same, at a firm of their own or of one before them. */
export function at(firm: Firm, people: readonly Regular[]): readonly Regular[] {
  const domain = firm.domain ?? 'post.example';
  return people.map(({ person, ...rest }) => {
    const email = `${person.key.split('-')[0]}@${domain}`;
    return { ...rest, firm, person: { ...person, firm: firm.key, email } };
  });
}

function addresses(key: string, mail: string, count: number) {
  const last = String(count % 100).padStart(2, '0');
  return { phone: `+49 171 39200 ${last}`, email: `${key.replaceAll('-', '.')}@${mail}` };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase();
}
