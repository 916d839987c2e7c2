import type { Role } from '@heed/domain';

/** Somebody who works with the demo. */
export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** What they do, in the words of whoever shows somebody around. */
  readonly job: string;
}

/** The bakery's people who sign in, by what stories call them. */
export const STAFF = {
  helene: colleague('Helene Brandt', 'OWNER', 'owns the bakery, bakes'),
  dejan: colleague('Dejan Kovačević', 'MANAGER', 'runs shop and office'),
  aylin: colleague('Aylin Demir', 'AGENT', 'serves at the counter'),
  tomasz: colleague('Tomasz Wrona', 'AGENT', 'looks after trade customers and the van'),
  ruth: colleague('Ruth Okafor', 'READ_ONLY', 'keeps the books, reads only'),
} as const satisfies Readonly<Record<string, Colleague>>;

export type StaffKey = keyof typeof STAFF;

export const STAFF_KEYS = ['helene', 'dejan', 'aylin', 'tomasz', 'ruth'] as const satisfies readonly StaffKey[];

/** Who owns the demo, and writes down what nobody in particular did. */
export const OWNER = 'helene' satisfies StaffKey;

function colleague(name: string, role: Role, job: string): Colleague {
  return { name, email: `${name.split(' ')[0]?.toLowerCase()}@hedgerow.example`, role, job };
}
