import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const DISCOVERY: ShippedProtocol = {
  name: 'Discovery meeting',
  typeKey: 'VIDEO_CALL',
  situation: 'SALES_DISCOVERY',
  body: {
    formality: 'NEUTRAL',
    tone: ['curious', 'prepared', 'honest'],
    soundsLike: 'How do you do it today, from the moment the order comes in?',
    doesNotSoundLike: 'Let me share my screen and show you the dashboard.',
    do: [
      'Speak less than they do',
      'Ask for the last time it went wrong, with day and cost',
      'Ask who would have to change how they work',
      'Say it when we are not the right ones',
    ],
    dont: [
      'Share a screen in the first half hour',
      'Answer a worry with a feature',
      'Promise what is only on the roadmap',
    ],
    steps: [
      must('Agree on the time and on what they want from it', { ask: 'What would make these 45 minutes worth it?' }),
      must('Hear how it is done today', { ask: 'Take me through it, from the beginning; who does what?' }),
      must('Find what it costs them', { ask: 'When did it last go wrong, and what did that cost you?' }),
      must('Find out who decides and who has to live with it', {
        ask: 'Who uses it every day, and what do they think?',
      }),
      must('Say back what you heard', { say: 'What I take away is … What have I missed?' }),
      must('Agree on one next step with a date', { say: 'You get … from me by …; then you decide whether we go on.' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, good to see you. I would like to understand how {companyName|your team} works before I show you anything. Is that all right?',
    escalateWhen: 'Security review, their own contract or a price beyond the list.',
    after: 'The same day: what we understood, in their words, and the one next step.',
  },
};

export const DEMO: ShippedProtocol = {
  name: 'A demo',
  typeKey: 'DEMO',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['concrete', 'unhurried', 'candid'],
    soundsLike: 'You said that month end takes three days. This is month end.',
    doesNotSoundLike: 'And there is so much more.',
    do: [
      'Show their three things, with data like theirs',
      'Let one of them hold the mouse',
      'Show what it cannot do before they find it',
      'Stop ten minutes early',
    ],
    dont: ['Show every menu', 'Talk over a question', 'Call something that is planned "nearly there"'],
    steps: [
      must('Say back what matters to them', { say: 'You want to see …, … and … Is anything missing?' }),
      must('Show it, one thing at a time', { ask: 'How would that go on a Monday at your place?' }),
      must('Show where it ends', { say: 'What it does not do is …' }),
      must('Hear each of them', { ask: 'What would stand in your way?' }),
      must('Agree on one next step', { say: 'Then … tries it with … until …' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, good to see you all. Before I begin: which three things should you have seen at the end?',
    escalateWhen: 'They decide on something that we do not have.',
    after: 'Each question that stayed open, with who answers it by when.',
  },
};

export const ONBOARDING_CALL: ShippedProtocol = {
  name: 'Onboarding call',
  typeKey: 'ONBOARDING',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['patient', 'practical', 'encouraging'],
    soundsLike: 'By the end of this hour your first invoice is out. You click, I watch.',
    doesNotSoundLike: 'Most customers find this quite intuitive.',
    do: [
      'Have one result that they can show at the end',
      'Let them click, and keep quiet',
      'Ask who will be asked by their colleagues',
      'Write down where they hesitated',
    ],
    dont: ['Explain settings that they do not need yet', 'Say "simply" or "just"', 'End without the next date'],
    steps: [
      must('Say what will work at the end', { say: 'When we stop, you will have …' }),
      must('Look at their own data', { ask: 'Can we take one of yours from last week?' }),
      must('Let them do it themselves', { ask: 'Would you do the next one without me?' }),
      must('Hear what felt odd', { ask: 'Where did you have to think twice?' }),
      may('Find who needs help next', { ask: 'Who else will use it, and who of them is worried?' }),
      must('Agree on the next date and the way to ask', { say: 'We meet again on …; until then you write to …' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, {staffName} here. By the end of this you will have one thing running. Which one would help you most this week?',
    escalateWhen: 'The data cannot be brought in, or nobody of those who will use it was there.',
    after: 'A summary with three links at most, and a look after seven days.',
  },
};

export const NEW_CONTACT_PERSON: ShippedProtocol = {
  name: 'Introducing who looks after them now',
  typeKey: 'CALL',
  situation: 'HANDOVER',
  body: {
    formality: 'NEUTRAL',
    tone: ['informed', 'modest', 'steady'],
    soundsLike: 'You told Ines in May that exports are slow. I have that on my list, with her date.',
    doesNotSoundLike: 'So, tell me about your company.',
    do: [
      'Read everything first; ask for nothing twice',
      'Name what was promised to them, and that it stands',
      'Say how you can be reached',
      'Ask what they would like to be different',
    ],
    dont: ['Speak about who left and why', 'Begin with an offer'],
    steps: [
      must('Say who you are and since when', { say: 'Since … I am the one you can call.' }),
      must('Tell what you know is open', { say: 'Open between us is …, by …' }),
      must('Ask what is missing', { ask: 'What should I know that stands in no system?' }),
      may('Ask what could be better', { ask: 'What would you like me to do differently?' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, I am {staffName} from {workspaceName}. I look after you from now on, and I have read what was agreed.',
    escalateWhen: 'Something was promised to them that nobody here knows of.',
    after: 'Take over each promise with its date, or agree on a new one today.',
  },
};
