import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const TROUBLE =
  '(?:problem(?:e|en|s)?|ärger|ärgernis|fehler|fehlern|fehlermeldung(?:en)?|fehllieferung|falschlieferung|störung(?:en)?|ausfall|ausfälle|panne|reklamation(?:en)?|beschwerde|mangel|mängel|schaden|schäden|defekt|verspätung|verzögerung(?:en)?|missverständnis|chaos|durcheinander|zumutung|frechheit|unverschämtheit|katastrophe|desaster|albtraum|enttäuschung|frust|betrug|abzocke|warterei|wartezeit(?:en)?|schwierigkeit(?:en)?|schimmel|leck|engpass|unzufriedenheit|ungereimtheiten|sicherheitslücke|sauerei|theater|hin und her|lieferverzug|zahlendreher|doppelbuchung|preiserhöhung)';
/** Bad whatever the sentence says of it. */
const BROKEN =
  '(?:kaputt|defekt|beschädigt|verspätet|verschimmelt|verdorben|unfreundlich|unhöflich|unverschämt|patzig|ruppig|unbrauchbar|mangelhaft|abgestürzt|verlorengegangen|verloren gegangen|überteuert|undicht|fehlerhaft|unvollständig|unzuverlässig|umständlich|unübersichtlich|unverständlich|unmöglich|unzumutbar|inakzeptabel|lückenhaft|zerkratzt|zerrissen|zerbrochen|verbogen|verdreckt|schmutzig|ranzig|altbacken|versalzen|angebrannt|verkocht|unpersönlich|inkompetent|überbucht|lahm|katastrophal|grottenschlecht|miserabel|verwirrend|irreführend|nicht nachvollziehbar|ausgefallen|steckengeblieben|abgelehnt worden|gesperrt|ausgesperrt|verschwunden|geklaut|gestohlen|gehackt|vergriffen|viel zu \\p{L}+|legt (?:einfach |wieder |immer |ständig )?auf(?=[.,!]|$)|gefällt (?:\\p{L}+ ){0,2}?(?:gar |überhaupt )?nicht|aufgegangen|abgerissen|abgebrochen|abgefallen|gerissen|geplatzt|ungenießbar|ungeniessbar|unlesbar|unauffindbar|unbezahlbar|schlimmer|in der (?:warte)?schlange|ohne (?:vorwarnung|ankündigung|rücksprache|bescheid|(?:ihn|sie|mich|uns) zu (?:fragen|informieren)|zu fragen)|spinnt|streikt|hakt|zickt|ruckelt|quietscht|tropft|wackelt|klemmt|stinkt|läuft aus|leckt|schief|schlampig|vergeblich|umsonst gekommen|ungleichmäßig|steht still|stehen still|liegt lahm|lahmgelegt|nichts geht mehr|geht nichts mehr)';
/** Bad where somebody says that something is so. */
const BAD =
  '(?:falsch|zu spät|kalt|lauwarm|hart|trocken|alt|schlecht|schlechter|langsam|laut|leer|teuer|teurer|fehlend|tot|offline|down|blockiert|unklar|kompliziert|schwierig|ungerecht|unfair|peinlich|nervig|ärgerlich|enttäuschend|lästig|mühsam|eine zumutung|verkehrt|daneben|überfällig|instabil|unsicher|gefährlich|weg|verwechselt|vergessen)';
const UPSET =
  '(?:verärgert|sauer|stinksauer|wütend|genervt|enttäuscht|unzufrieden|frustriert|gestresst|verzweifelt|empört|verunsichert|überfordert|ungehalten|aufgebracht|angefressen|gekränkt|beleidigt|irritiert|entsetzt|fassungslos|ratlos|geladen|unglücklich|besorgt|verstimmt)';
const WORKS =
  '(?:funktionier(?:t|en|te|ten)|geht|gehen|ging|klappt|klappte|läuft|lief|startet|lädt|druckt|öffnet|reagiert|reagierte|antwortet|hält|stimmt|stimmen|schließt|verbindet|heizt|kühlt|passt|passen|lässt sich|lassen sich|kommt an|erscheint|speichert|synchronisiert|erreichbar|angekommen|geliefert|eingehalten|zurückgerufen|gemeldet|bearbeitet|berücksichtigt|beantwortet|erschienen|gekommen|erledigt|gutgeschrieben|erstattet|informiert|repariert)';
