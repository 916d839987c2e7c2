import { describe, expect, it } from '@jest/globals';
import { hearFacts } from '../hear-facts';
import { ENGLISH } from './english';
import { heardKinds } from './testing/heard-kinds';

describe('an event', () => {
  it.each([
    'Their eldest starts school in September.',
    "He's getting knee surgery next month.",
    'The firm celebrates its 25th anniversary this autumn.',
    'Her mother is in hospital.',
    "They've just had twins.",
    'Moves to Hamburg in spring.',
    'He turns 60 on Saturday.',
    'Retires at the end of the year.',
    'They are opening a second restaurant in May.',
    'Became a grandfather last week.',
    'Our contract runs out on 31 March.',
    'She is off on parental leave from August.',
    'His wife died in the spring.',
    'Is on holiday until the 15th.',
    "They've been bought by a Dutch group.",
    'Engaged since Christmas!',
    "She'll be at the trade fair in Cologne next week.",
    'Their office is being renovated in July.',
    'Starts her new job as head of purchasing on Monday.',
    'My son graduates in June.',
    'Broke his arm skiing.',
    "We're expecting our first child in March.",
    'Their dog died last night.',
    'Stocktake on the 30th, shop closed.',
    'He is leaving the company at the end of March, successor not known.',
    "She passed her master's exam yesterday.",
    "It's my birthday tomorrow!",
    'They go live with the new shop on 1 June.',
    'His daughter has her final exams this week.',
    'The couple is separating.',
    'Mr Haas hands the shop over to his son in January.',
    "She'll have her tonsils out on Tuesday.",
    'New managing director from 1 October: Petra Lind.',
    'They won the regional innovation award.',
    'He became a dad last night.',
    'Her lease ends in November.',
    'Away until the 20th, walking the Camino.',
    'He is in rehab after his stroke.',
    'Going on retirement in two years.',
    'Their fiscal year closes at the end of June.',
    'The twins are starting kindergarten.',
    'Funeral is on Friday.',
    "I'm getting married in three weeks!",
    "We'll be closed from 23 December to 2 January.",
    'My dad was diagnosed with diabetes.',
    'She has just been elected mayor.',
    'Launch of their new line is planned for September.',
    'Her sister is visiting from Canada next month.',
    'Her mother-in-law moved in with them after a fall.',
    'They are getting a puppy next week.',
    "She's been off sick with burnout since Easter.",
    'His office moves to the third floor in April.',
    "It's their tenth wedding anniversary on Sunday.",
    "Anna's last day with them is 30 June.",
    'The baby is due in August.',
    'Mr Novak had a heart attack in spring.',
    'Her son got into medical school.',
    'My brother got a big promotion.',
    'I have a big interview at noon.',
    "It is my wife's birthday, so we come at eight.",
    'They tied the knot on Friday.',
    'It is his sixtieth next week.',
    'They are taking on two new apprentices.',
    'She will give birth in May.',
  ])('is heard in: %s', (sentence) => {
    expect(heardKinds(sentence)).toContain('EVENT');
  });
});

describe('a birthday', () => {
  it.each(["Her daughter's birthday is on Sunday.", 'He turns 40 in May.', 'It is her fiftieth in June.'])(
    'is something to celebrate: %s',
    (sentence) => {
      expect(hearFacts(sentence, ENGLISH).map(({ cue }) => cue.id)).toEqual(['event.party']);
    },
  );
});
