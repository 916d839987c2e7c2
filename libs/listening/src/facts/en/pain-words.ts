/** What is trouble by its name. */
export const TROUBLE = (
  'problems?, troubles?, bugs?, mistakes?, faults?, complaints?, outages?, difficult(?:y|ies), mess, nightmares?, hassles?, disasters?, ' +
  'defects?, glitch(?:es)?, mix-?ups?, confusion, misunderstandings?, inconvenience, frustrations?, headaches?, struggles?, chaos, ' +
  'discrepanc(?:y|ies), breakdowns?, failures?, leaks?, leakage, fraud, scams?, theft, mou?ld, shortages?, grievances?, annoyances?, nuisance, ' +
  'obstacles?, bottlenecks?, flaws?, malfunctions?, shortcomings?, setbacks?, fiasco, debacle, rip-?off, swindle, ordeal, ' +
  'dead end, wild goose chase, run-?around, bone of contention, sore point, pain point, thorn in (?:her|his|their|my|our) side, red tape, ' +
  'bureaucracy, arguments?, disputes?, stress, damages?, cracks?, scratch(?:es)?, dents?, stains?, noise, draughts?, power cuts?, ' +
  'delays?, overcharges?, double bookings?, dissatisfaction, disappointment, resentment, anger, worr(?:y|ies), concerns?'
).split(', ');

/** What is only said of what hurts, wherever it stands. */
export const BAD = (
  'wrong, worst, worse, broken, defective, faulty, cracked, scratched, torn, leaking, leaky, stale, mou?ldy, rotten, burnt, soggy, spoiled, spoilt, dented, ' +
  'chipped, stained, rusty, warped, bent out of shape, smashed, shattered, crumbled, squashed, ripped, frayed, worn out, flimsy, shoddy, ' +
  'substandard, sloppy, botched, unusable, useless, worthless, unreliable, unresponsive, incorrect, inaccurate, incomplete, misleading, ' +
  'confusing, bewildering, baffling, maddening, illegible, unreadable, unintelligible, incomprehensible, unclear, outdated, clunky, clumsy, cumbersome, tedious, ' +
  'overcomplicated, complicated, convoluted, filthy, smelly, noisy, rude, unfriendly, unhelpful, impolite, arrogant, condescending, patronising, patronizing, ' +
  'dismissive, careless, incompetent, unprofessional, unkind, impersonal, unacceptable, unbearable, intolerable, ridiculous, ludicrous, absurd, outrageous, disgraceful, ' +
  'terrible, awful, horrible, dreadful, appalling, horrendous, atrocious, abysmal, dismal, lousy, pathetic, disgusting, unfair, unjust, unjustified, ' +
  'overpriced, exorbitant, extortionate, overcharged, double-booked, overbooked, unanswered, unresolved, unsolved, overdue, underweight, ' +
  'understaffed, short-staffed, unsafe, hazardous, painful, inconvenient, infuriating, annoying, frustrating, irritating, disappointing, exhausting, worrying, ' +
  'upsetting, embarrassing, humiliating, off-putting, underwhelming, unsatisfactory, inadequate, insufficient, inedible, undercooked, overcooked, tasteless, dumb, idiotic, crappy, ' +
  'out of order, out of action, out of stock, (?:always|again|already|constantly) sold out, sold out again, not fit for purpose, below par, subpar, second-rate'
).split(', ');

/** What hurts when something is it. */
export const BAD_WHEN_IT_IS = (
  'missing, late, delayed, slow, sluggish, cold, lukewarm, off, down, dead, empty, lost, gone, spilled, spilt, stolen, stuck, jammed, blocked, frozen, locked out, cancelled, canceled, ' +
  'dirty, bad, worse, poor, loud, dark, dim, damp, wet, hard, soft, dry, hidden, ignored, forgotten, disconnected, offline, declined, rejected, ' +
  'refused, turned away, turned down, expensive, pricey, dear, costly, steep, impossible, difficult, tricky, awkward, dangerous, tight, loose, thin, weak, blurry, blurred, ' +
  'uncomfortable, unpleasant, unhappy, unfinished, uneven, unstable, unavailable, unreachable, crooked, crushed, damaged, too \\p{L}+, full of (?:errors|mistakes|typos|holes|jargon)'
).split(', ');

