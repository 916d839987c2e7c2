import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const CHAT_GENERAL: ShippedProtocol = {
  name: 'A chat',
  typeKey: 'CHAT',
  situation: null,
  body: {
    formality: 'INFORMAL',
    tone: ['quick', 'human', 'exact'],
    soundsLike: 'I am looking it up, two minutes.',
    doesNotSoundLike: 'Your message is important to us.',
    do: [
      'Answer within a minute, even if only to say you are looking',
      'One thought per message',
      'Say back what you understood',
    ],
    dont: ['Paste whole paragraphs', 'Ask for what they already wrote', 'Vanish without a goodbye'],
    steps: [
      must('Greet by name and say who you are'),
      must('Say back the question', { say: 'So you would like to … right?' }),
      must('Answer, or say when you will'),
      may('Ask whether anything is left', { ask: 'Is there anything else?' }),
    ],
    responseTargetMinutes: 15,
    openingLine: 'Hello {nameToUse}, {staffName} here. I am reading what you wrote, one moment.',
    escalateWhen: 'After three messages it is no clearer: offer to call.',
    after: 'One sentence on what it was about.',
  },
};

export const SMS_GENERAL: ShippedProtocol = {
  name: 'A text message',
  typeKey: 'SMS',
  situation: null,
  body: {
    formality: 'INFORMAL',
    tone: ['short', 'clear', 'polite'],
    soundsLike: 'Your cake is ready from 3 pm. Lena, Copper Lane',
    doesNotSoundLike: 'Dear customer, we hereby inform you',
    do: ['One fact, one date', 'Sign with your name', 'Send within their hours'],
    dont: ['Send bad news by text', 'Ask more than one question'],
    steps: [must('Say the one fact'), must('Sign with your name')],
    responseTargetMinutes: 120,
    openingLine: 'Hello {nameToUse}, {staffName} from {workspaceName}:',
    escalateWhen: 'It needs more than two messages: call.',
    after: null,
  },
};

export const MESSAGE_GENERAL: ShippedProtocol = {
  name: 'A message',
  typeKey: 'MESSAGE',
  situation: null,
  body: {
    formality: 'INFORMAL',
    tone: ['friendly', 'short', 'attentive'],
    soundsLike: 'Seen it, thank you. You will hear from me by noon.',
    doesNotSoundLike: 'We will get back to you as soon as possible.',
    do: [
      'Answer on the channel they chose',
      'Name a time when it takes longer',
      'Move private things out of public threads',
    ],
    dont: ['Argue in public', 'Write outside their hours'],
    steps: [
      must('Show that you have read it'),
      must('Answer, or name the time by which you will'),
      may('Offer another channel if it grows'),
    ],
    responseTargetMinutes: 240,
    openingLine: 'Hello {nameToUse}, thank you for your message.',
    escalateWhen: 'Others can read it and they are upset.',
    after: null,
  },
};

export const VIDEO_CALL_GENERAL: ShippedProtocol = {
  name: 'A video call',
  typeKey: 'VIDEO_CALL',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['prepared', 'patient', 'clear'],
    soundsLike: 'Can you hear me well? Then let us begin with your question.',
    doesNotSoundLike: 'Let me share my screen for the next hour.',
    do: ['Be there two minutes early', 'Ask whether sound and picture are right', 'Keep a telephone number ready'],
    dont: ['Record without asking', 'Read your mail meanwhile'],
    steps: [
      must('See that they can hear and see you', { ask: 'Can you hear me well?' }),
      must('Agree on the time and what matters most'),
      must('Sum up and name the next step', { say: 'So I will … by …' }),
    ],
    responseTargetMinutes: 240,
    openingLine: 'Hello {nameToUse}, good to see you. Can you hear me well?',
    escalateWhen: null,
    after: 'Send the summary the same day.',
  },
};

export const OTHER_GENERAL: ShippedProtocol = {
  name: 'Any other contact',
  typeKey: 'OTHER',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['friendly', 'clear', 'respectful'],
    soundsLike: 'How would you like us to go on from here?',
    doesNotSoundLike: 'That is not how we do things.',
    do: ['Use the name they like', 'End with who does what by when'],
    dont: ['Make them repeat what we know'],
    steps: [must('Hear what it is about'), must('Agree on who does what by when')],
    responseTargetMinutes: 480,
    openingLine: 'Hello {nameToUse}, {staffName} from {workspaceName}.',
    escalateWhen: null,
    after: 'Write one sentence, and what was promised.',
  },
};
