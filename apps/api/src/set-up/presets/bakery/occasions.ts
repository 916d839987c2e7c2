import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const WEDDING_CAKE: ShippedProtocol = {
  name: 'Wedding cake, first meeting',
  typeKey: 'MEETING',
  situation: 'SALES_DISCOVERY',
  body: {
    formality: 'NEUTRAL',
    tone: ['calm', 'curious', 'exact'],
    soundsLike: 'Tell me about the day first. The cake comes afterwards.',
    doesNotSoundLike: 'Our most popular package is the Romance.',
    do: [
      'Ask both of them, and wait for both answers',
      'Ask what has to be on it, and what must not',
      'Write the names as they want them, and let them read it',
      'Say what a budget gives, before they fall in love with more',
      'Name who brings it, when, and into which room',
    ],
    dont: [
      'Assume who marries whom, or in which faith',
      'Show the catalogue first',
      'Press for a deposit in the first hour',
    ],
    steps: [
      must('Hear about the day', { ask: 'How do you picture that day, and what comes before and after the cake?' }),
      must('Ask how many eat, and who must avoid something', {
        ask: 'Is there anybody who cannot eat nuts, egg or gluten?',
      }),
      must('Find out what it should taste of', { ask: 'Which cake do you still remember, and why?' }),
      must('Speak about money openly', { ask: 'What did you want to spend on it, at most?' }),
      must('Write the names, and let them read it', { ask: 'Please read it letter by letter: is every letter right?' }),
      may('Agree on a tasting', { say: 'On … I have three small ones ready for you.' }),
      must('Say who brings it, and by when', { say: 'It stands in the room by …; I bring it myself.' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. Tell me about the day first; the cake comes afterwards.',
    escalateWhen: 'More than four tiers, a day on which two large orders stand, or a kitchen that we may not enter.',
    after: 'The same day: what was agreed, in their words, with both names spelt, and the date of the tasting.',
  },
};

export const TASTING: ShippedProtocol = {
  name: 'Tasting with a café, shop or canteen',
  typeKey: 'MEETING',
  situation: 'SALES_DISCOVERY',
  audience: 'B2B',
  body: {
    formality: 'NEUTRAL',
    tone: ['practical', 'modest', 'punctual'],
    soundsLike: 'When do your first guests sit down? Then I know when the bread must be here.',
    doesNotSoundLike: 'Once you taste it, you will not want anything else.',
    do: [
      'Bring the bread as it will be at their opening hour, not warm',
      'Ask about door, key, crates and who is there first',
      'Speak about the smallest order and the last hour to change it',
      'Say which mornings we do not deliver',
    ],
    dont: [
      'Come during their service',
      'Speak ill of the bakery they have',
      'Promise an hour that the round cannot keep',
    ],
    steps: [
      must('Learn their morning', { ask: 'Who is there first, and when do you need what?' }),
      must('Find what goes wrong at present', { ask: 'When was bread last a trouble for you?' }),
      must('Let them taste without talking'),
      must('Agree on place, hour, crates and changes', { say: 'So it stands … by …; changes until … the day before.' }),
      may('Begin with two weeks on trial', { ask: 'Shall we try it for two weeks and then look at it again?' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Good to see you, {nameToUse}. Before you taste anything: what does a morning at {companyName|your place} look like?',
    escalateWhen: 'They ask for terms beyond the price list, or an hour before five.',
    after: 'Offer in writing the same day: products, hour, place, last change, price.',
  },
};

export const FUNERAL_ORDER: ShippedProtocol = {
  name: 'An order for a funeral',
  typeKey: 'ORDER',
  situation: 'BEREAVEMENT',
  body: {
    formality: 'NEUTRAL',
    tone: ['quiet', 'brief', 'sure'],
    soundsLike:
      'I am sorry about your mother. You need not decide anything now; I can tell you what most families take.',
    doesNotSoundLike: 'And what is the occasion?',
    do: [
      'Say the name of whoever died, if you know it',
      'Decide small things for them',
      'Ask for day, hour, place and number, no more',
      'Let one person see it through to the end',
    ],
    dont: ['Offer extras', 'Ask how it happened', 'Call back with questions that could be decided here'],
    steps: [
      must('Say that you are sorry, once', { say: 'I am sorry that … has died.' }),
      must('Ask for the four things', { ask: 'Which day and hour, where, and about how many?' }),
      must('Suggest, so that they need only agree', { say: 'For forty I would bring … and …' }),
      must('Say who looks after it', { say: 'I look after it myself. You need do nothing more.' }),
      may('Offer to settle the bill later', { say: 'The bill has time until after.' }),
    ],
    responseTargetMinutes: 60,
    openingLine:
      'Hello {nameToUse}, this is {staffName}. I take care of it for you; I need four things, then you can put it out of your mind.',
    escalateWhen: 'It is less than a day ahead.',
    after: 'Note the day of mourning. No greetings, no offers; a card by hand a week later.',
  },
};

export const CONDOLENCE_CARD: ShippedProtocol = {
  name: 'A card of condolence',
  typeKey: 'LETTER',
  situation: 'BEREAVEMENT',
  body: {
    formality: 'NEUTRAL',
    tone: ['plain', 'personal', 'short'],
    soundsLike: 'Your father came on Tuesdays and asked after the oven before he asked for bread. We will miss that.',
    doesNotSoundLike: 'Time heals all wounds.',
    do: ['Write by hand', 'Name one thing that you saw yourself', 'Sign with your own name'],
    dont: ['Enclose anything of ours', 'Speak of faith unless you know theirs', 'Ask them to be in touch'],
    steps: [
      must('Say that you are sorry, in one sentence'),
      must('Tell one thing you remember of whoever died'),
      may('Say what they need not think of', { say: 'Your order rests until you say so.' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Dear {nameToUse},',
    escalateWhen: null,
    after: 'Note the day; for a year nothing cheerful goes out around it.',
  },
};
