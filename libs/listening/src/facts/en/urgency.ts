import { type Cue, latin, wording } from './wording';

const CALM =
  "\\bonly (?:\\w{1,12} ){0,2}(?:in|for) (?:an |a real )?emergenc(?:y|ies)|\\bpromised\\b|^\\W*(?:I|we)(?:'ll| will) (?!need|have|be|lose|miss)|\\bwill (?:send|bring|deliver|let (?:us|me) know)\\b|\\b(?:no|not|isn't|nothing|never|doesn't|don't|didn't|won't|can't|wasn't|aren't|without) (?:\\w{1,24} ){0,3}(?:rush|hurry|urgent|urgently|hurries|pressing|pressure|emergency|immediately|right away|asap|critical)|no need to (?:hurry|rush)|whenever (?:you|it)|take your time|in no (?:rush|hurry)|when you (?:have|get|find) (?:the )?(?:time|a moment|a minute)|emergency (?:contact|exit|number)|hurry up slowly|no deadline|\\bhopes? (?:they|he|she|it|you|that) hurr(?:y|ies)|deadline (?:is|was) (?:moved|extended|far)|immediately (?:after|apparent|liked|noticed|clear)";
const calm = (more = '') => latin(more === '' ? CALM : `${CALM}|${more}`);
const WHEN =
  "(?:right now|(?:now|today)(?= *(?:[.!,;]|$|or |because|before|at the latest|if possible|please))|tonight|immediately|straight away|at once|this (?:morning|afternoon|evening|week)|by (?:tonight|tomorrow|noon|lunch|midday|(?:this|the) (?:morning|afternoon|evening|weekend)|the end of (?:the )?(?:day|today|week)|close of business|eod|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?(?! (?:months?|years?|weeks?|days?|percent|cm|euros?))|(?:two|three|four|five|six|seven|eight|nine|ten|eleven)(?= o'clock| this| today| tonight| sharp| *[.,!]|$))|before (?:tonight|tomorrow|noon|lunch|closing|it's too late|the weekend|the end of the (?:day|week))|within (?:the|an|one|two|three|a few|\\d+) (?:hours?|minutes?|day)|in (?:the next |less than |under )?(?:an|one|two|a few|\\d+) (?:hours?|minutes?)|yesterday if possible|not later than (?:today|tonight|tomorrow|noon))";
const lists = { when: [WHEN] };

