import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

/** What is done for somebody, as "ich" says it; separable parts stand at the end of the sentence and are not needed. */
const I_DO =
  'schicke|sende|maile|faxe|melde mich|melde es|rufe|telefoniere|schreibe|kläre|prüfe|checke|überprüfe|liefere|bringe|besorge|erledige|kümmere mich|gebe (?:\\p{L}+ ){0,4}(?:bescheid|durch|weiter|rückmeldung)|frage (?:\\p{L}+ ){0,5}(?:nach|an)|hake|leite|bestelle|reserviere|buche|ersetze|tausche|repariere|korrigiere|berichtige|erstatte|überweise|veranlasse|organisiere|bereite|stelle|erstelle|mache (?:\\p{L}+ ){0,4}(?:angebot|termin|fertig|klar)|komme (?:\\p{L}+ ){0,4}(?:vorbei|vorher|zurück|auf (?:sie|dich|euch|ihn))|schaue|sehe (?:\\p{L}+ ){0,3}nach|informiere|benachrichtige|reiche|lasse|sorge|setze|übernehme|hole|trage|lege|nehme (?:\\p{L}+ ){0,4}(?:mit|auf|vor|kontakt)|bespreche|spreche|versuche|suche|gutschreibe|verlängere|ändere|aktualisiere|beantrage|richte|baue|montiere|installiere|drucke|zeige|erkläre|lade|vereinbare|bleibe dran|bin dran|hinterlege|storniere|reduziere|gewähre|packe|verschicke|versende|bearbeite|beantworte|erinnere|unterschreibe|faxe|scanne|rechne|lege (?:\\p{L}+ ){0,5}bei|füge';
const WE_DO =
  'schicken|senden|mailen|melden uns|rufen|schreiben|klären|prüfen|überprüfen|liefern|bringen|besorgen|erledigen|kümmern uns|geben (?:\\p{L}+ ){0,4}(?:bescheid|weiter|rückmeldung)|fragen (?:\\p{L}+ ){0,5}(?:nach|an)|haken|leiten|bestellen|reservieren|buchen|ersetzen|tauschen|reparieren|korrigieren|berichtigen|erstatten|überweisen|veranlassen|organisieren|bereiten|stellen|erstellen|machen (?:\\p{L}+ ){0,4}(?:angebot|termin|fertig|klar)|kommen (?:\\p{L}+ ){0,4}(?:vorbei|zurück|auf (?:sie|dich|euch|ihn))|schauen|sehen (?:\\p{L}+ ){0,3}nach|informieren|benachrichtigen|reichen|lassen|sorgen|setzen|übernehmen|holen|nehmen (?:\\p{L}+ ){0,4}(?:auf|vor|kontakt)|besprechen|versuchen|suchen|verlängern|ändern|aktualisieren|richten|bauen|montieren|installieren|zeigen|laden|vereinbaren|bleiben dran|sind dran|stornieren|reduzieren|verschicken|versenden|bearbeiten|beantworten|erinnern|bieten|legen (?:\\p{L}+ ){0,5}bei|fügen|gewähren|erlassen|packen|tragen|rechnen';
/** Infinitives, with "zu" inside where they are parted. */
const TO_DO =
  '(?:zu)?(?:schicken|senden|mailen|melden|klären|prüfen|überprüfen|liefern|bringen|besorgen|erledigen|kümmern|geben|fragen|leiten|bestellen|reservieren|buchen|ersetzen|tauschen|reparieren|korrigieren|berichtigen|erstatten|überweisen|veranlassen|organisieren|vorbereiten|erstellen|informieren|benachrichtigen|übernehmen|holen|besprechen|verlängern|ändern|aktualisieren|einrichten|montieren|installieren|vereinbaren|stornieren|reduzieren|verschicken|versenden|bearbeiten|beantworten|erinnern|rufen|reichen|schreiben|stellen|machen|schauen|kommen|laden|anbieten|haken)';
