import { v7 as uuidv7 } from 'uuid';
import type { CreateContactInput } from '../graphql/generated/graphql';
import { RELATIONSHIP_KINDS } from './list-params';

/** What the form of a new contact holds; everything is text, empty where nothing was said. */
interface ContactDraft {
  givenName: string;
  familyName: string;
  nameToUse: string;
  email: string;
  phone: string;
  company: string;
  kind: string;
  owner: string;
  language: string;
  timeZone: string;
}

/** A draft that begins with what was searched for: an e-mail address, a number or a name. */
export function draftOf(searched: string, owner: string): ContactDraft {
  const text = searched.trim();
  const email = text.includes('@') ? text : '';
  const phone = !email && /^[+\d][\d\s()/-]{4,}$/.test(text) ? text : '';
  const [givenName = '', ...rest] = email || phone ? [] : text.split(/\s+/).map(capital);
  const empty = { nameToUse: '', company: '', kind: '', language: '', timeZone: '' };
  return { ...empty, givenName, familyName: rest.join(' '), email, phone, owner };
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** The most telling part of the draft to look for; null while it says too little. */
export function sought({ email, phone, givenName, familyName }: ContactDraft): string | null {
  if (/.+@.+\../.test(email)) return email.trim();
  if (phone.replace(/\D/g, '').length >= 6) return phone.trim();
  const name = `${givenName.trim()} ${familyName.trim()}`.trim();
  return givenName.trim().length >= 2 && familyName.trim().length >= 2 ? name : null;
}

/** The draft as the contract takes it, under an id of our own so that a second try makes no second person. */
export function inputOf(draft: ContactDraft, companyId: string | null, id: string): CreateContactInput {
  const kind = RELATIONSHIP_KINDS.find((known) => known === draft.kind);
  const said = (text: string) => text.trim() || null;
  return {
    id,
    givenName: draft.givenName.trim(),
    familyName: said(draft.familyName),
    nameToUse: said(draft.nameToUse),
    email: said(draft.email),
    phone: said(draft.phone),
    companyId,
    relationshipKinds: kind ? [kind] : [],
    ownerId: draft.owner || null,
    language: said(draft.language),
    timeZone: said(draft.timeZone),
  };
}

export const newId = (): string => uuidv7();