/** How somebody is whom it hurts. */
export const UPSET = (
  'annoyed, angry, furious, frustrated, fed up, upset, unhappy, disappointed, dissatisfied, unsatisfied, displeased, unimpressed, irritated, livid, cross, mad, outraged, ' +
  'enraged, fuming, incensed, indignant, exasperated, tired of, sick of, sick and tired, weary of, worried, anxious, nervous, uneasy, stressed, stressed out, overwhelmed, confused, baffled, bewildered, ' +
  "let down, concerned, exhausted, desperate, offended, insulted, embarrassed, struggling, puzzled, hurt, bitter, resentful, sceptical, skeptical, at (?:her|his|their|my|our) wits' end, " +
  'up in arms, in tears, not amused, not pleased, not happy, not satisfied, not impressed, not convinced, less than happy, anything but happy, none too pleased, at a loss, shocked, appalled, disgusted, stranded, left hanging, left in the dark, kept in the dark'
).split(', ');

/** What things do that do not work. */
export const BREAKS = (
  'sags?, sagging, bulges?, bulging, curls up, buzz(?:es|ing)?, hiss(?:es|ing)?, chafes?, pinches, itch(?:es|y)?, blisters?, slipped on, tripped over, leads? nowhere, goes nowhere, gets? nowhere, getting nowhere, flickers?, flickering, flickered, wobbles?, wobbling, wobbly, rattles?, rattling, squeaks?, squeaking, squeaky, leaks?, leaked, leaking, drips?, dripping, peels? off, peeling, crumbles?, ' +
  'crumbling, fades?, faded, fading, shrinks?, shrank, shrunk, rusts?, rusting, rusted, jams?, jammed, jamming, freezes?, froze, crash(?:es|ed|ing)?, (?:app|program|computer|laptop|screen|system|software|site|page|line|till|terminal|reader|printer|machine|it|everything) (?:just |always |often |keeps )?hangs(?! (?:behind|below|beside|above|on|over|in|at)), lags?, lagging, overheats?, overheating, ' +
  'breaks? (?:down|off|apart|all the time|again|easily), broke, breaking (?:down|off|apart), falls? (?:apart|off|over), fell (?:apart|off|through), falling (?:apart|off), comes? (?:off|loose|undone|apart), coming (?:off|loose|undone|apart), came (?:off|loose|undone), ' +
  'cuts? out, cutting out, drops? out, dropped out, drops? the (?:call|connection|line), logs? (?:her|him|them|me|us) out, kicks? (?:her|him|them|me|us) out, ' +
  'fails?, failed, failing, malfunctions?, stopped working, stops working, gave up, packed (?:up|in), acts? up, acting up, plays? up, playing up, ' +
  'wears? (?:off|out), wore (?:off|out), tears? easily, tore, ripped, snapped, burst, bends?, collapsed, melts?, melted, went (?:off|down|wrong|missing|bad|astray), ' +
  'goes wrong, gone (?:wrong|missing|astray|downhill|down the drain), going downhill, went downhill, gets? (?:stuck|lost|worse|ignored), got (?:stuck|lost|worse|damaged|ignored|wet|soaked), getting worse, ' +
  'dries? out, dried out, sticks, clogs?, clogged, blows? a fuse, trips? the fuse, beeps?, stinks?, stank, smells? (?:of|like|bad|odd|burnt|strange|funny), smelled (?:of|like), smelt (?:of|like), tastes? (?:of|like|bad|odd|strange|funny|bitter|sour|off), tasted (?:of|like|bad|odd|bitter|sour|off), ' +
  'times? out, timed out, double[- ]books?, double[- ]booked, falls? short, fell short, leaves? (?:a lot|much|something) to be desired, left (?:a lot|much) to be desired, could be better, far from (?:good|ideal|perfect|ready)'
).split(', ');

