/** What seeded people are called and speak of. The order of `NOUNS` is how often they are said: the first most. */

export const GIVEN =
  'Anna Björn Chloé Dmitri Émile Fatima Grzegorz Hélène Ivana João Katarzyna Lukas Małgorzata Nico Ólafur Petra Quentin Renée Søren Tomáš Ursula Václav Wanda Xenia Yusuf Zoë Agnieszka Benoît Carmen Dörte Esra Frédéric Giulia Håkon Inès Jürgen Kerstin Léa Mehmet Noémie'.split(
    ' ',
  );

export const FAMILY =
  'Müller Schmidt Novák García Łukaszewski Öztürk Dubois Jansen Weiß Kowalczyk Horváth Lindström Fernández Çelik Bäcker Größer Sørensen Petrović Nguyễn Moreau Hansen Rossi Vogel Zieliński Åberg Koch Lefèvre Marković Ó’Brien Schäfer Černý Peeters Yılmaz Brandt Costa Durand Eriksson Fuchs Gómez Hofmann'.split(
    ' ',
  );

export const PLACES =
  'Alder Birch Copper Dale East Falcon Garden Harbour Iron Juniper Kiln Lantern Market North Orchard Poplar Quarry River Stone Tower Union Valley Willow Yard'.split(
    ' ',
  );

export const TRADES =
  'Bakery Café Hotel Kitchen School Clinic Catering Grocers Mill Farm Brewery Bookshop Studio Workshop Garage Nursery'.split(
    ' ',
  );

export const STAFF =
  'Carl Colleague,Mara Lindt,Jonas Ader,Selin Kaya,Piet Vos,Nadia Haas,Tom Berger,Ida Roth,Emre Demir,Lucie Blanc,Olaf Winter,Rosa Stein'.split(
    ',',
  );

export const NOUNS =
  'delivery order invoice bread price flour cake rolls opening date question offer week oven sample recipe pastry rye breakfast window discount payment counter phone team spelt parking butter box label sugar yeast allergy almond crust basket contract driver reminder tasting shelf milk terrace wedding birthday apprentice kitchen mixer pretzel croissant baguette sesame walnut poppy marzipan cinnamon raisin buttermilk packaging complaint voucher newsletter gluten lactose vegan sourdough holiday festival canteen brunch invoice-copy receipt stall tray freezer forklift pallet wholesale neighbour choir football marathon hospital school kindergarten funeral anniversary christening move renovation hygiene inspection insurance lease landlord electricity generator humidity thermometer dough proofing scoring glaze icing fondant ganache praline nougat truffle macaron eclair strudel dumpling focaccia ciabatta brioche challah naan pita tortilla bagel muffin scone cobbler crumble custard meringue soufflé tiramisu cardamom saffron vanilla aniseed fennel caraway coriander turmeric nutmeg clove ginger rhubarb gooseberry quince elderflower plum apricot mirabelle damson bilberry cranberry'.split(
    ' ',
  );

export const SUBJECTS =
  'About the|Question on the|Again the|Thanks for the|Change of the|Quick word on the|Before the holidays: the|Next steps with the'.split(
    '|',
  );

/** The marks stand for a common word, another, and a rare one. */
export const BODIES = [
  'We talked about the @1 and the @2. Nothing is urgent; the @3 can wait until next week.',
  'Asked how the @1 went. The @2 was late by a day, and the @3 was not what had been agreed.',
  'She is happy with the @1. Would like to hear more about the @2, and sends greetings because of the @3.',
  'He wants the @1 in writing before Friday. I explained the @2; about the @3 I have to ask.',
  'Went through the @1 line by line. We keep the @2 as it is and try the @3 for a month.',
  'Nobody had told them about the @1. I said that I am sorry, and what we do about the @2 and the @3.',
  'Short call between two appointments: @1 yes, @2 no, and the @3 when there is time.',
  'They compare us with somebody else because of the @1. What speaks for us is the @2, and lately the @3.',
];

export const THEIR_WORDS = [
  'It always takes too long.',
  'I should not have to ask twice.',
  'You are the only ones who call back.',
  'Please put it in writing next time.',
  'That was really kind of your colleague.',
];

export const PAINS = [
  ['Waits too long for an answer', 'PROCESS_WAIT'],
  ['Has to say everything twice', 'PROCESS_REPEATED_MYSELF'],
  ['The delivery comes too late', 'DELIVERY'],
  ['Does not understand the invoice', 'PRICE'],
  ['Never reaches the same person', 'PROCESS_IMPERSONAL'],
];

export const PROMISES =
  'Send the offer|Call back before noon|Ask the driver about the side door|Find the old recipe|Check the invoice|Put two loaves aside'.split(
    '|',
  );

export const PREFERENCES = [
  ['PACE', 'Short answers, no small talk'],
  ['FORMALITY', 'First names'],
  ['DIRECTNESS', 'Says it as it is and wants to hear it so'],
  ['TOPIC_ENJOY', 'Her garden'],
  ['DETAIL_LEVEL', 'Figures first'],
];

export const REMINDERS =
  'Ask how the new shop is doing|Send the summer list|Congratulate|Look after the complaint'.split('|');

/** Without accents and case, as searches compare. */
export function folded(/** @type {readonly string[]} */ texts) {
  return texts.map((text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .replaceAll('ı', 'i'),
  );
}
