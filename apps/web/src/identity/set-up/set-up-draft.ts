import type { WeekDraft } from '../../settings/hours/week-draft';

/** What the forms of set-up hold. */
interface SetUpDraft {
  ownerName: string;
  email: string;
  password: string;
  language: string;
  code: string;
  workspaceName: string;
  timeZone: string;
}

/** What is chosen beside the forms: the kind of business, and its hours where they differ. */
export interface Choices {
  readonly kind: string;
  readonly week: WeekDraft | null;
}

const KEY = 'heed.set-up';

type Kept = Omit<SetUpDraft, 'password' | 'code'> & Choices;

export function emptyDraft(language: string): SetUpDraft {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { workspaceName: '', ownerName: '', email: '', password: '', language, timeZone, code: '' };
}

/** Keeps what was entered while this tab is open, so that a reload loses nothing; secrets are never kept. */
export function keepDraft({ password: _password, code: _code, ...rest }: SetUpDraft, choices: Choices): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...rest, ...choices } satisfies Kept));
}

/** What was entered before a reload, else nothing. */
export function keptDraft(): Partial<Kept> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}
