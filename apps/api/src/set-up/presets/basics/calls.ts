import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

const FOUR_HOURS = 240;

export const CALL_COMPLAINT: ShippedProtocol = {
  name: 'After a complaint',
  typeKey: 'CALL',
  situation: 'COMPLAINT',
  body: {
    formality: 'NEUTRAL',
    tone: ['calm', 'specific', 'owning it'],
    soundsLike: 'Here is what happened, and here is what changes.',
    doesNotSoundLike: 'We always try our best.',
    do: ['Let them finish', 'Say back what you heard', 'Name one cause and one date', 'Ask what would help today'],
    dont: [
      'Blame a colleague or the supplier',
      'Say sorry twice',
      'Promise for somebody else',
      'Ask them to explain it again',
    ],
    steps: [
      must('Let them finish'),
      must('Say back what you heard', { say: 'You told us that … Have I got that right?' }),
      must('Name the cause and the date', { say: 'It happened because … From … it will be different.' }),
      must('Ask what would help most today', { ask: 'What would help you most today?' }),
      may('Agree when to check back', { ask: 'May I call you on … to hear whether it holds?' }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine:
      'Hello {nameToUse}, it is {staffName} from {workspaceName}. I am calling about what you told us, and I have time for you now.',
    escalateWhen: 'They speak of leaving, of a lawyer, or it is the third time.',
    after: 'Write down what you promised and the day you will check back.',
  },
};

export const CALL_ENQUIRY: ShippedProtocol = {
  name: 'Somebody asks for something',
  typeKey: 'CALL',
  situation: 'ENQUIRY',
  body: {
    formality: 'NEUTRAL',
    tone: ['curious', 'plain', 'unhurried'],
    soundsLike: 'Tell me what you need it for, then I can say what fits.',
    doesNotSoundLike: 'You will find all of that on our website.',
    do: [
      'Ask what it is for before you answer',
      'Give one clear answer',
      'Say what you do not know and by when you will',
      'End with one next step',
    ],
    dont: ['List everything we sell', 'Guess a price or a date', 'Pass them on without a name'],
    steps: [
      must('Find out what it is for', { ask: 'What do you want to be able to do with it?' }),
      must('Say back the need', { say: 'So what matters to you is … and it has to be there by …' }),
      must('Answer, or say when you will', { say: 'I do not know that yet. You will hear from me by …' }),
      may('Ask how they like to be reached', { ask: 'Shall I call, or is an e-mail easier for you?' }),
      must('Agree on one next step', { say: 'Then I will … by …, and you need do nothing until then.' }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine: 'Hello {nameToUse}, {staffName} from {workspaceName}. You had a question for us, how can I help?',
    escalateWhen: 'They need a price, a date or a term that is not yours to give.',
    after: 'Note the need in their words, and the next step with its date.',
  },
};

export const CALL_FOLLOW_UP: ShippedProtocol = {
  name: 'Following up',
  typeKey: 'CALL',
  situation: 'FOLLOW_UP',
  body: {
    formality: 'NEUTRAL',
    tone: ['warm', 'brief', 'reliable'],
    soundsLike: 'I said I would call about this, so here I am.',
    doesNotSoundLike: 'I am just checking in.',
    do: [
      'Say at once why you call',
      'Begin with what we owe them',
      'Ask whether it holds',
      'Stop when they are content',
    ],
    dont: ['Call without a reason', 'Turn it into a sale', 'Ask what the notes already say'],
    steps: [
      must('Say why you call', { say: 'I promised to come back to you about …' }),
      must('Tell where it stands', { say: 'It is done since … / It is not done yet, because …' }),
      must('Ask whether it holds', { ask: 'Has it been right for you since?' }),
      may('Ask for what is still missing', { ask: 'Is anything left that I should take along?' }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I said I would get back to you. Is this a good moment?',
    escalateWhen: 'What we promised cannot be kept.',
    after: 'Mark the promise kept, or agree on a new date and say why.',
  },
};

export const CALL_GENERAL: ShippedProtocol = {
  name: 'A call',
  typeKey: 'CALL',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['friendly', 'clear', 'present'],
    soundsLike: 'Is this a good moment for you?',
    doesNotSoundLike: 'This will only take a second.',
    do: ['Use the name they like', 'Ask whether the moment suits', 'End with who does what by when'],
    dont: ['Speak over them', 'Make them repeat what we know'],
    steps: [
      must('Greet, and ask whether the moment suits', { ask: 'Is this a good moment?' }),
      must('Say why you call, or hear why they do'),
      must('Agree on who does what by when', { say: 'Then I will … by …' }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine: 'Hello {nameToUse}, {staffName} from {workspaceName}. Is this a good moment?',
    escalateWhen: null,
    after: 'Write one sentence, and what was promised.',
  },
};
