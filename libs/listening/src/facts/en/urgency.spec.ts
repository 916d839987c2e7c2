import { describe, expect, it } from '@jest/globals';
import { heardKinds } from './testing/heard-kinds';

describe('urgency', () => {
  it.each([
    'He needs an answer today.',
    'Please come as fast as you can.',
    'The line is standing still until the part arrives.',
    "This can't wait till Monday.",
    'They need the cake by four this afternoon.',
    'Deadline for the tender is tomorrow noon.',
    "I have to have it before the weekend, or I'm in trouble.",
    'Drop everything and call him.',
    'Water is coming through the ceiling right now.',
    'She must know by tonight whether we can do it.',
    'Top priority for her.',
    'Time is running out for the application.',
    "We're completely out of flour, please deliver today.",
    'Every hour costs them money.',
    "It's an emergency.",
    'Wants it sorted straight away.',
    'They are pressing for a decision this week.',
    'Asap please.',
    'He must have the spare part tomorrow or the harvest rots.',
    'Answer needed today.',
    'The bride is in tears, the dress has to be here in two hours.',
    "If we don't deliver by Friday they pay a penalty.",
    'This has to go out tonight.',
    "I'm stuck on the motorway, send someone quickly!",
    'They can hold the room only until noon.',
    'She begged us to be quick.',
    'As quick as you can, please, my flight leaves in an hour.',
    'Please ring back before five, after that it is too late.',
    'He wants the offer on his desk first thing tomorrow.',
    'We need someone here within the hour.',
    'It has to be today.',
    'They are waiting outside right now.',
    "I can't be late for the notary.",
    'They are about to miss their train.',
    "We're running very late.",
    'She is in a big rush.',
    "I have to get to my brother's wedding and the bus broke down.",
    'He must be at the court on time.',
    'She needs to be at court soon.',
  ])('is heard in: %s', (sentence) => {
    expect(heardKinds(sentence)).toContain('URGENCY');
  });
});
