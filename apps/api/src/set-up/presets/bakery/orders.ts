import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

const TWO_HOURS = 120;

export const TAKING_AN_ORDER: ShippedProtocol = {
  name: 'Taking an order',
  typeKey: 'ORDER',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['attentive', 'exact', 'friendly'],
    soundsLike: 'I read it back: two seeded, sliced, one plaited loaf, Saturday at eight, for Haddad.',
    doesNotSoundLike: 'Yes, yes, got it.',
    do: [
      'Ask what it is for before you suggest',
      'Write names and dedications letter by letter',
      'Read all of it back: what, how many, which day, what time, whose name',
      'Give a price, or say when you will',
    ],
    dont: ['Take an order on a loose slip', 'Promise a day before you looked at the oven plan', 'Shorten a name'],
    steps: [
      must('Hear what it is for', { ask: 'What is the occasion, and for how many people?' }),
      must('Agree on what and how many'),
      must('Look at the plan before you agree on a day', { say: 'Let me see what the oven has on that day.' }),
      may('Ask about what must not be in it', { ask: 'Is there anybody who must avoid something?' }),
      must('Read it back, dedication letter by letter', { say: 'I read it back to you: …' }),
      must('Say where we reach each other', { ask: 'Which number is good if a question comes up?' }),
    ],
    responseTargetMinutes: TWO_HOURS,
    openingLine: 'Hello {nameToUse}, {staffName} from {workspaceName}. Tell me what it is for, then I write it down.',
    escalateWhen: 'More than the oven plan holds, or a day on which we are closed.',
    after: 'The order in the book, and the day and time as our promise.',
  },
};

export const ORDER_CHANGED: ShippedProtocol = {
  name: 'An order is changed or called off',
  typeKey: 'ORDER',
  situation: 'CANCELLATION',
  body: {
    formality: 'NEUTRAL',
    tone: ['easy', 'clear', 'fair'],
    soundsLike: 'That is no trouble until Thursday noon. I have changed it to thirty.',
    doesNotSoundLike: 'You should have told us earlier.',
    do: [
      'Thank them for saying so',
      'Say at once whether it still goes',
      'Name what has been made already, and its cost',
      'Read the changed order back',
    ],
    dont: ['Ask for a reason', 'Make them feel it', 'Change it in your head only'],
    steps: [
      must('Thank them, and find the order', { say: 'Thank you for telling us in time. It is the one for …?' }),
      must('Say what still goes', { say: 'Nothing is made yet. / The bases are baked; … would remain.' }),
      must('Agree, and read it back', { say: 'So from now on it is …' }),
      may('Ask whether another day helps', { ask: 'Shall I keep a place for you on another day?' }),
    ],
    responseTargetMinutes: TWO_HOURS,
    openingLine: 'Hello {nameToUse}, thank you for telling us. Let me find your order.',
    escalateWhen: 'Something was made for them alone and cannot be sold.',
    after: 'Change the book and tell the bakehouse before you hang up the apron.',
  },
};

export const WRONG_ORDER: ShippedProtocol = {
  name: 'The order was wrong',
  typeKey: 'ORDER',
  situation: 'COMPLAINT',
  body: {
    formality: 'NEUTRAL',
    tone: ['owning it', 'fast', 'concrete'],
    soundsLike: 'The name on it is wrong, and that is ours. I can have it right by two. Does that save the day?',
    doesNotSoundLike: 'That is what it says in the book.',
    do: [
      'Ask when it is needed, before anything else',
      'Say what you can do by then, and do that first',
      'Say sorry once, for this one thing',
      'Charge nothing for putting it right',
      'Call again after the day itself',
    ],
    dont: ['Look for who wrote it down', 'Ask them to come by when you can go', 'Offer a voucher instead of a cake'],
    steps: [
      must('Find out by when it must be right', { ask: 'When do you need it, and where?' }),
      must('Say back what is wrong', { say: 'You ordered …, and there is …' }),
      must('Offer what can be done by then', { say: 'By … I can … We bring it to you.' }),
      must('Say sorry once, and what changes', { say: 'I am sorry. From now on we …' }),
      may('Make good without being asked', { say: 'You pay nothing for it.' }),
      must('Agree when you will ask how it went', { ask: 'May I call you on Monday and hear how it was?' }),
    ],
    responseTargetMinutes: 30,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. When do you need it? Then I know what we can still do.',
    escalateWhen: 'It cannot be right by the time it is needed: the owner calls, at once.',
    after: 'What went wrong and where in our chain; the day you check back as a promise.',
  },
};

export const GONE_QUIET: ShippedProtocol = {
  name: 'A regular order has stopped',
  typeKey: 'CALL',
  situation: 'WIN_BACK',
  body: {
    formality: 'NEUTRAL',
    tone: ['interested', 'light', 'without reproach'],
    soundsLike: 'Your order stopped in March. I would like to know whether it was us.',
    doesNotSoundLike: 'We have missed you! Here is ten percent.',
    do: [
      'Look up what was last said and last promised',
      'Ask once, and openly',
      'Thank them whatever the answer is',
      'Leave the door open without a date',
    ],
    dont: [
      'Offer a discount before you know the reason',
      'Call a second time when they said no',
      'Speak ill of others',
    ],
    steps: [
      must('Say why you call', { say: 'You had … from us until … I noticed that it stopped.' }),
      must('Ask whether it was us', { ask: 'Was it something that we did, or did not do?' }),
      may('Say what has changed here', { say: 'Since then we …' }),
      must('Let them decide', { ask: 'Would you like to hear from us again, or shall I leave it?' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I have one honest question, and it takes two minutes.',
    escalateWhen: 'They name something that we never answered.',
    after: 'The reason in their words; if they want peace, note that, and keep it.',
  },
};
