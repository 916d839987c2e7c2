import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const CALM = latin(
  String.raw`(?<!\p{L})(?:nicht|nichts|kein|keine|keinen|nie|weder|ohne) (?:\p{L}+ ){0,2}?(?:dringend|eilig|eile|hektik|dringlich|druck|notfall|sofort|stress)|(?<!\p{L})(?:eilt|drängt|brennt|pressiert) (?:\p{L}+ )?nicht|hat zeit|in (?:aller )?ruhe|kann warten|keine eile|irgendwann|notfallkontakt|notfallnummer|notruf|sobald (?:sie|ihr) zeit|wenn (?:sie|ihr) zeit|danke für die (?:schnelle|sofortige)|(?<!\p{L})nur (?:im|in|bei|für) (?:\p{L}+ )?(?:notf\p{L}+|dringend\p{L}+ \p{L}+)|(?<!\p{L})nur(?: (?:noch )?(?:anrufen|stören|melden|kontaktieren))?,? (?:wenn|falls) (?:\p{L}+ ){0,3}?(?:dringend|eilig|eilt|brennt)|dringend (?:\p{L}+ )?(?:gebeten|darum),? (?:\p{L}+ ){0,2}?(?:nicht|nie|kein|keine|keinen)(?!\p{L})`,
);

/** What cannot wait. */
export const URGENCY_CUES: readonly Cue[] = [
  {
    id: 'de.urgency.word',
    kind: 'URGENCY',
    says: phrasing(
      '(?:dringend(?:e|er|es|en|st)?|eilig|eilt|eilauftrag|eilbestellung|eilsache|express|notfall|(?<!ab |per )sofort(?:ige)?|umgehend|unverzüglich|schnellstmöglich|schnellstens|asap|so (?:schnell|bald|rasch) (?:wie|als) (?:es )?(?:irgend )?(?:möglich|geht)|so schnell es geht|ohne verzug|auf der stelle|höchste priorität|höchster priorität|oberste priorität|prio (?:1|eins)|priorität 1|zeitkritisch|brandeilig|es brennt|brennt(?= |[.,!])|drängt|pressiert|unter zeitdruck|zeitdruck|auf die schnelle|last minute|kurzfristig(?! bescheid)|jetzt gleich|jede minute zählt|schnell(?=[!.]*$)|keine zeit (?:zu verlieren|mehr)|zeit läuft (?:uns |ihm |ihr )?(?:ab|davon)|beeilen|gefahr im verzug)',
    ),
    unless: CALM,
  },
  {
    id: 'de.urgency.deadline',
    kind: 'URGENCY',
    says: phrasing(
      '(?:(?:muss|müssen|braucht|brauchen|brauche|benötigt|benötigen|benötige|soll) (?:\\S+ ){0,7}?(?:noch heute|heute noch|bis heute abend|bis heute mittag|bis heute|heute|bis morgen(?: früh)?|bis zum feierabend|bis mittag|bis heute abend|in (?:einer|zwei|drei) stunden?|innerhalb (?:einer|von \\p{L}+) stunden?|jetzt)|(?:heute|morgen) (?:noch )?spätestens|spätestens (?:heute|morgen|bis heute|bis morgen)|(?:sonst|ohne \\p{L}+) (?:ist|sind|steht|stehen|verlieren|verliert|können wir) .{0,40}|bevor es zu spät ist|letzte frist|frist (?:läuft|endet) (?:heute|morgen|ab)|deadline (?:ist )?(?:heute|morgen))',
    ),
    unless: latin(
      `${CALM.source}|\\?\\s*$|(?<!\\p{L})(?:muss|brauch\\p{L}*|soll) (?:\\p{L}+ ){0,3}(?:nicht|kein|nichts)`,
    ),
  },
  {
    id: 'de.urgency.stands-still',
    kind: 'URGENCY',
    says: phrasing(
      '(?:(?:produktion|betrieb|laden|anlage|band|alles|kasse|server|system|baustelle|küche|maschine|heizung|wir|shop|website|webseite|telefonanlage) (?:\\p{L}+ ){0,3}?(?:steht still|stehen still|stillgelegt|liegt lahm|lahmgelegt|ausgefallen|komplett down|ist down|offline|stehen ohne|steht komplett)|stillstand|nichts geht mehr|geht nichts mehr|können (?:\\p{L}+ ){0,3}?nicht (?:arbeiten|produzieren|öffnen|verkaufen|kassieren))',
    ),
    unless: CALM,
  },
  {
    id: 'de.urgency.help',
    kind: 'URGENCY',
    says: /(?:^|[.!?] )(?:bitte )?hilfe!|(?:^|[.!?] )helft? (?:mir|uns)[^.]{0,20}!|kann (?:\p{L}+ )?nicht (?:länger|mehr) warten|können (?:\p{L}+ )?nicht (?:länger|mehr) warten|bitte (?:\p{L}+ )?(?:schnell|rasch|gleich|jetzt) (?:kommen|melden|helfen|liefern|schicken|anrufen|zurückrufen|reagieren)|je schneller,? desto/iu,
    unless: CALM,
  },
];
