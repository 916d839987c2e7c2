import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const RENEWAL_TALK: ShippedProtocol = {
  name: 'Renewal talk',
  typeKey: 'VIDEO_CALL',
  situation: 'RENEWAL',
  body: {
    formality: 'NEUTRAL',
    tone: ['honest', 'prepared', 'free of pressure'],
    soundsLike: 'You wanted month end in one day. You are at one and a half. Is that worth it to you?',
    doesNotSoundLike: 'Your contract renews automatically.',
    do: [
      'Come two months ahead',
      'Bring what they wanted to reach, and where they are',
      'Name what we did not deliver',
      'Tell the last day to leave before they have to ask',
    ],
    dont: ['Open with the price', 'Use a deadline as a lever', 'Offer more seats in the same talk'],
    steps: [
      must('Say back what they wanted when they began', { say: 'A year ago you wanted …' }),
      must('Look at where they are', { ask: 'How much of that do you have today?' }),
      must('Name what we owe them', { say: 'We promised …; it is done. / It is not, because …' }),
      must('Ask what would have to be different', { ask: 'If you signed again today, what would you change?' }),
      must('Say dates and price plainly', { say: 'It runs until …; you can leave until …; the price is …' }),
      may('Ask who else decides', { ask: 'Who has to agree, and what do they need from us?' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, good to see you. Let us look at whether you have got what you came for, before we speak about another year.',
    escalateWhen: 'They use less than a third of it, or a promise of ours is overdue.',
    after: 'What they said would have to change, each with who does it by when.',
  },
};

export const PRICE_MAIL: ShippedProtocol = {
  name: 'Price increase mail',
  typeKey: 'EMAIL',
  situation: 'PRICE_INCREASE',
  body: {
    formality: 'NEUTRAL',
    tone: ['plain', 'early', 'respectful'],
    soundsLike: 'From 1 March you pay 460 a month instead of 420. Until then nothing changes.',
    doesNotSoundLike: 'To keep delivering even more value, we are evolving our pricing.',
    do: [
      'Old price, new price and date in the first sentence',
      'Give the true reason, in one',
      'Say which choices they have, leaving included',
      'Sign as a person with a number',
    ],
    dont: ['Call it an improvement', 'Send it on a Friday', 'Send it while a promise to them is overdue'],
    steps: [
      must('Old price, new price, date', { say: 'From … you pay … instead of …' }),
      must('The reason in one sentence'),
      must('What they can choose', { say: 'You can stay as you are, take …, or leave until …' }),
      must('Whom they can call', { say: 'Call me if this is difficult: …' }),
    ],
    responseTargetMinutes: 240,
    openingLine: 'Hello {nameToUse}, our price changes, and I would like you to know early what it means for you.',
    escalateWhen: 'An open fault of theirs is older than a month: mend that first.',
    after: 'Call those who did not answer, before the date and not after the invoice.',
  },
};

export const THEY_WANT_TO_LEAVE: ShippedProtocol = {
  name: 'They want to cancel',
  typeKey: 'CALL',
  situation: 'CANCELLATION',
  body: {
    formality: 'NEUTRAL',
    tone: ['accepting', 'interested', 'orderly'],
    soundsLike: 'That is done, your last day is 30 June. May I ask what we missed?',
    doesNotSoundLike: 'Before you go, let me make you an offer.',
    do: [
      'Confirm it first',
      'Say how they get their data, and until when',
      'Ask for the reason once',
      'Thank them for something particular',
    ],
    dont: ['Make them explain before you confirm', 'Offer a discount', 'Lock anything early'],
    steps: [
      must('Confirm it', { say: 'It is cancelled as of …; you have it in writing today.' }),
      must('Say what happens to their data', { say: 'You can take all of it out until …; I help you with that.' }),
      may('Ask for the reason, once', { ask: 'What did we miss?' }),
      must('Thank them for one thing', { say: 'You told us about …; because of you it is mended for all.' }),
    ],
    responseTargetMinutes: 240,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. You want to cancel; that is in order, and I see to it now.',
    escalateWhen: 'They leave over something that we promised.',
    after: 'The reason in their words. No offers; one honest word when what drove them away is mended.',
  },
};

export const ACCOUNT_GONE_QUIET: ShippedProtocol = {
  name: 'An account has gone quiet',
  typeKey: 'CALL',
  situation: 'WIN_BACK',
  body: {
    formality: 'NEUTRAL',
    tone: ['attentive', 'direct', 'useful'],
    soundsLike: 'Since March only one of you signs in. Did something get in the way?',
    doesNotSoundLike: 'Just checking in!',
    do: [
      'Know what changed and when',
      'Ask whether people left or work changed',
      'Bring one thing that they asked for',
    ],
    dont: ['Send usage charts', 'Ask for a meeting without a reason', 'Write a fourth time when nobody answers'],
    steps: [
      must('Say what you noticed', { say: 'Until … five of you used it; since then one.' }),
      must('Ask what happened', { ask: 'What has changed on your side?' }),
      may('Bring what they asked for', { say: 'You asked for …; it is there since …' }),
      must('Let them choose', { ask: 'Shall we look at it together, or leave it for now?' }),
    ],
    responseTargetMinutes: null,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. I noticed that it has become quiet at {companyName|your end}, and I would like to know whether it is us.',
    escalateWhen: 'Whoever brought us in has left the company.',
    after: 'Who uses it now and who decides; the reason in their words.',
  },
};