const PARTS =
  '(?:an|zurück|nach|weiter|vorbei|aus|zu|ein|ab|durch|vor|mit|gut|fertig|nieder|um|hinter|zusammen|bereit|rüber|runter|rein|raus)';
const INFINITIVE = `(?:${PARTS}(?:zu)?)?${TO_DO}`;
const DONE =
  '(?:erledigt|geliefert|repariert|ausgetauscht|ersetzt|korrigiert|berichtigt|erstattet|überwiesen|gutgeschrieben|geprüft|geklärt|verschickt|versandt|versendet|geschickt|nachgereicht|nachgeliefert|abgeholt|montiert|installiert|behoben|bearbeitet|zugestellt|angerufen|zurückgerufen|informiert|kontaktiert|freigeschaltet|eingerichtet|storniert|beantwortet|gemacht|vorbereitet|gebracht|zugesandt|zugeschickt|bestätigt|eingebaut|umgesetzt|ausgeführt|vorbeigebracht|gewechselt|nachgebessert|umgetauscht|verlängert|geändert)';
const OURS =
  '(?:mein|meine|unser|unsere|der|die|ein|eine)? ?(?:kolleg(?:e|in|en)|techniker(?:in)?|monteur(?:in)?|chef(?:in)?|team|außendienst|innendienst|vertrieb|buchhaltung|lager|support|kundendienst|werkstatt|fahrer(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|zentrale|anwalt|steuerberater(?:in)?)';
const CUSTOMER =
  '(?:er|sie|(?:der |die )?(?:kund(?:e|in)|interessent(?:in)?|lieferant|auftraggeber(?:in)?|inhaber(?:in)?)|(?:herr|frau) \\p{L}+|(?:die )?firma \\p{L}+)';
const SOON =
  '(?:bis|morgen|übermorgen|heute|nächste[nrs]?|kommende[nrs]?|am|an?fang|ende|mitte|in|innerhalb|montag|dienstag|mittwoch|donnerstag|freitag|samstag|diese woche|noch|sobald|umgehend|zeitnah|spätestens)';

const TAKEN_BACK = latin(
  String.raw`\?\s*$|(?<!\p{L})(?:nicht|nie|niemals|kein|keine|keinen|würde|würden|könnte|falls|wenn|sollte|vielleicht|eventuell|oder so|hätte|wünscht|immer|jedes mal|jeden|hasse|dafür bezahle)(?!\p{L})`,
);