/** What people do to somebody whom it hurts. */
export const WRONGS = (
  'hung up on, hangs up on, talked down to, talks down to, yelled at, shouted at, snapped at, barked at, laughed at, stared at, brushed off, fobbed off, brushes, turned away, sent away, ' +
  'passed (?:from one|around|on and on|back and forth), passed (?:from|between) \\S+ to, sent (?:from one|from pillar|round in circles|back and forth|the wrong), shoved around, pushed around, given the run-?around, ' +
  'strung along, kept waiting, kept (?:me|us|her|him|them) (?:waiting|in|on), left (?:me|us|her|him|them|standing|waiting|alone|hanging) (?:alone|waiting|standing|hanging|in the (?:dark|rain|cold|lurch)|without), left without (?:finishing|saying|a word|telling|fixing|repairing), ' +
  'stood (?:me|us|her|him|them) up, stood up by, let (?:me|us|her|him|them) down, let down by, lied to, lied, misled, misinformed, deceived, cheated, conned, tricked, scammed, hacked, robbed, ripped off, ripped (?:me|us|her|him|them) off, overcharged, undercut, ' +
  'ignores, ignored (?:me|us|her|him|them|by), overlooked, forgot (?:about )?(?:me|us|her|him|them|my|our|their|his|the), neglected, treated (?:like|badly|unfairly|poorly|as), insulted, accused of, blamed for, ' +
  'mixed up, muddled up, mishandled, messed (?:it |this |that |everything )?up, screwed (?:it |this |that |everything )?up, botched, bungled, mislaid, misplaced, lost (?:my|our|her|his|their) (?:order|parcel|file|luggage|documents?|papers|application|form|cheque|package|letter|booking|card|wallet|keys|money|data|contract), damaged (?:my|our|her|his|their|the), ' +
  "ruined, spoiled, spoilt, wrecked, dumped, dented, scratched (?:my|our|her|his|their|the), broke (?:my|our|her|his|their|the) (?:\\p{L}+), didn't (?:turn|show) up, did not (?:turn|show) up, never (?:turned|showed) up, failed to (?:turn|show) up, no-?show, " +
  'cancelled on, cancelled (?:at the last|last|at short|without), changed (?:\\S+ ){0,3}without, (?:raised|increased|put up|changed|altered|cancelled|moved|charged|billed|debited|renewed) (?:\\S+ ){0,3}without (?:asking|telling|warning|notice|any|a word|consent|permission|informing)'
).split(', ');

/** What things and people do not do, where they are expected to. */
export const WORKS = (
  'work, function, load, open, start, arrive, come, show up, turn up, fit, match, respond, answer, reply, call back, ring back, listen, help, connect, sync, print, save, export, import, recogni[sz]e, add up, close, ' +
  'hold, last, get (?:through|an answer|any|a reply|help|past|over), make (?:head|sense), keep up, deliver, pick up, turn on, switch on, charge, heat up, scan, stick, let (?:me|us|her|him|them), do anything, look right, taste right, feel right, understand (?:why|how|what|the|it|this|a word)'
).split(', ');

/** What somebody cannot do, and has to. */
export const CANNOT = (
  'work, function, load, open, start, arrive, come, show up, turn up, fit, match, respond, answer, reply, call back, ring back, listen, help, connect, sync, print, save, export, ' +
  'climb, walk, lift, carry, drive, import, accept, recogni[sz]e, add up, close, hold, last, get through, log ?in, sign in, find, reach, receive, read, use, access, understand, hear, see, see properly, pay, download, upload, update, cancel, ' +
  'book, order, get (?:in|hold|through|an answer|any|a reply|it|help|past|over|to), make (?:head|sense), figure out, tell (?:the|which|what|if|whether), keep up, sleep, eat, trust, rely on, deliver, serve, care, pick up, turn on, switch on, charge, heat up, scan, stick, let (?:me|us|her|him|them), do anything, look right, taste right, feel right, be reached, be opened, be read, be used, be found'
).split(', ');
