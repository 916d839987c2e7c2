import { ago, ahead, type Story } from '../story/story';

/** Somebody else looks after a customer from now on. Both colleagues agreed on what has to be known; she is still to be told. */
export const newHands: Story = {
  key: 'new-hands',
  firms: [
    { key: 'nursery', name: 'Kinderhaus Ahornweg', domain: 'kinderhaus-ahornweg.example', industry: 'Day nursery' },
  ],
  people: [
    {
      key: 'ilse',
      owner: 'tomasz',
      givenName: 'Ilse',
      familyName: 'Varga',
      pronouns: 'she/her',
      kinds: ['CUSTOMER'],
      stage: 'CUSTOMER',
      importance: 2,
      phone: '+49 30 23125 264',
      email: 'kueche@kinderhaus-ahornweg.example',
      firm: 'nursery',
      title: 'Cook',
    },
  ],
  events: [
    {
      on: ago(75, '09:40'),
      by: 'tomasz',
      log: 'CALL',
      with: 'ilse',
      minutes: 5,
      subject: 'Rolls for forty children',
      body: 'Every morning, without seeds, soft. She cooks alone and has no minute before half past nine.',
      feeling: 'NEUTRAL',
      likings: [
        { key: 'HOURS', value: '09:30-11:00', strength: 'MUST' },
        { key: 'PACE', value: 'Short: she stands at the stove', strength: 'LIKES' },
      ],
    },
    {
      on: ago(12, '09:45'),
      by: 'tomasz',
      log: 'CALL',
      with: 'ilse',
      minutes: 3,
      subject: 'Bread week of the children',
      body: 'They want to see how dough grows. Promised a bucket of sourdough and somebody who can answer forty questions.',
      theirWords: 'Send somebody who likes questions.',
      feeling: 'WARM',
      promises: [{ key: 'dough', text: 'A bucket of sourdough for the bread week', due: ahead(12, '09:30') }],
    },
    {
      on: ago(6, '14:00'),
      by: 'tomasz',
      remind: 'ilse',
      of: { title: 'Set the sourdough for Ilse aside', due: ahead(11) },
    },
    {
      on: ago(6, '14:10'),
      by: 'tomasz',
      hand: 'ilse',
      to: 'aylin',
      note: 'The nursery is round your corner, and you like questions. Ring her after half past nine and be brief.',
    },
    { on: ago(5, '11:30'), by: 'aylin', takeOver: 'ilse' },
  ],
};
