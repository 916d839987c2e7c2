import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

const FOUR_HOURS = 240;

export const SUPPLIER_CALL: ShippedProtocol = {
  name: 'A call with a supplier',
  typeKey: 'CALL',
  situation: null,
  relationshipKinds: ['SUPPLIER'],
  body: {
    formality: 'NEUTRAL',
    tone: ['straight', 'fair', 'prepared'],
    soundsLike: 'I have the order before me. Here is what we need, and here is where we can move.',
    doesNotSoundLike: 'Others would do it for half of that.',
    do: [
      'Have the order number and the agreed terms at hand',
      'Say what we need it for, not only what we want',
      'Ask what a price or a date rests on',
      'Say where we can move, and where we cannot',
      'Thank them for what went well',
    ],
    dont: [
      'Play one supplier against another',
      'Ask for a favour without offering one',
      'Agree on a price by ear only',
    ],
    steps: [
      must('Name the order and why you call', { say: 'It is about order …, which we agreed for …' }),
      must('Hear how it looks from their side', { ask: 'How does it look at your end?' }),
      may('Ask what a new price rests on', { ask: 'What has become dearer for you, and for how long will it be so?' }),
      must('Look for what helps both', {
        say: 'If we order earlier, or more at once, what would that change?',
        ask: 'What would make it easier for you?',
      }),
      must('Repeat quantity, price and date', {
        say: 'So that is … at …, here by …. You will have it in writing today.',
      }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I am calling about our order; do you have it at hand?',
    escalateWhen: 'A price or date would break what we promised to others, or a contract has to change.',
    after: 'Confirm quantity, price and date in writing, and note whom else it concerns here.',
  },
};

export const SUPPLIER_DELAY: ShippedProtocol = {
  name: "A supplier's delivery is late",
  typeKey: 'CALL',
  situation: 'DELAY',
  relationshipKinds: ['SUPPLIER'],
  body: {
    formality: 'NEUTRAL',
    tone: ['calm', 'factual', 'together'],
    soundsLike: 'We count on it for Thursday. What can still be done, and what do you need from us?',
    doesNotSoundLike: 'This is your problem, not ours.',
    do: [
      'Say by when we need it, and what hangs on it',
      'Ask for the true date, not the hoped-for one',
      'Ask whether a part of it can come earlier',
      'Say when you will call again',
    ],
    dont: ['Threaten before you have listened', 'Ask who is to blame', 'Take "soon" for a date'],
    steps: [
      must('Name the order and the date we agreed', { say: 'Order … was to be here on …' }),
      must('Hear what happened', { ask: 'What holds it up?' }),
      must('Say what hangs on it', { say: 'By … we have promised … to others.' }),
      must('Ask for the true date', { ask: 'Which date can you be sure of?' }),
      may('Look for a way round', { ask: 'Could a part of it come first, or something like it from your stock?' }),
      must('Agree on the next word', { say: 'I will call you on … at …; please tell me before if it changes.' }),
    ],
    responseTargetMinutes: FOUR_HOURS,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I am calling about a delivery that we are waiting for; is now a good moment?',
    escalateWhen: 'There is no sure date, or it is the third delay in a row.',
    after: 'Note the sure date as their promise, and tell those here who wait for it.',
  },
};
