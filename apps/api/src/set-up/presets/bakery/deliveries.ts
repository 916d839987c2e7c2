import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const HANDING_OVER: ShippedProtocol = {
  name: 'Handing over a delivery',
  typeKey: 'DELIVERY',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['punctual', 'brief', 'careful'],
    soundsLike: 'Six crates, the seeded ones on top. Where do you want them today?',
    doesNotSoundLike: 'Sign here.',
    do: [
      'Come within the agreed quarter of an hour',
      'Put it where they asked, not where it is near',
      'Count it with them, or leave the slip',
      'Take empty crates along',
    ],
    dont: ['Block their door', 'Leave bread outside without having asked', 'Ring before their hours'],
    steps: [
      must('Put it in the agreed place'),
      must('Count, or leave the slip where they look for it'),
      may('Ask one thing', { ask: 'Was everything right last time?' }),
      may('Take the next order along', { ask: 'Is anything different for tomorrow?' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good morning {nameToUse}, your bread is here. Where would you like it today?',
    escalateWhen: 'Something is missing: call the bakehouse from there, not from the next stop.',
    after: 'Only what differed: time, place, what was missing.',
  },
};

export const LATE_DELIVERY_CALL: ShippedProtocol = {
  name: 'The delivery will be late',
  typeKey: 'CALL',
  situation: 'DELAY',
  body: {
    formality: 'NEUTRAL',
    tone: ['early', 'factual', 'reliable'],
    soundsLike: 'The van stands still. Your bread will be there at ten past seven instead of half past six.',
    doesNotSoundLike: 'We are doing everything we can.',
    do: [
      'Call before they notice',
      'Name one time, and rather a later one that holds',
      'Ask what they need first',
      'Call again when it moves',
    ],
    dont: ['Say "any minute"', 'Tell the story of the van', 'Send a text when they open in half an hour'],
    steps: [
      must('Say it in the first sentence', { say: 'Your delivery will be late today.' }),
      must('Name the time you are sure of', { say: 'It is with you by …' }),
      must('Ask what they need until then', { ask: 'What do you need first, and what can wait?' }),
      may('Offer a way round', { say: 'I can send … ahead with …' }),
      must('Say when you will call again', { say: 'I call you at … whatever happens.' }),
    ],
    responseTargetMinutes: 30,
    openingLine:
      'Good morning {nameToUse}, {staffName} from {workspaceName}. Your delivery will be late today, and I want to tell you before you wait for it.',
    escalateWhen: 'It is the second time within a month, or they have guests waiting.',
    after: 'The new time as a promise, the delay as a pain point if they lost something by it.',
  },
};

export const LATE_DELIVERY_EMAIL: ShippedProtocol = {
  name: 'E-mail after a late delivery',
  typeKey: 'EMAIL',
  situation: 'DELAY',
  body: {
    formality: 'NEUTRAL',
    tone: ['straight', 'short', 'accountable'],
    soundsLike: 'On Tuesday your bread came 50 minutes late. From Monday your round starts at half past five.',
    doesNotSoundLike: 'Due to unforeseen circumstances there may have been delays.',
    do: [
      'Write the day and the minutes',
      'Give the cause in one sentence',
      'Write what changes, and from which day',
      'Put the credit on the invoice without being asked',
    ],
    dont: ['Promise that it never happens again', 'Blame traffic', 'Ask for patience'],
    steps: [
      must('Name what happened, with day and minutes', { say: 'On … your delivery was … minutes late.' }),
      must('Give the cause in one sentence'),
      must('Say what changes, and from when', { say: 'From … on we …' }),
      may('Make good', { say: 'It is not on your invoice.' }),
      must('Give your own number for the morning', { say: 'Between four and eight you reach me at …' }),
    ],
    responseTargetMinutes: 240,
    openingLine: 'Dear {nameToUse}, your delivery was late, and you had to open without it.',
    escalateWhen: 'They ask for more than the value of the delivery.',
    after: 'Check on the third day whether it holds, before they have to say so.',
  },
};

export const NEW_PRICE: ShippedProtocol = {
  name: 'A new price for a standing order',
  typeKey: 'CALL',
  situation: 'PRICE_INCREASE',
  body: {
    formality: 'NEUTRAL',
    tone: ['early', 'straight', 'on their side'],
    soundsLike: 'From 1 June a roll costs two cents more. For you that is about 38 a month.',
    doesNotSoundLike: 'We have to adjust our prices to market conditions.',
    do: [
      'Tell it six weeks ahead, and in person first',
      'Work out what it means for their order in a month',
      'Give the true reason in one sentence',
      'Bring one way to save',
    ],
    dont: ['Hide it in an invoice', 'Say that everybody has to', 'Ask whether that is all right'],
    steps: [
      must('Say what it costs from when', { say: 'From … on … costs …; for your order that is … a month.' }),
      must('Give the reason in one sentence', { say: 'Flour costs us … more since …' }),
      must('Ask what it means for them', { ask: 'What does that do to your own prices?' }),
      may('Bring one way to save', { say: 'If we bring it every other day, it stays as it is.' }),
      must('Agree when you speak again', { say: 'I call you on …; until then nothing changes.' }),
    ],
    responseTargetMinutes: 240,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I would like to tell you about a new price before it is in writing. Do you have ten minutes?',
    escalateWhen: 'They have a fixed budget, such as a school or a home: the owner decides with them.',
    after: 'Send the figures the same day. Call when the first invoice has come.',
  },
};
