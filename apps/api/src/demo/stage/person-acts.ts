import { MINUTE_MS } from '@heed/domain';
import { CreateCompany } from '../../companies/create-company';
import { CreateContact } from '../../contacts/record/create-contact';
import { AddImportantDate } from '../../important-dates/add-important-date';
import type { AddImportantDateInput } from '../../important-dates/important-date.inputs';
import { AddRelationship } from '../../relationships/add-relationship';
import { OWNER } from '../staff';
import type { Day, Firm, Person, Tie } from '../story/person';
import type { Almanac } from './almanac';
import type { Making } from './log-act';
import type { Act } from './stage';

/** A firm is written down. */
export function firmAct({ key, parent, ...firm }: Firm, at: number, { name }: Making): Act {
  const called = name('firm', key);
  return {
    at,
    by: OWNER,
    called,
    perform: (stage, { db, actor, now }) => {
      const parentId = parent === undefined ? null : stage.ids.of(name('firm', parent));
      const input = { id: stage.ids.make(called, at), ...firm, parentId };
      return stage.command(CreateCompany).run(db, actor, input, now);
    },
  };
}

/** A person is written down, a minute later their days, and how they belong with those who were there before. */
export function personActs(person: Person, at: number, making: Making): readonly Act[] {
  const by = person.owner ?? OWNER;
  const { days = [], related = [], key: of } = person;
  return [
    contactAct(person, at, making),
    ...days.map((day) => dayAct({ day, of, by }, at + MINUTE_MS, making)),
    ...related.map((tie) => tieAct({ tie, of, by }, at + MINUTE_MS, making)),
  ];
}

function contactAct(person: Person, at: number, { name }: Making): Act {
  const called = name('contact', person.key);
  const { owner, kinds, stage: lifecycleStage, firm, tags = [], givenName, ...rest } = person;
  const { familyName, honorificPrefix, nameToUse, pronunciation, pronouns, importance } = rest;
  const { language, timeZone, phone, email, title } = rest;
  return {
    at,
    by: owner ?? OWNER,
    called,
    perform: (stage, work) =>
      stage.command(CreateContact).run(work, {
        id: stage.ids.make(called, at),
        ownerId: owner === null ? null : stage.member(owner),
        ...{ givenName, familyName, honorificPrefix, nameToUse, pronunciation, pronouns, importance },
        ...{ language, timeZone, phone, email, title, lifecycleStage },
        relationshipKinds: [...kinds],
        companyId: firm === undefined ? null : stage.ids.of(name('firm', firm)),
        tagIds: tags.map((tag) => stage.ids.of(`tag ${tag}`)),
      }),
  };
}

/** A day that matters is written down. */
export function dayAct({ day, of, by }: { day: Day; of: string; by: Act['by'] }, at: number, making: Making): Act {
  const called = making.name('other', `${day.kind} ${day.label ?? ''} of ${of}`);
  return {
    at,
    by,
    called,
    perform: (stage, work) => {
      const contactId = stage.ids.of(making.name('contact', of));
      const input = { id: stage.ids.make(called, at), contactId, ...dateOf(day, making.almanac) };
      return stage.command(AddImportantDate).run(work, input);
    },
  };
}

type DateColumns = Omit<AddImportantDateInput, 'id' | 'contactId'>;

// Who is born on 29 February was born in a leap year.
function dateOf({ kind, on, year, label, leadDays }: Day, almanac: Almanac): DateColumns {
  const [, month = 1, day = 1] = almanac.date(on).split('-').map(Number);
  const leap = month === 2 && day === 29 && year !== undefined ? year - (year % 4) : year;
  return { kind, label, year: leap, month, day, leadDays };
}

/** How two people belong together is written down. */
export function tieAct({ tie, of, by }: { tie: Tie; of: string; by: Act['by'] }, at: number, { name }: Making): Act {
  const called = name('other', `${of} and ${tie.to}`);
  return {
    at,
    by,
    called,
    perform: (stage, work) => {
      const [contactId, otherId] = [of, tie.to].map((key) => stage.ids.of(name('contact', key)));
      if (contactId === undefined || otherId === undefined) throw new Error('A tie has two ends.');
      const id = stage.ids.make(called, at);
      return stage.command(AddRelationship).run(work, { id, contactId, otherId, type: tie.as, note: tie.note });
    },
  };
}