/** What cannot wait. */
export const URGENCY_CUES: readonly Cue[] = [
  {
    id: 'urgency.word',
    kind: 'URGENCY',
    says: wording(
      '(?:urgent(?:ly)?|urgency|asap|a\\.s\\.a\\.p\\.?|as (?:soon|quickly|quick|fast|early) as (?:possible|(?:you|we) can|humanly possible|at all possible|poss)|immediate(?:ly)?|right away|straight ?away|without (?:any )?(?:further )?delay|pronto|stat|hurry(?: up)?|in a (?:hurry|rush|great hurry)|rush (?:order|job|it)|emergenc(?:y|ies)|time[- ](?:critical|sensitive)|(?:top|highest|high|absolute|utmost|first) priority|critical|pressing|last[- ]minute|no time to (?:lose|waste)|running out of time|run out of time|time is (?:running(?: out)?|short|tight|of the essence|pressing)|(?:at|such|very) short notice|every (?:minute|hour|day|second) (?:counts|costs|matters)|quick(?:ly)? as possible|the sooner the better|sooner rather than later|double[- ]quick|instantly|this instant|this minute|this second|mayday|sos|drop everything|red alert|code red|crunch time|(?:is|are|it is|getting) burning|on fire|acute|high time|long overdue|press(?:es|ing|ed)? (?:for|us for|me for|hard for) (?:a|an|time|the)|push(?:es|ing|ed)? (?:us )?for (?:a|an) (?:quick|fast|answer|decision|date|reply)|(?:breathing|breathes) down|waiting desperately|desperately (?:waiting|needs?|needed|looking)|life or death|make or break|on tenterhooks|under (?:time|huge|enormous|a lot of|great) pressure|tight (?:deadline|schedule|timeline|squeeze)|clock is ticking|eleventh hour)',
    ),
    unless: calm(
      'with immediate effect|emergency (?:room|exit|contact|number)|critical (?:of|about|acclaim)|time and again|high priority mail|long overdue invoice|(?:till|until) the last minute|(?:like|love|know|tell|see|notice)(?: it| that)? right away|need this job|need (?:a|some) (?:drink|break|holiday|vacation|rest)',
    ),
  },
  {
    id: 'urgency.now',
    kind: 'URGENCY',
    says: wording(
      "(?:(?:need|needs|needed|want|wants|must|have to|has to|have got to|had to|help|come|send|call|fix|drive|report|do|please|get|reply|answer|deliver|requires?|expects?|insists?|asks|asked|sort|decide|know|(?:coming|pouring|leaking|running|spraying|dripping) (?:through|out|in|down|from))(?: \\S+){0,6} {when}|now please|right now,? please|please,? right now|(?:is|are|that's|it's) (?:needed|due|required|wanted|expected) (?:for )?{when}|{when},? or (?:else|we|I|they|it|she|he))",
      lists,
    ),
    unless: calm(
      "can you see (?:\\S+ ){0,2}today|\\?\\s*$|what (?:\\S+ ){0,4}right now|can(?:'t|not) wait to|(?:thanks|thank you|that's all)(?: \\S+){0,3} (?:now|today)|for today|^(?:right )?now at|want (?:an|a|to (?:know|check|play))(?: \\S+){0,4} (?:today|tonight|now)|\\b(?:I|we)(?:'ll| will| shall|'m going to|'re going to| can| could| would)\\b|\\blet me\\b|^\\s*(?:will|going to|to|action|follow)\\b|no longer|\\bcome in\\b|^\\s*opens\\b|\\bas for now\\b|for now|by now|until now|(?:called|sent|came|got|did|fixed|delivered|asked us|wanted|answered|replied|went|reported) (?:\\S+ ){0,4}(?:today|this (?:morning|afternoon|week))|(?:have|need|want|wants) to (?:go|be at|walk|eat|play|see) (?:\\S+ ){0,3}(?:today|tonight)|(?:all|what) (?:that )?I (?:need|want)|\\beverything (?:[a-z]{1,4} )?need|\\b(?:book|reserve) (?:[^ ]{1,16} ){1,4}(?:tonight|today|this)\\b|make it (?:around|at)|RSVP|\\bhelp today|\\bhad to\\b|need to go now|know (?:what|where)|\\b(?:appointment|schedule|table|restaurant|dinner|lunch|reservation|weather|forecast|trivia|concert)\\b|(?:the|your|all|for) help (?:today|tonight)|\\bhelp with (?:[^ ]{1,16} ){1,4}(?:today|tonight)|\\bdo now\\b|(?:don't|doesn't|do not|does not)\\b|\\bget it now\\b|be able to|get ready|want to (?:eat|go|get going)\\b|do you|did you|(?:please |let's |can you |could you )(?:just )?(?:book|reserve|do|get) (?:it|that|me|this|a|the) (?:\\w+ )?now",
    ),
  },
  {
    id: 'urgency.deadline',
    kind: 'URGENCY',
    says: wording(
      "(?:at the (?:very |absolute )?latest|(?:no|not) later than (?:today|tonight|tomorrow|noon|\\d|this|end)|latest by|by (?:tomorrow|tonight|noon|\\p{L}+day) latest|deadline(?: \\S{1,24}){0,4} (?:is|today|tomorrow|tonight|this|looming|approaching|close)|deadline (?:in|by|on|of)|(?:only|just) (?:until|till) (?:noon|tonight|tomorrow|midnight|\\p{L}+day|\\d)|(?:if|unless|otherwise|or) (?:\\S{1,24} ){0,9}(?:penalt(?:y|ies)|contractual fine)|(?:leaves|starts|begins|closes|opens|departs|lands|expires) in (?:an|half an|one|two|three|\\d+) (?:hours?|minutes?|mins?)|(?:before|after|by|from) (?:that|then|which|it)(?:,? (?:it )?(?:is|will be|would be)|'s)? too late|(?:on (?:his|her|their|my|the) desk|wants? (?:it|the \\p{L}+)|needs? (?:it|the \\p{L}+))(?: \\S{1,24}){0,4} first thing (?:tomorrow|monday|in the morning)|(?:waiting|standing|sitting|stranded) (?:outside|in front of|at the (?:door|counter|gate|airport|station)|here|on the (?:line|phone)|in the (?:rain|cold))|(?:has|have|needs?|must|had) to be (?:today|tonight|now|tomorrow)|before it(?:'s| is) too late|in time (?:for|or)?|(?:need|needs|have|has|must|got|want)(?: \\S{1,24}){1,6} on time|(?:can't|cannot|can not|mustn't|must not) be late|(?:about|going) to (?:miss (?:my|our|his|her|their|the)|be late)|(?:I'm|I am|we're|we are)(?: (?:so|very|already|really|a bit|almost|running)){0,3} late(?! (?:with|on|because))|running (?:so |very |really |a bit |already )?late|(?:in|such) a (?:big|huge|real|mad|terrible|bit of a) (?:rush|hurry)|(?:have|has|need|needs|got|must|trying) to get to (?:my|his|her|our|the|this|a|an) (?:[^ ]{1,24} ){0,2}(?:wedding|interview|ceremony|funeral|exam|court|hearing|date|flight|train)|in less than|(?:only|just) (?:\\d+|a few|two|three|five|ten|one) (?:minutes|hours?|days?|weeks?) (?:left|to go|until|till|away)|(?:must|has to|needs to|have to|need to|had to|got to|should) be (?:there|done|ready|fixed|here|finished|delivered|back|running|sent|sorted|solved|signed|paid|up and running|submitted|decided|installed|working) (?:today|tonight|now|by|before|in|soon|within|tomorrow|this|until)|(?:by|before) (?:tomorrow|tonight|noon|next week|the weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? or|(?:isn't|is not|not|aren't) (?:fixed|solved|sorted|here|done|delivered|resolved|paid|back|ready|there|running) (?:by|before|until|soon|within|today)|(?:can't|cannot|can not|won't|couldn't|must not|mustn't) (?:wait|hold)(?: \\p{L}+)?(?: (?:any longer|until|till|that long|another|much longer|for (?:so|that) long|a day))|(?:this|it|that|she|he|they|which|order|repair|matter|case) (?:can't|cannot|can not|won't|mustn't|must not) wait(?! (?:to|for))|(?:must|needs? to|has to|have to|wants? to) (?:know|hear|decide|have (?:it|this|them|the \\p{L}+)|get (?:it|this|them|the \\p{L}+)|receive (?:it|this|them)) (?:\\S{1,24} ){0,4}(?:by|before|today|tonight|now|until|tomorrow|within)|(?:opens?|opening|starts?|wedding|event|party|launch|fair|guests (?:arrive|come)|audit|tender|exhibition)(?: \\S{1,24}){0,2} (?:is )?(?:tomorrow|tonight|today|in (?:an hour|two hours|one hour|a few hours)) and)",
      lists,
    ),
    unless: calm(
      "just in time|all in good time|came in time|in time as|arrived in time|\\?\\s*$|(?:hates?|dislikes?|(?:can't|cannot) (?:stand|bear)|likes?|minds?) waiting|deadline (?:was|has been) (?:met|kept)|always (?:in|on) time|first time|\\b(?:I|we)(?: [a-z]{1,10}){0,2} can(?:'t|not| not) wait\\b|(?:doesn't|does not|don't|do not) (?:need|have) to|not done by|(?:thought|afraid) (?:I|we|he|she|they)|know the (?:weather|forecast)|should be (?:here|there) soon|time for a (?:chat|coffee)",
    ),
  },
  {
    id: 'urgency.stands-still',
    kind: 'URGENCY',
    says: wording(
      "(?:(?:production|everything|the (?:\\p{L}+ )?(?:shop|line|system|till|checkout|website|site|server|plant|kitchen|oven|machine|office|network|phone system|factory|assembly|whole \\p{L}+)|we|business|operations?|all (?:tills|lines|machines|systems))(?: is| are|'s|'re| has| have)?(?: completely| all| currently| now| totally){0,2} (?:down|at a standstill|standing still|stands still|stand still|blocked|offline|paraly[sz]ed|stopped|on hold|stuck|out of action|idle|under water|flooded|(?:run |running )?out of (?!stock of nothing)\\p{L}+)|(?:water|gas|smoke|oil|sewage) (?:is |are |'s )?(?:coming|pouring|leaking|running|everywhere|dripping|spraying)|(?:burst|broken) pipe|power (?:is|has been) (?:out|off|cut)|nothing (?:works|moves|goes) (?:any ?more|at all|here)|(?:can't|cannot|unable to) (?:open|serve|produce|work|sell|ship|deliver|operate|trade) (?:until|without|at all|today|anything|any more|anymore)|locked out of (?:the|our|my|her|his) (?:house|flat|shop|office|car|apartment)|(?:before|or) (?:any ?more|everything|even more|something) (?:goes|is|happens|gets))",
    ),
    unless: calm(
      'where (?:we|I) (?:stopped|left)|out of (?:the )?(?:way|question|office|house|box|blue|town)\\b|\\bif (?:\\S{1,24} ){0,3}(?:stops|stands)|(?:are|is) down (?:to|with|by)',
    ),
  },
  {
    id: 'urgency.help',
    kind: 'URGENCY',
    says: latin(
      "\\bquick(?:ly)?[!.]*$|\\b(?:done|fixed|sorted|there|here|home) (?:quickly|fast)\\b|\\b(?:need|needs) help (?:right away|now|fast|quickly)|\\bbe (?:quick|fast)\\b|\\b(?:find|fix|send|get)(?: \\S{1,24}){1,4} quick(?:ly)?\\b|\\bpress(?:ed)? for time\\b|\\b(?:very|really|too|so) soon\\b(?!er)|\\bneed(?:s)? to be (?:there|here|at [a-z]{1,12}) (?:soon|fast|quick(?:ly)?)\\b|\\bhelp,? (?:I|we) (?:have|need|'ve got) to (?:get|be)\\b|\\bpatience is\\b|\\bsoonest\\b|\\bwait(?:ing)? any longer\\b|\\bcan(?:'t|not) miss (?:it|this|that|the (?:train|flight|deadline|start|ceremony))\\b|\\bas fast as\\b|\\bmake it (?:quick|fast|snappy)\\b|\\bget a move on\\b|\\bor (?:I|we)(?:'m|'re| am| are| will be| shall be)(?: \\w+)? (?:in trouble|in deep|stuck|finished|lost|stranded|done for)\\b",
    ),
    unless: calm(
      'too soon to|so soon after|see you (?:very |really )?soon|resolved? (?:it |this )?quick|\\bhope(?:fully|s)?\\b|\\b(?:came|come|comes|arrived|replied|answered|pleased|glad|happy)\\b|\\b(?:so quickly|cleared|handled|went|usually)\\b|\\bthe soonest\\b|\\bwas (?:[a-z]{1,8} ){0,3}quick|\\bbook(?: [^ ]{1,24}){0,3} now\\b|(?:organi[sz]e|plan) (?:[^ ]{1,24} ){0,4}party|\\breal quick\\b|quick (?:question|game|round|favou?r|call|chat|look|check)\\b',
    ),
  },
];
