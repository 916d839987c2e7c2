import { may, must, type ShippedProtocol } from '../../../protocols/shipped-protocol';

export const TICKET_ANSWER: ShippedProtocol = {
  name: 'Answering a ticket',
  typeKey: 'TICKET',
  situation: null,
  body: {
    formality: 'NEUTRAL',
    tone: ['exact', 'friendly', 'short'],
    soundsLike: 'I can see it too: it happens with dates before 2000. You will hear from me by Thursday noon.',
    doesNotSoundLike: 'Have you tried clearing your cache?',
    do: [
      'Try it yourself before you ask',
      'Say what you saw, and what it means for their day',
      'Name the next time they will hear from you',
      'Tell a way round, if there is one',
    ],
    dont: [
      'Ask for what is already written there',
      'Close it because nobody answered',
      'Paste an article without a word',
    ],
    steps: [
      must('Say back the trouble, and what it keeps them from'),
      must('Say what you found', { say: 'I tried … and saw …' }),
      may('Give a way round', { say: 'Until it is mended, … works.' }),
      must('Say when they hear from you next', { say: 'I write again by …, also if there is nothing new.' }),
    ],
    responseTargetMinutes: 120,
    openingLine: 'Hello {nameToUse}, {staffName} here. I have read it and tried it myself.',
    escalateWhen: 'Data is lost or seen by others, or they cannot work at all.',
    after: 'When it is mended, tell everybody who reported it, by name.',
  },
};

export const SAME_FAULT_AGAIN: ShippedProtocol = {
  name: 'The same fault again',
  typeKey: 'TICKET',
  situation: 'COMPLAINT',
  body: {
    formality: 'NEUTRAL',
    tone: ['serious', 'owning it', 'plain'],
    soundsLike: 'This is the third time, and twice we called it solved. That was wrong.',
    doesNotSoundLike: 'We could not reproduce the issue.',
    do: [
      'Count the times yourself, with their dates',
      'Say that the last answer did not hold',
      'Name one person who sees it through',
      'Offer to call',
    ],
    dont: ['Send them to a new ticket', 'Ask for the same logs again', 'Call it solved before they do'],
    steps: [
      must('Name the dates on which they told us', { say: 'You wrote on …, on … and today.' }),
      must('Say what we got wrong', { say: 'What we told you then did not hold, because …' }),
      must('Name who sees it through, and by when', { say: 'From now on it is …; next word by …' }),
      must('Ask what it costs them now', { ask: 'What can you not do until then, and how can we bridge it?' }),
      may('Offer a call', { ask: 'Shall I call you today, and when?' }),
    ],
    responseTargetMinutes: 60,
    openingLine: 'Hello {nameToUse}, you told us this before, and it is back. I have read all of it.',
    escalateWhen: 'At once: the head of development hears of it today.',
    after: 'Close it only when they say that it holds; look again after two weeks.',
  },
};

export const OUTAGE_MESSAGE: ShippedProtocol = {
  name: 'Outage message',
  typeKey: 'EMAIL',
  situation: 'BAD_NEWS',
  body: {
    formality: 'NEUTRAL',
    tone: ['immediate', 'factual', 'without excuses'],
    soundsLike: 'Since 09:12 nobody can sign in. Your data is safe. Next word from us at 10:00.',
    doesNotSoundLike: 'Some users may experience degraded performance.',
    do: [
      'Write within fifteen minutes, also when you know little',
      'Say what does not work, for whom and since when',
      'Say what is not affected',
      'Name the time of the next word, and keep it',
    ],
    dont: ['Guess at the cause', 'Write "some users"', 'Wait until it is over'],
    steps: [
      must('Say what does not work, and since when', { say: 'Since … you cannot …' }),
      must('Say what is safe', { say: 'Your data is …' }),
      may('Give a way to go on working', { say: 'Until then you can …' }),
      must('Name the time of the next word', { say: 'We write again at …, whatever we know by then.' }),
      must('When it is over: cause, length, what changes'),
    ],
    responseTargetMinutes: 15,
    openingLine: 'Hello {nameToUse}, at present something does not work at our end. This is what we know.',
    escalateWhen: 'Longer than an hour, or data is touched: call the largest accounts as well.',
    after: 'Within two days: what happened, in plain words, and what is different from now on.',
  },
};

export const AFTER_AN_OUTAGE: ShippedProtocol = {
  name: 'Calling after an outage',
  typeKey: 'CALL',
  situation: 'BAD_NEWS',
  body: {
    formality: 'NEUTRAL',
    tone: ['humble', 'concrete', 'listening'],
    soundsLike: 'It was two hours and ten minutes, on your pay day. What did that do to you?',
    doesNotSoundLike: 'We are well within our yearly availability.',
    do: [
      'Know how long it was for them',
      'Ask what it cost them before you explain',
      'Name one thing that changes, with a date',
    ],
    dont: ['Quote the contract', 'Explain servers', 'Offer a credit in place of an answer'],
    steps: [
      must('Say what it was, for them', { say: 'On … from … to … you could not …' }),
      must('Hear what it did', { ask: 'What did that do to your day?' }),
      must('Say the cause in one sentence, and what changes', { say: 'It happened because …; from … on …' }),
      may('Make good', { say: 'It comes off your next invoice; you need do nothing.' }),
      must('Agree how they want to be told the next time', {
        ask: 'How, and whom, shall we tell first if it happens again?',
      }),
    ],
    responseTargetMinutes: 240,
    openingLine:
      'Hello {nameToUse}, {staffName} from {workspaceName}. It was our outage on your working day. What did it do to you?',
    escalateWhen: 'They lost money or gave a wrong figure to others.',
    after: 'Tell the cost to those who plan the work; check whether the change came on its date.',
  },
};

export const LATER_THAN_SAID: ShippedProtocol = {
  name: 'It comes later than we said',
  typeKey: 'EMAIL',
  situation: 'DELAY',
  body: {
    formality: 'NEUTRAL',
    tone: ['early', 'candid', 'precise'],
    soundsLike: 'The export does not come in May. It comes on 30 June, and this is what holds it.',
    doesNotSoundLike: 'We are excited to share an update on our roadmap.',
    do: [
      'Write before the date has passed',
      'Say the old date and the new one',
      'Say what is sure and what is not',
      'Offer a bridge',
    ],
    dont: ['Hide it among news', 'Give a quarter for a date', 'Move it a third time without a call'],
    steps: [
      must('Say it in the first sentence, with both dates', { say: 'We told you …; it will be …' }),
      must('Give the reason in one sentence'),
      must('Ask what hangs on it', { ask: 'What have you planned around it?' }),
      may('Offer a bridge', { say: 'Until then we … for you by hand.' }),
    ],
    responseTargetMinutes: 240,
    openingLine: 'Hello {nameToUse}, something that we promised you comes later than we said.',
    escalateWhen: 'They signed because of it.',
    after: 'Move the promise with "they were told"; a second move is a call.',
  },
};
