import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const COMMUNITY_CALL: ShippedProtocol = {
  name: 'A neighbour or the community calls',
  typeKey: 'CALL',
  situation: null,
  relationshipKinds: ['COMMUNITY'],
  body: {
    formality: 'NEUTRAL',
    tone: ['neighbourly', 'patient', 'straight'],
    soundsLike: 'Thank you for calling us about it. How is it for you, from where you live?',
    doesNotSoundLike: 'We are allowed to do that.',
    do: [
      'Thank them for speaking to us and not about us',
      'Ask how it is for them, at which hours and how often',
      'Say what we can change, and what we cannot and why',
      'Give them a name and a number for the next time',
    ],
    dont: ['Quote permits before you have listened', 'Make light of noise, dirt or worry', 'Offer gifts to end it'],
    steps: [
      must('Hear them out', { ask: 'What is it like for you, and since when?' }),
      must('Say back what you heard', { say: 'So on … between … and …, that is when it disturbs you.' }),
      may('Tell what lies behind it', { say: 'At that time we …, because …' }),
      must('Say what will change, or why it cannot', {
        say: 'From … we will …. What we cannot change is …, because …',
      }),
      must('Say how they reach you', { say: 'If it happens again, call me: my name is …, my number is …' }),
    ],
    responseTargetMinutes: 480,
    openingLine:
      'Hello {nameToUse}, this is {staffName} from {workspaceName}. Tell me, how can we be better neighbours?',
    escalateWhen: 'Somebody may be hurt, the authorities are involved, or several people call about the same.',
    after: 'Tell those here whom it concerns, and call back when it has changed.',
  },
};

export const MEDIA_CALL: ShippedProtocol = {
  name: 'A journalist asks',
  typeKey: 'CALL',
  situation: null,
  relationshipKinds: ['MEDIA'],
  body: {
    formality: 'NEUTRAL',
    tone: ['prompt', 'accurate', 'calm'],
    soundsLike: 'By when do you need it? Then you will hear from us an hour before.',
    doesNotSoundLike: 'No comment.',
    do: [
      'Ask for the subject, the medium and the deadline',
      'Say who may speak for us, and by when they will',
      'Give only what you know, and say what you do not',
      'Take every word for one that may be printed',
    ],
    dont: [
      'Guess, or speculate about others',
      'Say something "off the record"',
      'Ask to read the whole article before it is out',
      'Speak about people by name',
    ],
    steps: [
      must('Hear what they work on', { ask: 'What is your piece about, and what would you like to know from us?' }),
      must('Ask for the deadline', { ask: 'By when do you need our answer?' }),
      must('Say who answers, and when', { say: 'I will ask …, who speaks for us. You will hear from us by …' }),
      may('Offer facts that are public', { say: 'What I can tell you now is …' }),
      must('Repeat the question', { say: 'So the question is …. Is that how you would put it?' }),
    ],
    responseTargetMinutes: 60,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. What are you working on, and by when do you need us?',
    escalateWhen: 'At once: whoever speaks for us has to know before anything is said.',
    after: 'Note the question word for word, the deadline, and what was said.',
  },
};
