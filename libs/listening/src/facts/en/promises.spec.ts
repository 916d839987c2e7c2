import { describe, expect, it } from '@jest/globals';
import { hearFacts } from '../hear-facts';
import { ENGLISH } from './english';
import { heardKinds } from './testing/heard-kinds';

describe('a promise of ours', () => {
  it.each([
    "I'll ring her back once I've spoken to the warehouse.",
    "We'll have a replacement sent out on Monday.",
    'Said I would look into the missing credit.',
    'Need to send him the drawings by Thursday.',
    'Promised a callback before noon.',
    'To do: check stock for the blue ones and let her know.',
    'Going to waive the delivery fee next time.',
    'Assured her that the parts will ship tomorrow.',
    'Our workshop will collect the machine on Tuesday.',
    "I'm sending you the certificate tonight.",
    "She'll get a refund within a week.",
    'Agreed that we come by on the 14th to measure.',
    'I owe him a copy of the contract.',
    "We've committed to a reply by the end of next week.",
    "I'll make sure that it doesn't happen again.",
    'Offered to swap the unit free of charge, will confirm the date tomorrow.',
    'Will keep her posted.',
    'We refund the second payment tomorrow and send a confirmation.',
    "Let's talk again in two weeks.",
    'Need to order the spare part for him.',
    'Told them they would hear from us by Wednesday.',
    'I shall speak with accounting about the discount.',
    'Action: email the revised quote.',
    'The missing box will be delivered on Saturday.',
    "I'll see to it that accounting corrects this.",
    'Remind me to send her the photos.',
    'Have to get back to him with a price.',
    'We are going to extend the warranty by a year.',
    'Gave my word that the order goes out today.',
    'Let me check with my boss and call you back this afternoon.',
    'Must call the supplier about this tomorrow.',
    'Follow-up: send brochure and price list.',
    'You can expect the offer by Friday.',
    'Samples go out to him on Wednesday.',
    'Ines from our office is going to phone her about it on Monday.',
    "Said we'd look for a bigger table.",
    'I undertook to have the figures ready by the board meeting.',
    "We'll match the other quote.",
    "I'll be in touch as soon as the part is here.",
    'Must not forget to order her special flour.',
    'She is to receive a written apology from us.',
    "I'll find out who signed for the parcel.",
    "We'll leave the key with the neighbour.",
    'Back to him by Friday with two options.',
    'He was told that a fitter would come on the 3rd.',
    'We have agreed to take back the unsold stock.',
    'I will personally check every box before it leaves.',
    'Your refund will be on your account within three days.',
    "I'm going to ask my colleague and report back tomorrow.",
    "We will not charge you for the second visit, and I'll send the corrected bill.",
    'Note to self: call Mrs Petrov about the sofa.',
    'You have my word that it will be there on Friday.',
    'Shall prepare a comparison for her until the next appointment.',
    "We agreed I'd drop off the keys on Sunday.",
    "I'll talk to production and let him know by tonight.",
    "She'll be sent the new terms this week.",
    'We promised her a discount of five percent on the next order.',
    'Need to find out why the credit was not booked and tell her.',
    'Our lawyer will look over the draft before Thursday.',
    'Going to have the sign replaced next week.',
    'Will do my best to get him an earlier slot.',
    "We're going to test the machine again on Monday and report back.",
    "I'll put a note on the order so that the driver rings the bell.",
    'I am to send her the samples.',
    'I will note that down.',
    'He gets his deposit back within two weeks.',
    'Told her we would send a new one.',
  ])('is heard in: %s', (sentence) => {
    expect(heardKinds(sentence)).toContain('PROMISE');
  });
});

describe('a promise of theirs', () => {
  it.each([
    'Will get back to us.',
    "She'll get back to us by Friday.",
    'They will let us know.',
    'Will send us the floor plan tomorrow.',
    'Anna is going to call us about it.',
  ])('is not taken for ours: %s', (sentence) => {
    const heard = hearFacts(sentence, ENGLISH).filter(({ cue }) => cue.kind === 'PROMISE');
    expect(heard.map(({ cue }) => cue)).toEqual([expect.objectContaining({ direction: 'THEIRS' })]);
  });
});
