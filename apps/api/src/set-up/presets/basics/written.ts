import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

const BUSINESS_DAY = 480;

export const EMAIL_APOLOGY: ShippedProtocol = {
  name: 'An apology in writing',
  typeKey: 'EMAIL',
  situation: 'APOLOGY',
  body: {
    formality: 'NEUTRAL',
    tone: ['sincere', 'concrete', 'short'],
    soundsLike: 'The loaves left an hour late because we loaded the van in the wrong order.',
    doesNotSoundLike: 'We apologise for any inconvenience this may have caused.',
    do: [
      'Say sorry once, for one thing',
      'Give the reason in one sentence',
      'Say what changes and from when',
      'Make good without being asked',
    ],
    dont: ['Write "if you felt"', 'Explain at length', 'Ask for understanding', 'Attach an offer to buy more'],
    steps: [
      must('Name what happened, in their words', { say: 'You told us that … You are right.' }),
      must('Say sorry, once', { say: 'I am sorry for that.' }),
      must('Give the reason in one sentence'),
      must('Say what changes, and from when'),
      may('Make good', { say: 'I have … for you; you need do nothing.' }),
      must('Say how to reach you', { say: 'If it happens again, this is my own number: …' }),
    ],
    responseTargetMinutes: BUSINESS_DAY,
    openingLine: 'Dear {nameToUse}, you told us what went wrong, and you are right.',
    escalateWhen: 'Money beyond what you may give, or somebody was hurt.',
    after: 'Check back after a week whether it held.',
  },
};

export const EMAIL_GENERAL: ShippedProtocol = {
  name: 'An e-mail',
  typeKey: 'EMAIL',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['clear', 'friendly', 'brief'],
    soundsLike: 'Your order leaves on Thursday. Nothing else is needed from you.',
    doesNotSoundLike: 'Please find attached the requested information as per our conversation.',
    do: ['Answer in the first sentence', 'One subject, one question', 'Write the date, not "soon"'],
    dont: ['Copy people in without asking', 'Bury the answer under a greeting'],
    steps: [
      must('Answer the question first'),
      must('Name the next step and its date'),
      may('Ask one question, if you need to'),
    ],
    responseTargetMinutes: BUSINESS_DAY,
    openingLine: 'Hello {nameToUse},',
    escalateWhen: null,
    after: 'If an answer is needed, plan the day you will ask again.',
  },
};

export const LETTER_GENERAL: ShippedProtocol = {
  name: 'A letter or a card',
  typeKey: 'LETTER',
  situation: null,
  body: {
    formality: 'FORMAL',
    tone: ['considered', 'personal', 'plain'],
    soundsLike: 'Thank you for ten years of Saturdays.',
    doesNotSoundLike: 'As a valued customer you are important to us.',
    do: ['Write by hand where you can', 'Name one thing only they would know', 'Sign with your own name'],
    dont: ['Enclose advertising', 'Use a title they never used'],
    steps: [must('Say why you write'), must('Name one thing between you and them'), may('Say how to reach you')],
    responseTargetMinutes: 3 * BUSINESS_DAY,
    openingLine: 'Dear {nameToUse},',
    escalateWhen: null,
    after: 'Note that it was sent, and what it said.',
  },
};

export const FEEDBACK_GENERAL: ShippedProtocol = {
  name: 'They tell us how it was',
  typeKey: 'FEEDBACK',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['grateful', 'open', 'unhurt'],
    soundsLike: 'Thank you for telling us. This is what we will do with it.',
    doesNotSoundLike: 'Other customers have not complained.',
    do: ['Thank them for the words, good or bad', 'Keep their exact words', 'Tell them what became of it'],
    dont: ['Defend', 'Ask for a better mark', 'Answer praise with an offer'],
    steps: [
      must('Thank them'),
      must('Ask one question to understand', { ask: 'What would have made it right for you?' }),
      must('Say what happens with it, and when they will hear'),
    ],
    responseTargetMinutes: BUSINESS_DAY,
    openingLine: 'Hello {nameToUse}, thank you for telling us how it was.',
    escalateWhen: 'They were hurt or treated without respect.',
    after: 'Make a pain point of what hurt, in their words.',
  },
};
