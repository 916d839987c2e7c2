import { Field, ObjectType } from '@nestjs/graphql';
import { Company } from '../companies/company.type';
import { ContactRef } from '../contacts/contact-ref.type';
import { Interaction } from '../interactions/interaction.type';

@ObjectType({ description: 'Something that was said, found by its words.' })
export class FoundEntry {
  @Field(() => Interaction, { description: 'The interaction in which it was said.' })
  interaction!: Interaction;

  @Field(() => String, {
    description:
      'What stands around the first word found: whole words in one line, at most 160 characters, with … where more stands before or behind.',
  })
  excerpt!: string;
}

@ObjectType({ description: 'What was found as somebody types; what is not selected is not looked for.' })
export class Found {
  @Field(() => [ContactRef], {
    description:
      'People whose name, address or number holds every word (a word of one or two letters begins one), spoken with last first. Archived ones are left out. Without a text: whom the viewer last had to do with, then whom the viewer looks after.',
  })
  contacts!: ContactRef[];

  @Field(() => [Company], {
    description: 'Companies whose name or domain holds every word, those that begin with the text first, then by name.',
  })
  companies!: Company[];

  @Field(() => [FoundEntry], {
    description:
      'What was said in words that each begin with one of these, newest first, as far back as is quickly looked through: the feed and the timelines go on further.',
  })
  entries!: FoundEntry[];
}
