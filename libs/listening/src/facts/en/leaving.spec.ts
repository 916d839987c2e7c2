import { describe, expect, it } from '@jest/globals';
import { heardKinds } from './testing/heard-kinds';

describe('a risk of leaving', () => {
  it.each([
    "He's had a better offer from the bakery across the street.",
    'They are not going to renew in autumn.',
    'She said that was her last order.',
    'Thinking of taking his business elsewhere.',
    "I want my money back and then I'm gone.",
    'Asked about the notice period.',
    "They've begun to buy half of it from somebody else.",
    "One more mistake and we're out.",
    'Wants to know how he can get out of the contract.',
    'He has invited two of our competitors to pitch.',
    "She's seriously considering leaving us.",
    'They are putting the contract out to tender.',
    "If the price stays like that, they'll go somewhere else.",
    'Has handed in notice for the end of the year.',
    "We're done with you people.",
    'Not sure they want to carry on with us.',
    'Please delete my account.',
    "He'd be better off with a different provider, he says.",
    'Cut their orders by half and mention a new supplier.',
    'She sees no reason to stay with us.',
    'He let slip that another roaster has made him an offer.',
    'They plan to bring the work in-house.',
    'She hinted that this might be our last season together.',
    'We have decided against extending.',
    'Her new boss wants to work with his old agency.',
    "I've had it with your company.",
    "He's trying out the competition for a month.",
    "They've stopped ordering since March.",
    "I'd like to terminate with immediate effect.",
    "The neighbour's gym is half the price, she's tempted.",
    "He doubts that he'll stay.",
    'Please send me the form for ending my membership.',
    'Our competitors are wooing them.',
    "If this happens once more, you've lost me.",
    'He asked what it would cost to get out early.',
    'The school is getting quotes from two other caterers.',
    "She's moved half her budget to another agency already.",
    "I won't be needing your services any longer.",
    "If nothing changes by summer we'll look for a new partner.",
    'They only want to extend by three months instead of a year.',
  ])('is heard in: %s', (sentence) => {
    expect(heardKinds(sentence)).toContain('LEAVING');
  });
});
