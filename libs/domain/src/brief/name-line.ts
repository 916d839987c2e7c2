import { leadKind } from '../contacts/lead-kind';
import type { Evidence } from '../suggestions/evidence';
import { nearestOn } from '../time/anniversary';
import { EVIDENCE_CHARACTERS, excerpt } from '../wording/excerpt';
import { saysInWords, shortText } from '../wording/sentences';
import type { BriefItem } from './brief';
import { preferencesInForce, preferenceText } from './preference-text';
import { type BriefSight, item, preferenceItem } from './sight';

const NAME_WORDS = 10;
const NAME_CHARACTERS = 60;

/**
 * What to call them, how it is said, their pronouns, the language to speak and the form of address, as far as anybody
 * said. A death or a loss stands first; of who has died nothing is told but the name.
 */
export function nameLine(sight: BriefSight): readonly BriefItem[] {
  const { contact } = sight.facts;
  const alive = contact.deceasedAt === null;
  return [
    ...(alive ? loss(sight) : []),
    ...name(sight),
    ...spoken(sight),
    ...(alive ? [...language(sight), ...formality(sight)] : []),
  ];
}

function loss({ loss: date, today, date: sayDate, tell }: BriefSight): readonly BriefItem[] {
  if (date === null) return [];
  const label = date.label !== null && saysInWords(date.label, NAME_WORDS) ? [date.label.trim()] : [];
  const what = [...label, sayDate(nearestOn(date, today))].join(', ');
  const evidence: Evidence = { kind: 'IMPORTANT_DATE', id: date.id, at: null, text: what, interaction: null };
  return [item(tell('brief.bereaved', { what }), date.confirmed ? 'WE_SAW' : 'IMPORTED', [evidence])];
}

function name(sight: BriefSight): readonly BriefItem[] {
  const { tell, date } = sight;
  const { nameToUse, displayName, deceasedAt, relationshipKinds } = sight.facts.contact;
  const called = [nameToUse ?? '', displayName]
    .map((each) => each.trim())
    .find((each) => saysInWords(each, NAME_WORDS));
  if (deceasedAt !== null)
    return [
      ofContact(
        sight,
        tell('brief.died', { name: called ?? excerpt(displayName, NAME_CHARACTERS), when: date(deceasedAt) }),
      ),
    ];
  const kind = leadKind(relationshipKinds) ?? 'NONE';
  return [ofContact(sight, called ? tell('brief.name', { name: called, kind }) : tell('brief.name.long', {}))];
}

function spoken(sight: BriefSight): readonly BriefItem[] {
  const { pronunciation, pronouns } = sight.facts.contact;
  const said = [
    shortText(pronunciation ?? '', NAME_WORDS) === null
      ? null
      : sight.tell('brief.pronunciation', { pronunciation: pronunciation ?? '' }),
    shortText(pronouns ?? '', NAME_WORDS) === null ? null : sight.tell('brief.pronouns', { pronouns: pronouns ?? '' }),
  ];
  return said.filter((text) => text !== null).map((text) => ofContact(sight, text));
}

function language(sight: BriefSight): readonly BriefItem[] {
  const { contact, reader } = sight.facts;
  if (contact.language === null) return [];
  const spokenName = new Intl.DisplayNames(reader.language, { type: 'language' }).of(contact.language);
  return [ofContact(sight, sight.tell('brief.language', { language: spokenName ?? contact.language }))];
}

function formality(sight: BriefSight): readonly BriefItem[] {
  return preferencesInForce(sight)
    .filter(({ key }) => key === 'FORMALITY')
    .slice(0, 1)
    .map((preference) =>
      preferenceItem(preference, preferenceText(sight, preference), preference.strength === 'DISLIKES'),
    );
}

function ofContact({ facts: { contact } }: BriefSight, text: string): BriefItem {
  const quote = excerpt(contact.displayName, EVIDENCE_CHARACTERS);
  const evidence: Evidence = { kind: 'CONTACT', id: contact.id, at: null, text: quote, interaction: null };
  return item(text, contact.imported ? 'IMPORTED' : 'WE_SAW', [evidence]);
}