const FINE = '(?:kein|keine|keinen|keinem|keinerlei|ohne|nie|nicht|weniger) (?:\\p{L}+ ){0,2}';

/** What goes wrong for somebody, or hurts them. */
export const PAIN_CUES: readonly Cue[] = [
  {
    id: 'de.pain.trouble',
    kind: 'PAIN_POINT',
    says: phrasing(TROUBLE),
    unless: phrasing(
      `${FINE}${TROUBLE}|${TROUBLE} (?:(?:ist|sind|war|wurde|wurden|hat sich|haben sich|mittlerweile|inzwischen|jetzt) ){1,3}(?:\\p{L}+ ){0,2}(?:gelöst|behoben|erledigt|geklärt|beseitigt|weg|vom tisch|aufgeklärt|repariert)|${TROUBLE} (?:selbst |schnell |bereits |schon )?(?:gelöst|behoben|geklärt|beseitigt|repariert)|(?:bei|im falle?|falls|wenn|gegen|vor|sonst|welche[sn]?|was (?:ist|war)) (?:\\p{L}+ ){0,4}${TROUBLE}|mein fehler`,
    ),
  },
  {
    id: 'de.pain.fails',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${WORKS} (?:\\p{L}+ |\\d+ ){0,5}?(?:nicht|kaum|nie)(?: (?:mehr|richtig|auf|an|durch|ein))?|(?:nicht|nie|kaum|immer noch nicht|noch nicht)(?: \\p{L}+){0,2} ${WORKS}|(?:kann|konnte|können|konnten) (?:\\p{L}+ ){0,5}?(?:nicht|nichts|niemanden|nirgends) (?:\\p{L}+ ){0,4}?(?:einloggen|anmelden|öffnen|erreichen|nutzen|benutzen|arbeiten|zugreifen|finden|bezahlen|drucken|lesen|verstehen|nachvollziehen|bestellen|rein|starten|speichern|hochladen|herunterladen|abholen|bedienen|verlassen)|komm(?:t|e|en) (?:\\p{L}+ ){0,6}?nicht (?:\\p{L}+ ){0,3}?(?:in|rein|durch|weiter|an|ran|klar|zurecht|hinterher|raus|mit)|nicht (?:erreichbar|verfügbar|lieferbar|auffindbar|lesbar|zugänglich|nutzbar|benutzbar|brauchbar|abgeholt worden|verstanden worden))`,
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:bevorzugt|schreibt lieber|lieber per|falls|wenn|sollte|geht (?:nicht|nie) (?:um|ans|an den|vor|nach|weg)|nicht angekommen\?|bitte nicht|nicht nur|nicht mehr nötig|passt (?:ihm|ihr|ihnen) nicht|am wochenende nicht|(?:morgens|abends|vormittags|nachmittags|montags|freitags) nicht erreichbar|nicht erreichbar (?:am|von|zwischen|vor|nach|bis)|geht (?:\p{L}+ )?nicht vor|ist (?:\p{L}+ )?nicht gekommen, weil|(?:selbst|persönlich) nicht|geht (?:\p{L}+ )?nicht (?:ran|dran)|(?:morgens|mittags|abends|vormittags|nachmittags|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|am (?:wochenende|vormittag|nachmittag|abend|morgen)) (?:ist|sind) (?:er|sie|herr \p{L}+|frau \p{L}+) (?:(?:meist|meistens|leider|immer|oft) )?nicht (?:erreichbar|verfügbar)|(?:nur|auf die|auf der) (?:mailbox|anrufbeantworter)|(?:morgens|mittags|abends|vormittags|nachmittags|nachts|(?:mon|diens|mitt|donners|frei|sams|sonn)tags|mittwochs|am (?:wochenende|vormittag|nachmittag|abend|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)|(?:vor|nach|ab) \d{1,2}(?: uhr)?) (?:geht|passt|ist) (?:(?:es|das|ihm|ihr|ihnen|gar|überhaupt|leider|bei|immer|absolut) ){0,3}(?:nicht|schlecht|schwierig))(?!\p{L})`,
    ),
  },
  {
    id: 'de.pain.nobody',
    kind: 'PAIN_POINT',
    category: 'COMMUNICATION',
    says: phrasing(
      '(?:niemand|keiner|kein mensch|niemanden|keinen)(?: \\p{L}+){0,7}? (?:geantwortet|gemeldet|zurückgerufen|erreicht|erreichen|zuständig|abgenommen|geholfen|helfen|informiert|gekümmert|reagiert|da|weiß|wusste|bescheid|ran|erreichbar|angerufen|geschrieben|interessiert|erschienen|gekommen|zu erreichen)|(?:geht|ging|nimmt|meldet sich|antwortet|hilft|kümmert sich|ruft|reagiert|hört|versteht|weiß|sagt) (?:\\p{L}+ ){0,4}?(?:niemand|keiner|kein mensch)|(?:immer noch|noch immer|bisher|bis heute|seit \\p{L}+|weiterhin|wieder|nach wie vor) (?:\\p{L}+ ){0,3}?(?:kein|keine|keinen|keinerlei) (?:\\p{L}+ )?(?:antwort|rückmeldung|rückruf|reaktion|nachricht|lebenszeichen|info|information|lieferung|ware|erstattung|geld|angebot|termin|lösung|bestätigung|rechnung)|(?:keine|ohne) (?:antwort|rückmeldung|reaktion) (?:bekommen|erhalten|auf|seit|von)|keinen rückruf (?:bekommen|erhalten)',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:mailbox|voicemail|anrufbeantworter|falls|wenn|brauch\p{L}*|nötig|erforderlich|erwartet)(?!\p{L})`,
    ),
  },
  {
    id: 'de.pain.upset',
    kind: 'PAIN_POINT',
    says: phrasing(
      `(?:${UPSET}|ärgert sich|ärgerte sich|ärgert (?:ihn|sie|mich|uns)|regt sich (?:\\p{L}+ ){0,4}auf|regt (?:ihn|sie|mich) (?:\\p{L}+ ){0,3}auf|aufgeregt über|nervt(?:e)?|stört (?:ihn|sie|sich|mich|uns)|hat (?:\\p{L}+ ){0,2}(?:genug|die nase voll|die schnauze voll|es satt|keine lust mehr|keine geduld mehr)|reicht es (?:ihm|ihr|mir)|(?:ihm|ihr|mir) reicht es|geduld (?:ist )?am ende|fühlt(?:e)? sich (?:\\p{L}+ ){0,4}(?:nicht ernst genommen|im stich gelassen|abgewimmelt|übergangen|veräppelt|verarscht|allein ?gelassen|abgespeist|hingehalten|vergessen|betrogen|über den tisch gezogen|schlecht (?:behandelt|beraten|informiert)|nicht (?:verstanden|gehört|willkommen|wohl|wertgeschätzt)|wie (?:eine nummer|ein bittsteller)|überrumpelt|ungerecht behandelt)|macht (?:ihm|ihr|mir|uns) (?:\\p{L}+ ){0,2}(?:sorgen|zu schaffen|kummer)|nicht (?:\\p{L}+ ){0,2}(?:zufrieden|glücklich|begeistert|einverstanden|in ordnung|akzeptabel|amüsiert|okay|fair)|weiß nicht mehr weiter)`,
    ),
    unless: phrasing(
      `(?:nicht|nie|nicht mehr|kein bisschen|weder|ohne|überhaupt nicht) (?:\\p{L}+ ){0,2}?${UPSET}|unglücklich gestürzt|(?:sauer|saure) (?:sahne|rahm|gurken)|wenn (?:sie|er) nicht zufrieden|bei nicht|falls`,
    ),
  },
  {
    id: 'de.pain.complains',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:beschwert(?:e)? sich|sich (?:\\p{L}+ ){0,5}?beschwert|(?:hat|haben) (?:\\p{L}+ ){0,5}?(?:bemängelt|reklamiert|kritisiert|moniert|beanstandet|geschimpft|gemeckert)|bemängelt(?:e)?|reklamiert(?:e)?|kritisiert(?:e)?|moniert(?:e)?|beanstandet|klagt(?:e)? über|schimpft(?:e)?|meckert|beklagt(?:e)? sich|lässt (?:\\p{L}+ ){0,3}zu wünschen übrig|geht (?:so )?gar nicht|so geht das nicht|das kann (?:doch )?nicht (?:sein|wahr sein)|(?:eine|so eine) (?:unverschämtheit|frechheit|zumutung)|hat(?:te)? (?:mehr|besseres|anderes|sich mehr|etwas anderes) erwartet)',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:(?:nicht|nie|kein\p{L}*) (?:\p{L}+ ){0,2}(?:beschwert|reklamiert|kritisiert|bemängelt)|(?:morgens|mittags|abends|vormittags|nachmittags|nachts|(?:mon|diens|mitt|donners|frei|sams|sonn)tags|mittwochs|am (?:wochenende|vormittag|nachmittag|abend|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)|(?:vor|nach|ab) \d{1,2}(?: uhr)?) (?:geht|passt|ist) (?:(?:es|das|ihm|ihr|ihnen|gar|überhaupt|leider|bei|immer|absolut) ){0,3}(?:nicht|schlecht|schwierig))`,
    ),
  },
  {
    id: 'de.pain.waiting',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:wart(?:et|e|en|ete|eten) (?:\\p{L}+ ){0,3}?(?:immer noch|noch immer|schon|seit|vergeblich|ewig|lange|stundenlang|wochenlang|\\d+ (?:tage|wochen|stunden|monate|minuten)|(?:zwei|drei|vier|fünf|sechs) (?:tage|wochen|stunden|monate))|(?:immer noch|schon|seit|ewig|vergeblich|stunden|stundenlang|wochen|wochenlang|tage|tagelang|minuten|lange) (?:\\p{L}+ ){0,4}?gewartet|(?:dauert|dauerte|gedauert|braucht|hat) (?:\\p{L}+ ){0,4}?(?:zu lange|ewig|viel länger|eine ewigkeit|so lange|wochen|monate|stunden) ?(?:gedauert|gebraucht)?|in der warteschleife|warteschleife|hingehalten|vertröstet|seit (?:tagen|wochen|monaten|stunden)|zu (?:spät|langsam|teuer|hoch|laut|klein|lange|lang|kompliziert|kurz|oft|viel|wenig|eng|dunkel|kalt|heiß|salzig|umständlich|unpersönlich|früh|schwer|groß|dick|dünn|unübersichtlich|technisch|schnell|stark|leise|süß))',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:nicht|nie|nichts|ohne|wird es ihm|wenn es|falls) (?:\p{L}+ ){0,2}?zu (?:spät|teuer|hoch|laut|klein|lange|lang|viel|früh)|(?<!\p{L})(?:kein|keine) (?:\p{L}+ )?(?:warteschleife)|kunde seit|seit (?:jahren|monaten) (?:kunde|treu|zufrieden|dabei)|seit (?:tagen|wochen) (?:wunderbar|gut|zufrieden)|zu viel versprochen\?|wird (?:er|sie) zu spät kommen`,
    ),
  },
  {
    id: 'de.pain.again',
    kind: 'PAIN_POINT',
    says: phrasing(
      '(?:schon wieder|wieder mal|zum (?:zweiten|dritten|vierten|fünften|x-ten|wiederholten|\\d+\\.) mal|bereits (?:zweimal|dreimal|mehrfach|mehrmals)|(?:zweimal|dreimal|viermal|mehrfach|mehrmals|jedes mal|ständig|dauernd|immer wieder|andauernd) (?:\\p{L}+ ){0,4}?(?:erklären|erklärt|wiederholen|angerufen|anrufen|nachfragen|nachgefragt|gemeldet|gebeten|reklamiert|verschoben|abgesagt|vergessen|falsch|verwechselt|unterbrochen|ab|aus|abgestürzt|hinterherlaufen|hinterhertelefonieren|warten|gefragt)|(?:musste|müssen|muss|mussten) (?:\\p{L}+ ){0,6}?(?:dreimal|zweimal|mehrfach|mehrmals|nochmal|noch einmal|wieder|ständig|alles|selbst|hinterher|immer|von vorn|jedes mal) (?:\\p{L}+ ){0,3}?(?:erklären|wiederholen|anrufen|nachfragen|warten|eingeben|ausfüllen|erzählen|telefonieren|kommen|machen|anfangen|melden|zahlen|korrigieren)|stürzt (?:\\p{L}+ ){0,3}?ab|(?:fällt|fiel|fallen) (?:\\p{L}+ ){0,4}?aus|bricht (?:\\p{L}+ ){0,3}?(?:ab|zusammen)|hängt sich auf)',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:gern|gerne|danke|vielen dank|freut|bestellt|gekauft|empfohlen|lobt|fällt (?:\p{L}+ )?auf|fällt aus\?|geworden|geboren|verheiratet|gewonnen|oma|opa)(?!\p{L})|fällt (?:\p{L}+ ){0,3}(?:wochen|tage|monate) aus|wird operiert|fällt (?:\p{L}+ ){0,2}krank|immer wieder schön`,
    ),
  },
  {
    id: 'de.pain.money',
    kind: 'PAIN_POINT',
    category: 'PRICE',
    says: phrasing(
      '(?:doppelt|zweimal|zu viel|zuviel|fälschlich|zu unrecht|falsch|ohne (?:auftrag|grund|ankündigung)|mehr) (?:abgebucht|berechnet|bezahlt|verrechnet|abgerechnet|eingezogen|gezahlt|in rechnung gestellt|kassiert)|(?:versteckte|unerwartete|zusätzliche) (?:kosten|gebühren)|mahnung (?:trotz|obwohl|bekommen, obwohl|zu unrecht)|(?:preis|preise|kosten|gebühr|gebühren|rechnung) (?:\\p{L}+ ){0,4}?(?:gestiegen|erhöht|überhöht|zu hoch|nicht nachvollziehbar|stimmt nicht|falsch)|(?:kein|noch kein) geld (?:zurück|bekommen|erhalten)|gutschrift (?:fehlt|nicht)|wartet auf (?:\\p{L}+ )?(?:geld|gutschrift|erstattung)',
    ),
  },
  {
    id: 'de.pain.state',
    kind: 'PAIN_POINT',
    says: phrasing(
      `${BROKEN}|(?:ist|sind|war|waren|wird|wurde|wurden|kam|kamen|kommt|kommen|bleibt|wirkt|schmeckt|schmeckte|roch|riecht|klingt|läuft|findet|fand|angekommen|geliefert|worden|völlig|total|komplett|wieder) (?:\\p{L}+ ){0,4}?${BAD}|(?:fehlt|fehlen|fehlte|fehlten)(?! nur| nicht| ihm an nichts)|vergessen (?:worden|zu liefern|mitzuliefern)|(?:vertauscht|verwechselt|verlegt|verschlampt)`,
    ),
    unless: phrasing(
      `(?:nicht|nie|kein|keine|nicht mehr|weder|falls|wenn|wäre|wird ihm|gar nicht|nicht so|kaum) (?:\\p{L}+ ){0,3}?(?:${BROKEN}|${BAD}|fehlt|fehlen)|(?:wetter|draußen|schnee|regen|winter) (?:\\p{L}+ ){0,4}${BAD}|(?:ist|sind|wird) (?:\\p{L}+ )?\\d+ (?:jahre )?alt|wie alt|(?:termin|urlaub|sitzung|training) (?:\\p{L}+ ){0,2}ausgefallen|alles (?:weg|klar)|vielen dank|repariert|funktioniert (?:jetzt|wieder)|ich werde alt|im weg|(?:ist|sind) (?:er|sie) weg|(?:er|sie|kund(?:e|in)|herr \\p{L}+|frau \\p{L}+) ist (?:\\p{L}+ ){0,4}schlecht (?:zu erreichen|erreichbar)`,
    ),
    notAfter: latin(
      String.raw`(?<!\p{L})(?:deutsch|englisch|französisch|spanisch|lesen|schreiben|morgens|mittags|abends|vormittags|nachmittags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|am (?:wochenende|vormittag|nachmittag|abend|morgen)) (?:(?:es|das) )?$`,
    ),
  },
];
