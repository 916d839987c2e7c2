import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const MEETING_DISCOVERY: ShippedProtocol = {
  name: 'First meeting to understand them',
  typeKey: 'MEETING',
  situation: 'SALES_DISCOVERY',
  body: {
    formality: 'NEUTRAL',
    tone: ['curious', 'prepared', 'honest'],
    soundsLike: 'Before I show you anything: how do you do it today?',
    doesNotSoundLike: 'Let me walk you through our slides.',
    do: [
      'Speak less than they do',
      'Ask about the last time it went wrong',
      'Write their words down as they say them',
      'Say when we are not the right ones',
    ],
    dont: ['Present before you have understood', 'Answer a worry with a feature', 'Leave without a next step'],
    steps: [
      must('Agree on the time and on what they want from it', { ask: 'What would make this hour worth it for you?' }),
      must('Hear how it is done today', { ask: 'How do you do it today, from the beginning?' }),
      must('Find what hurts', { ask: 'When did it last go wrong, and what did that cost you?' }),
      must('Say back what you heard', { say: 'What I take away is … Is that it?' }),
      may('Find out who else decides', { ask: 'Who else has to be content with this?' }),
      must('Agree on one next step with a date', { say: 'I will send you … by …' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Good to meet you, {nameToUse}. I would like to understand {companyName|your work} first; may I ask you a few things before I tell you about us?',
    escalateWhen: 'They ask for terms beyond the price list.',
    after: 'Send what you promised the same day, in their words.',
  },
};

export const MEETING_GENERAL: ShippedProtocol = {
  name: 'A meeting',
  typeKey: 'MEETING',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['prepared', 'attentive', 'punctual'],
    soundsLike: 'We have until four. What matters most to you?',
    doesNotSoundLike: 'Where were we last time?',
    do: ['Read the brief before', 'Begin with what we owe them', 'Keep to the time'],
    dont: ['Look at a screen while they speak', 'Leave without naming the next step'],
    steps: [
      must('Agree on the time and what matters most', { ask: 'What matters most to you today?' }),
      may('Tell where our promises stand'),
      must('Sum up and name the next step', { say: 'So I will … by …, and you …' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. What matters most to you today?',
    escalateWhen: null,
    after: 'Send the summary the same day.',
  },
};

export const WALK_IN_VISIT: ShippedProtocol = {
  name: 'Somebody walks in',
  typeKey: 'VISIT',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['welcoming', 'attentive', 'unhurried'],
    soundsLike: 'Good to see you. I will be with you in two minutes.',
    doesNotSoundLike: 'Next, please.',
    do: [
      'Look up and greet within ten seconds',
      'Use the name they like',
      'Say how long it will take',
      'Ask about what they told you last time',
    ],
    dont: ['Speak of private things before others', 'Let somebody wait without a word', 'Press them to buy'],
    steps: [
      must('Greet, and say how long it takes', { say: 'Good to see you. I am with you in …' }),
      must('Hear what brings them', { ask: 'What can I do for you today?' }),
      may('Take up the last time', { ask: 'How was it with what you took last time?' }),
      must('Thank them by name', { say: 'Thank you for coming in, …' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. What can I do for you today?',
    escalateWhen: 'They are upset and others are listening: offer a quiet place.',
    after: 'One sentence on what they came for and what they liked.',
  },
};

export const EVENT_GENERAL: ShippedProtocol = {
  name: 'At an event',
  typeKey: 'EVENT',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['approachable', 'interested', 'light'],
    soundsLike: 'What brought you here?',
    doesNotSoundLike: 'May I scan your badge?',
    do: ['Ask before you tell', 'Introduce them to one other person', 'Ask whether and how you may write to them'],
    dont: ['Sell at the table', 'Note consent that nobody gave'],
    steps: [
      must('Ask what brought them', { ask: 'What brought you here?' }),
      may('Offer one thing that helps them'),
      must('Ask whether you may get in touch, and how', { ask: 'May I write to you about it? Which way suits you?' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Hello {nameToUse}, good to see you here. What brought you?',
    escalateWhen: null,
    after: 'Note what they spoke of and what they agreed to.',
  },
};
