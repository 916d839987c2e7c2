import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const AT_THE_COUNTER: ShippedProtocol = {
  name: 'At the counter',
  typeKey: 'VISIT',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['awake', 'welcoming', 'unhurried'],
    soundsLike: 'Good morning, Mr Okafor. The rye is still warm; the usual half?',
    doesNotSoundLike: 'Anything else? Anything else?',
    do: [
      'Look up and greet, also the third in the queue',
      'Use the name they like, if you know it',
      'Offer the usual as a question',
      'Say what is gone and when it is back',
      'Ask how the last order was',
    ],
    dont: [
      'Speak of their orders or family before others',
      'Guess at ingredients',
      'Finish their sentence when the queue is long',
    ],
    steps: [
      must('Greet before you reach for the bag', { say: 'Good morning, … I am with you in a moment.' }),
      must('Hear what it is for today', { ask: 'The usual, or something else today?' }),
      may('Take up the last time', { ask: 'How was the cake on Saturday?' }),
      may('Offer to keep it for them', { ask: 'Shall I put one aside for you on …?' }),
      must('Thank them by name', { say: 'Thank you, … See you on …' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Good to see you, {nameToUse}. The usual, or something else today?',
    escalateWhen: 'Somebody feels unwell after eating something of ours, or asks about an allergen that is not listed.',
    after: 'Only what helps the next time: what they liked, what was missing, what was put aside.',
  },
};

export const COUNTER_COMPLAINT: ShippedProtocol = {
  name: 'Something we sold was not right',
  typeKey: 'VISIT',
  situation: 'COMPLAINT',
  body: {
    formality: 'NEUTRAL',
    tone: ['quiet', 'quick', 'generous'],
    soundsLike: 'You are right, that should not have left the oven. Which one would you like instead?',
    doesNotSoundLike: 'Do you have the receipt?',
    do: [
      'Step to the side with them, away from the queue',
      'Take it back without proof',
      'Let them choose: another one, or the money',
      'Keep the piece and the batch for the baker',
    ],
    dont: ['Taste it before their eyes', 'Say that nobody else complained', 'Explain how it is baked'],
    steps: [
      must('Thank them for bringing it back', { say: 'Thank you for coming back with it.' }),
      must('Say back what was wrong', { say: 'So it was hard already when you cut it, at noon?' }),
      must('Make it good at once', { ask: 'Would you like another one, or the money back?' }),
      must('Say what happens with it', { say: 'I will give it to the baker with the time you bought it.' }),
      may('Tell them what came of it', { ask: 'May I tell you next time what it was?' }),
    ],
    responseTargetMinutes: null,
    openingLine: 'Thank you for telling me, {nameToUse}. Come to the side with me, so that we have a moment.',
    escalateWhen: 'Something foreign was in it, or somebody became ill: close the tray and call the owner at once.',
    after: 'Note product, time and what was wrong as a pain point, and tell the bakehouse today.',
  },
};

export const INGREDIENTS_ASKED: ShippedProtocol = {
  name: 'What is in it: ingredients and allergens',
  typeKey: 'MESSAGE',
  situation: 'ENQUIRY',
  body: {
    formality: 'NEUTRAL',
    tone: ['exact', 'calm', 'honest'],
    soundsLike: 'The seeded loaf has sesame in the dough. We bake it on the same line as the white one.',
    doesNotSoundLike: 'It should be fine.',
    do: [
      'Look it up in the list, every time',
      'Speak of traces as well as of ingredients',
      'Ask whom it is for and how strict it must be',
      'Say so when you do not know, and by when you will',
    ],
    dont: ['Answer from memory', 'Promise that something is free of an allergen', 'Play down an allergy'],
    steps: [
      must('Ask what must not be in it', { ask: 'What is it that you must avoid, and are traces a danger too?' }),
      must('Look it up and name the list', { say: 'According to the list of today, … contains …' }),
      must('Speak of traces', { say: 'It is baked in the same room as …' }),
      may('Offer what is safer', { say: 'What comes packed and sealed is …' }),
    ],
    responseTargetMinutes: 120,
    openingLine: 'Hello {nameToUse}, good that you ask. I have the list of ingredients before me.',
    escalateWhen: 'A strong allergy is mentioned: only the baker in charge answers.',
    after: 'Note what they avoid as a preference that must be kept, in their words.',
  },
};
