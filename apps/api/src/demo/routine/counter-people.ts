import { ago, ahead } from '../story/moment';
import { type Regular, regulars } from './regular';

const one = regulars({ manner: 'counter', kind: 'CUSTOMER', every: 33 }, 'post.example');

/** Who comes to the shop. */
export const COUNTER_PEOPLE: readonly Regular[] = [
  one('Yusuf Çelik', 'aylin', { lastSpoke: 0, tags: ['counter'], stage: 'REPEAT_CUSTOMER' }),
  one('Ines Duarte', 'aylin', { tags: ['counter'], pronouns: 'she/her' }),
  one('Gerda Thomsen', 'aylin', { lastSpoke: 71, importance: 3, stage: 'REPEAT_CUSTOMER' }),
  one('Linh Pham', 'aylin', { tags: ['cakes'], days: [{ kind: 'BIRTHDAY', on: ahead(1), year: 1988 }], lastSpoke: 9 }),
  one('Moses Adeyemi', 'aylin', { stage: 'CUSTOMER', days: [{ kind: 'BIRTHDAY', on: ahead(151) }] }),
  one('Clara Hübner', 'aylin', {
    tags: ['gluten-free'],
    also: [
      {
        on: ago(3, '16:40'),
        by: 'aylin',
        remind: 'clara-hubner',
        of: { title: 'Tell Clara when the gluten-free tins are here', due: ago(1, '10:00') },
      },
    ],
  }),
  one('Pavel Dvořák', 'aylin', { importance: 1 }),
  one('Sanna Virtanen', 'aylin', { language: 'fi', tags: ['counter'] }),
  one('Ludwig Pohl', 'aylin', { lastSpoke: 127, importance: 1 }),
  one('Mariam Khalil', 'aylin', { tags: ['cakes'], pronunciation: 'MAR-yam' }),
  one('Theo Falk', null, { importance: 1, lastSpoke: 2 }),
  one('Aiko Tanabe', null, { language: 'en', tags: ['gluten-free'] }),
  one('Frieda Lorenz', null, { lastSpoke: 1, stage: 'REPEAT_CUSTOMER' }),
  one('Kofi Mensah', null, { lastSpoke: 0 }),
  one('Elif Aksoy', 'dejan', {
    tags: ['cakes'],
    stage: 'REPEAT_CUSTOMER',
    also: [
      {
        on: ago(13, '16:20'),
        by: 'dejan',
        log: 'VISIT',
        with: 'elif-aksoy',
        body: 'The lid of the cake box comes open in the basket of her bicycle. She shows me the cream on her sleeve and laughs.',
        feeling: 'NEUTRAL',
        pains: [{ key: 'box', title: 'Cake boxes open on the bicycle', category: 'PRODUCT', severity: 2 }],
      },
      { on: ago(5, '09:10'), by: 'dejan', pain: 'box', is: 'FIXED_NOT_TOLD' },
    ],
  }),
  one('Rasmus Holm', 'dejan', { language: 'da' }),
  one('Beatriz Souza', 'dejan', {
    tags: ['cakes'],
    days: [{ kind: 'BIRTHDAY', on: ahead(74), year: 1979 }],
    also: [
      {
        on: ago(12, '17:10'),
        by: 'aylin',
        log: 'VISIT',
        with: 'beatriz-souza',
        body: 'Her receipts still carry the name she had before the wedding. Noted it at the till.',
        feeling: 'NEUTRAL',
        pains: [{ key: 'name', title: 'Receipts carry her former name', category: 'PROCESS_OTHER', severity: 2 }],
      },
      {
        on: ago(4, '16:30'),
        by: 'dejan',
        log: 'CALL',
        with: 'beatriz-souza',
        direction: 'INBOUND',
        minutes: 3,
        body: 'The former name again. She told me from the beginning what she had told Aylin.',
        pains: [{ again: 'name' }],
      },
    ],
  }),
  one('Ottilie Krämer', 'dejan', { lastSpoke: 66, stage: 'REPEAT_CUSTOMER' }),
  one('Samir Nassar', 'helene', { importance: 3, tags: ['cakes'], lastSpoke: 64 }),
  one('Hanne Vogt', 'helene', {
    importance: 3,
    stage: 'ADVOCATE',
    lastSpoke: 12,
    days: [{ kind: 'BIRTHDAY', on: ahead(2), year: 1956 }],
    also: [
      {
        on: ago(2, '17:30'),
        by: 'helene',
        remind: 'hanne-vogt',
        of: { title: 'Set a plum tart aside for Hanne', due: ahead(0) },
      },
      {
        on: ago(40, '17:10'),
        by: 'helene',
        remind: 'hanne-vogt',
        of: { title: 'Ask Hanne how the choir liked the cakes', due: ahead(6), again: 'FREQ=MONTHLY;BYDAY=-1FR' },
      },
    ],
  }),
  one('Dariusz Malec', 'helene', { importance: 1 }),
  one('Nele Brinkmann', 'helene', { tags: ['gluten-free'] }),
  one('Ewa Sikora', 'aylin', { pronouns: 'she/her' }),
  one('Jasper Klein', 'aylin', { lastSpoke: 1, importance: 1 }),
  one('Zeynep Kurt', 'dejan', { tags: ['cakes'] }),
  one('Malik Hassan', null, { lastSpoke: 3 }),
  one('Irene Papadaki', 'helene', { language: 'el', importance: 1 }),
];
