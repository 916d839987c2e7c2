/** Ways of reaching somebody. */
export const CHANNEL = (
  'e-?mails?, mail, phone(?: calls?)?, phone-calls?, calls?, telephone, a (?:phone )?call, an e-?mail, a text, text(?:s| messages?)?, sms, whats ?app, signal, letters?, by post, post, chat, ' +
  'video(?: calls?)?, teams, zoom, in person, face to face, writing, messages?, voice messages?, newsletters?, voicemails?, fax, brochures?, flyers?, leaflets?, landline, mobile'
).split(', ');

/** What is done to reach or to serve somebody. */
export const CONTACT = (
  'call, phone, ring, contact, write, e-?mail, text, message, reach, send, disturb, visit, come, deliver, use, address, copy, invite, schedule, bother, leave, speak, talk, put, mention, ask, give, ' +
  'bring, offer, knock, park, ship, share, include, add, keep, book, discuss, explain, pack, wrap, cut, slice, serve, reserve, seat, show, print, pass, forward, bill, invoice, charge, drop, cc, say, start, plan, arrange, make'
).split(', ');

export const TIME = (
  'mornings?, afternoons?, evenings?, nights?, weekends?, lunch(?:time)?, (?:mon|tues|wednes|thurs|fri|satur|sun)days?, weekdays?, noon, midday, school (?:run|hours|pick-?up), office hours, ' +
  "the early hours, \\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?, breakfast, dinner, holidays?, busy times?, (?:seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)(?: o'clock)?, opening hours, working hours, the summer, the winter, her shift, his shift"
).split(', ');

export const LANGUAGE = (
  'english, german, french, spanish, italian, turkish, polish, arabic, portuguese, dutch, russian, ukrainian, chinese, japanese, korean, greek, danish, swedish, romanian, czech, hungarian, hindi, urdu, persian, farsi, ' +
  'sign language, plain (?:english|words|language), simple (?:words|language)'
).split(', ');

export const FOOD = (
  'vegetarian, vegan, pescatarian, gluten, gluten-free, halal, kosher, lactose, lactose-free, nuts?, peanuts?, sugar, sugar-free, meat, pork, fish, dairy, seafood, shellfish, alcohol, decaf, caffeine, oat milk, ' +
  'wheat, mushrooms?, onions?, garlic, coriander, eggs?, milk, butter, raisins?, soy, sesame, celery, mustard, spicy food, salt, almonds?, hazelnuts?, walnuts?'
).split(', ');

/** What a kitchen serves: whole cuisines and plain dishes. */
export const DISH = (
  'thai, indian, chinese, italian, mexican, japanese, korean, vietnamese, greek, turkish, spanish, steaks?, burgers?, hamburgers?, pizzas?, sushi, pasta, noodles, ' +
  'curry, beef, lamb, veal, chicken, turkey, duck, bacon, ham, sausages?, cheese, chocolate, cake, desserts?, rice, beans, tomatoes, peppers, olives, avocado'
).split(', ');

/** Who likes: people, not things and not "would". */
export const PERSON = (
  'I, we, she, he, they, who, (?:the|our|this) (?:customer|client|owner|buyer|lady|gentleman|couple|boss|family|chef|director|manager|team|guest|guests|patient|parents|kids|children), (?-i:\\p{Lu})\\p{L}+, ' +
  '(?:her|his|their|my|our) (?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|friend|best friend|host|mother|father|boss|team|assistant|colleague|son|daughter|kids|children|parents|family|dad|mum|mom|brother|sister|staff|dog|guests|customers|clients)'
).split(', ');

/** What somebody likes does to them. */
export const LIKES = (
  "likes?, loves?, enjoys?, hates?, refuses? to, has no interest in, have no interest in, would never, dislikes?, adores?, detests?, loathes?, values?, appreciates?, prefers?, favou?rs?, can't stand, cannot stand, can't bear, cannot bear, can't abide, cannot abide, can do without, could do without, " +
  "doesn'?t (?:like|enjoy|want|care for|eat|drink|appreciate|do|use|read|take|accept|allow|tolerate), don'?t (?:like|enjoy|want|care for|eat|drink|appreciate|use|take|accept|allow|tolerate), does not (?:like|enjoy|want|care for|eat|drink|appreciate|use|take), do not (?:like|enjoy|want|care for|eat|drink|appreciate), " +
  "gets? (?:impatient|nervous|annoyed|irritated|cross|angry|anxious|uncomfortable|stressed) (?:with|by|when|if|at), feels? (?:uncomfortable|uneasy|more comfortable|most comfortable|at ease) (?:with|when|in|if), can't cope with, is not one for, isn't one for, has no patience for, has little patience for, has a soft spot for, has a weakness for, has a sweet tooth, is crazy about, is mad about, is into, is big on, is happiest, swears by, lives for, cares? (?:a lot |deeply |much )?about, sets great store by, attaches (?:great )?importance to, is easily overwhelmed by, is touchy about, is sensitive (?:to|about)"
).split(', ');
