import { type Cue, wording } from '../cue';

const CALM =
  /\b(?:no|not|isn't|not that|nothing|never|not so|not very|not really) (?:\w+ )?(?:rush|hurry|urgent|hurries|pressing|pressure|emergency)|no need to (?:hurry|rush)|whenever (?:you|it)|take your time|in no (?:rush|hurry)|when you (?:have|get|find) (?:the )?(?:time|a moment|a minute)|emergency contact|hurry up slowly/i;

/** What cannot wait. */
export const URGENCY_CUES: readonly Cue[] = [
  {
    id: 'urgency.word',
    kind: 'URGENCY',
    says: wording(
      '(?:urgent(?:ly)?|urgency|asap|a\\.s\\.a\\.p\\.?|as (?:soon|quickly|fast|early) as (?:possible|you can|humanly possible|at all possible)|immediate(?:ly)?|right away|straight ?away|at once|without delay|pronto|stat|hurry(?: up)?|in a (?:hurry|rush)|rush (?:order|job|it)|emergenc(?:y|ies)|time[- ](?:critical|sensitive)|top priority|highest priority|high priority|critical|pressing|last[- ]minute|no time to (?:lose|waste)|running out of time|run out of time|time is (?:running|short|tight)|short notice|every minute counts|quick(?:ly)? as possible|the sooner the better|sooner rather than later|double[- ]quick|instantly|this instant|this minute|this second|mayday|sos)',
    ),
    unless: CALM,
  },
  {
    id: 'urgency.now',
    kind: 'URGENCY',
    says: wording(
      "(?:(?:need|needs|needed|want|wants|must|have to|has to|help|come|send|call|fix|drive|report|do|please|get|reply|answer)(?: \\S+){0,6}?,? (?:right now|now|today|tonight|immediately|this (?:morning|afternoon|evening)|by (?:tonight|tomorrow|noon|lunch|the end of (?:the )?(?:day|today)|close of business|eod)|before (?:tonight|tomorrow|noon|lunch|closing|it's too late)|within (?:the|an|one|two|a few|\\d+) ?(?:hours?|minutes?|day))|now please|right now,? please|please,? right now)",
    ),
    unless: new RegExp(
      `${CALM.source}|can you see .{0,20}today|\\?\\s*$|what.{0,30}right now|can(?:'t|not) wait to|(?:thanks|thank you|that's all).{0,30}(?:now|today)|for today|^(?:right )?now at|want (?:an|a|to (?:know|check|play)).{0,40}(?:today|tonight|now)`,
      'i',
    ),
  },
  {
    id: 'urgency.deadline',
    kind: 'URGENCY',
    says: wording(
      "(?:at the (?:very )?latest|(?:no|not) later than (?:today|tonight|tomorrow|noon|\\d|this|end)|latest by|deadline (?:is|today|tomorrow|tonight|this|in|by|on)|before it(?:'s| is) too late|in time|in less than|(?:only|just) (?:\\d+|a few|two|three|five|ten) (?:minutes|hours|days?) (?:left|to go)|(?:must|has to|needs to|have to|need to) be (?:there|done|ready|fixed|here|finished|delivered|back|running|sent|sorted) (?:today|tonight|now|by|before|in|soon|within|tomorrow)|(?:by|before) (?:tomorrow|tonight|noon|next week) or|(?:isn't|is not|not) (?:fixed|solved|sorted|here|done|delivered|resolved|paid|back) (?:by|before|until|soon|within|today))",
    ),
    unless: new RegExp(`${CALM.source}|just in time|all in good time`, 'i'),
  },
  {
    id: 'urgency.stands-still',
    kind: 'URGENCY',
    says: wording(
      "(?:production|everything|the (?:shop|line|system|till|checkout|website|site|server|plant|kitchen|oven|machine|office|whole \\p{L}+)|we|business|operations?)(?: is| are|'s|'re| has| have)?(?: completely| all| currently| now){0,2} (?:down|at a standstill|standing still|stands still|blocked|offline|paraly[sz]ed|stopped|on hold|not working|dead|stuck|out of action)",
    ),
  },
  {
    id: 'urgency.help',
    kind: 'URGENCY',
    says: /(?:^|[.!?] )(?:please )?help(?: me| us)?(?: please)?!|\bquick(?:ly)?[!.]*$|\b(?:need|needs) help (?:right away|now|fast|quickly)|\bbe (?:quick|fast)\b|\b(?:do|book|find|fix|send|get) .{0,30}\bquick(?:ly)?\b|\bpress(?:ed)? for time\b|\bcan(?:not|'t) wait (?:any longer|until|till|that long|another|much longer|for (?:so|that) long)\b|\b(?:very|really|too|so) soon\b|\bpatience is\b|\bsoonest\b|\bwait(?:ing)? any longer\b/i,
    unless: CALM,
  },
];
