import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const PARTNER_MEETING: ShippedProtocol = {
  name: 'Checking in with a partner',
  typeKey: 'MEETING',
  situation: null,
  relationshipKinds: ['PARTNER'],
  body: {
    formality: 'NEUTRAL',
    tone: ['open', 'reliable', 'level'],
    soundsLike: 'Before the plans: what has worked for you in this, and what has not?',
    doesNotSoundLike: 'Let me tell you what we need from you.',
    do: [
      'Begin with what we owe them',
      'Ask what they get out of it',
      'Share figures on both sides, the bad ones too',
      'Decide who does what by when',
    ],
    dont: [
      'Bring surprises that a call could have told before',
      'Promise for their people',
      'Speak ill of other partners',
    ],
    steps: [
      must('Agree on the time and on what each wants from it', {
        ask: 'What should be clear between us when we leave this room?',
      }),
      must('Tell where our promises stand', {
        say: 'Last time we said we would …. It is done. / It is not, because …',
      }),
      must('Hear what works for them and what does not', { ask: 'What has become harder for you since we last met?' }),
      may('Look at what is ahead', { ask: 'What are you planning that we should know of early?' }),
      must('Decide who does what by when', { say: 'Then we do … by …, and you do … by …' }),
      may('Say when you meet next', { ask: 'When shall we look at it again?' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. What should be clear between us by the end of this?',
    escalateWhen: 'What we want and what they want no longer fit together, or an agreement has to change.',
    after: 'Send both sides the same list of who does what by when, the same day.',
  },
};

export const EMPLOYEE_ONE_TO_ONE: ShippedProtocol = {
  name: 'One-to-one with an employee',
  typeKey: 'MEETING',
  situation: null,
  relationshipKinds: ['EMPLOYEE'],
  body: {
    formality: 'INFORMAL',
    tone: ['attentive', 'honest', 'encouraging'],
    soundsLike: 'This is your time. What is on your mind?',
    doesNotSoundLike: 'Let us quickly go through your tasks.',
    do: [
      'Let them choose the first subject',
      'Keep the appointment, and the telephone away',
      'Name one thing they did well, with what it changed',
      'Ask what you could do differently',
      'Keep what is said in confidence in confidence',
    ],
    dont: [
      'Use it for a report on the work',
      'Compare them with colleagues',
      'Ask about health or family unless they bring it up',
      'Promise what you cannot decide',
    ],
    steps: [
      must('Give them the word', { ask: 'What would you like to speak about first?' }),
      must('Hear how it is going', { ask: 'What gives you energy at present, and what takes it?' }),
      must('Say one thing that you valued', { say: 'When you …, it helped … to …' }),
      may('Speak about what is hard', { ask: 'What stands in your way that I could move?' }),
      may('Look ahead', { ask: 'What would you like to learn or to take over?' }),
      must('Agree on what each of you does', { say: 'I will … by …. And you …' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. This is your time: what is on your mind?',
    escalateWhen: 'They speak of harassment, of danger to their health, or of leaving.',
    after: 'Note what you promised and nothing that was said in confidence; mark the note as sensitive.',
  },
};