/** What we say that we shall do for them, and what they say that they will. */
export const PROMISE_CUES: readonly Cue[] = [
  {
    id: 'de.promise.theirs',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `(?:^|${CUSTOMER} )(?:holt|bringt|überweist|zahlt|bezahlt) (?:(?:\\p{L}+ ){0,5}?${SOON})(?: .{0,40})?|(?:^|${CUSTOMER} )(?:schickt|sendet|mailt|faxt|liefert|bringt|gibt|reicht|überweist|zahlt|leitet|besorgt|nennt) (?:(?:\\p{L}+ ){0,5}bescheid|(?:\\p{L}+ ){0,3}(?:uns|mir|nach)(?: .{0,60})?)|${CUSTOMER} (?:meldet sich|ruft (?:uns |mich )?(?:\\p{L}+ ){0,4}(?:an|zurück)|überweist|zahlt|entscheidet sich) (?:\\p{L}+ ){0,3}?${SOON}|(?:^|${CUSTOMER} )meldet sich,? (?:\\p{L}+ ){0,2}?${SOON}`,
    ),
    unless: TAKEN_BACK,
  },
  {
    id: 'de.promise.theirs-said',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `${CUSTOMER} (?:hat|will|wollte|möchte|wird) (?:uns |mir |sich )?(?:[\\p{L}\\p{N}]+ ){0,4}?(?:(?<!wie )(?:versprochen|zugesagt|zugesichert)(?:,? (?:[\\p{L}\\p{N}]+ ){0,3}zu(?:schicken|senden|zahlen|melden|\\p{L}+))?|(?:uns|mir|sich|bescheid|nach|unterlagen|angaben|rückmeldung)(?: [\\p{L}\\p{N}]+){0,3} (?:schicken|senden|mailen|liefern|geben|nachreichen|melden|entscheiden|überweisen|zukommen lassen|anrufen))|^will (?:uns|mir|sich) (?:[\\p{L}\\p{N}]+ ){0,5}(?:melden|schicken|entscheiden|geben|anrufen|überweisen)|(?:^|${CUSTOMER} )(?:will|wollte|wird) (?:die|den|das|ihre?n?|seine?n?|alles) (?:[\\p{L}\\p{N}.]+ ){1,6}(?:überweisen|bezahlen|nachreichen|vorbeibringen|zurückschicken|unterschreiben)`,
    ),
    unless: latin(`${TAKEN_BACK.source}|(?<!\\p{L})nichts (?:\\p{L}+ )?(?:versprochen|zugesagt|zugesichert)`),
  },
  {
    id: 'de.promise.owe',
    kind: 'PROMISE',
    says: phrasing(
      '(?:wir|ich) schulden? (?:ihr|ihm|ihnen|frau \\p{L}+|herrn \\p{L}+|dem|der)|^(?:[\\p{L}-]+ ){1,4}(?:bis|für|am) (?:[\\p{L}\\p{N}.]+ ){1,4}(?:zugesagt|versprochen|zugesichert)(?=[.!]?$)',
    ),
    unless: TAKEN_BACK,
  },
  {
    id: 'de.promise.said',
    kind: 'PROMISE',
    says: phrasing(
      `(?:${OURS} hat (?:ihm|ihr|ihnen|dem kunden|der kundin|(?:herrn|frau) \\p{L}+) (?:[\\p{L}\\p{N}]+ ){0,5}?(?:versprochen|zugesagt|zugesichert|garantiert)|(?:rückruf|rückmeldung|lieferung|angebot|termin|gutschrift|ersatz|austausch|erstattung|nachlass|rabatt|besuch|antwort|prüfung|reparatur|nachbesserung|kulanz)(?: .{0,40})? (?:versprochen|zugesagt|zugesichert|vereinbart|garantiert|angekündigt|in aussicht gestellt)|(?:habe?n?|hab) (?:\\p{L}+ ){0,6}(?:versprochen|zugesagt|zugesichert|garantiert|in aussicht gestellt)(?:, (?:dass|die|den|das|ihm|ihr|ihnen|sie|es|bis|am|morgen|heute|einen?|noch))?|(?:ich|wir) (?:verspreche|versprechen|sichere|sichern|garantiere|garantieren|sage|sagen) (?:\\p{L}+ ){0,5}(?:zu|dass|es|das|ihnen|ihm|ihr)|^(?:fest )?(?:versprochen|zugesagt|zugesichert|garantiert),? (?:dass|zu|bis|den|die|das|ihm|ihr)|(?:rückruf|rückmeldung|angebot|gutschrift|ersatz|antwort|bestätigung|info|details?|unterlagen|rechnung) (?:folgt|folgen|kommt|wird nachgereicht)(?: (?:bis|morgen|heute|am|noch|nächste|in) .{0,40})?)`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:wurde|wurden|sie haben|ihr habt|du hast|man hat|hat (?:mir|uns|man)|nicht|nichts|nie|kein|keine|keinen|weder|was|wie|trotz|obwohl)(?: \p{L}+){0,6} (?:versprochen|zugesagt|zugesichert|vereinbart)|wie (?:versprochen|vereinbart|zugesagt)|versprochene`,
    ),
  },
  {
    id: 'de.promise.will',
    kind: 'PROMISE',
    says: phrasing(
      `(?:(?:ich|wir) (?:\\p{L}+ )?werden?|^werden?|werden? (?:ich|wir)|ich muss|wir müssen)(?! nicht)(?: .{0,90}?)? ${INFINITIVE}`,
    ),
    unless: TAKEN_BACK,
  },
  {
    id: 'de.promise.i-do',
    kind: 'PROMISE',
    says: phrasing(
      `(?:ich (?:\\p{L}+ ){0,2}?(?:${I_DO})|(?:${I_DO}) (?:\\p{L}+ )?ich|wir (?:\\p{L}+ ){0,2}?(?:${WE_DO})|(?:${WE_DO}) (?:\\p{L}+ )?wir|^(?:${I_DO})(?! (?:mir|uns|bitte))|^(?:melden uns|schicken (?:ihm|ihr|ihnen)|liefern (?:bis|am|morgen|heute)|kümmern uns))`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?:möchten|wollen|können|sollen|müssen) (?:wir|sie)|(?:gestern|vorhin|eben|letzte woche|damals)|\\bbitte (?:schicke|rufe|sende)|weil ich|dass ich|wie ich|ich suche|(?<!\\p{L})ich (?:bestelle|buche|zahle|suche) (?:bei|hier|immer|gern)`,
    ),
  },
  {
    id: 'de.promise.ours',
    kind: 'PROMISE',
    says: phrasing(
      `${OURS} (?:\\p{L}+ )?(?:ruft|meldet|kommt|schickt|sendet|liefert|prüft|kümmert|bringt|schaut|tauscht|erledigt|klärt|übernimmt|holt|fährt|setzt|wird) .{0,60}?(?:${SOON}|an|zurück|vorbei|drum|darum|mit|bescheid)`,
    ),
    unless: latin(`${TAKEN_BACK.source}|(?:zu spät|unfreundlich|ständig|nie)|wurde`),
  },
  {
    id: 'de.promise.you-get',
    kind: 'PROMISE',
    says: phrasing(
      `(?:sie|er|du|ihr|(?:der |die )?kund(?:e|in|en)|(?:herr|frau) \\p{L}+) (?:bekommen|bekommt|bekommst|erhalten|erhält|kriegen|kriegt|hören|hört) (?:\\p{L}+ ){0,4}?(?:von (?:uns|mir)|${SOON}|eine? (?:gutschrift|rückruf|angebot|ersatz|antwort|bestätigung|korrigierte)|einen (?:rückruf|termin|rabatt|nachlass|gutschein)|(?:das|ein) angebot|die (?:gutschrift|unterlagen|rechnung|antwort))`,
    ),
    unless: TAKEN_BACK,
  },
  {
    id: 'de.promise.it-will-be-done',
    kind: 'PROMISE',
    says: phrasing(
      `(?:wird|werden) (?:\\p{L}+ |\\d+\\.? ){0,6}?${DONE}|(?:geht|gehen) (?:\\p{L}+ ){0,5}?(?:raus|an (?:sie|ihn|den kunden)|in die post|auf den weg)`,
    ),
    unless: latin(`${TAKEN_BACK.source}|wurde|(?:ständig|oft|immer|meistens|gestern)`),
  },
  {
    // Notes leave out who and when: "Angebot schicken bis Freitag", "Muss ihm noch den Vertrag mailen".
    id: 'de.promise.note-form',
    kind: 'PROMISE',
    says: phrasing(
      `^(?:bitte |noch |morgen |to ?do:? |- )?(?:(?:muss|müssen|soll(?:en)?) (?:ihm|ihr|ihnen|noch|wir|ich|der|die|das) .{0,70}?${INFINITIVE}|(?:(?!bitte|will|möchte|kann|hat|ist|war|wollte|würde|lässt|muss|soll|lieber|um)\\p{L}[\\p{L}-]* ){1,4}(?:bis .{1,20} |am \\p{L}+ )?${INFINITIVE}(?= (?:bis|am|morgen|heute|nächste|in|vor|noch)|[.!]*$))`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?<!\\p{L})(?:möchte|will|kann|können|wollen|wollte|hat|haben|lieber|um|ohne|statt|gern|gerne|darf|lassen sich|zum|notfall|notfällen)(?!\\p{L})`,
    ),
  },
];
