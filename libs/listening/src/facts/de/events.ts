import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const KIN =
  '(?:vater|mutter|mann|frau|ehemann|ehefrau|partner(?:in)?|sohn|tochter|bruder|schwester|opa|oma|großvater|großmutter|hund|katze|kind|freund(?:in)?|schwiegermutter|schwiegervater|geschäftspartner(?:in)?|chef|papa|mama|eltern)';

/** What happens in a life or in a business, and is worth remembering. */
export const EVENT_CUES: readonly Cue[] = [
  {
    id: 'de.event.loss',
    kind: 'EVENT',
    date: 'BEREAVEMENT',
    says: phrasing(
      `(?:(?:ist|sind|war|am \\p{L}+|plötzlich|unerwartet|gestern|letzte woche) (?:\\p{L}+ ){0,5}?(?:gestorben|verstorben|entschlafen|von uns gegangen)|verstorbene[rn]?|todesfall|trauerfall|trauert|trauerfeier|beerdigung|beisetzung|bestattung|begräbnis|in trauer|verwitwet|(?:starb|gestorben|verstorben)|hat (?:seinen|ihren|seine|ihre) (?:\\p{L}+ )?${KIN} verloren|tod (?:des|der|seines|seiner|ihres|ihrer) \\p{L}+)`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:akku|gerät|leitung|laptop|server|motor) (?:\p{L}+ )?gestorben|für mich gestorben|todesfallschutz`,
    ),
  },
  {
    id: 'de.event.renewal',
    kind: 'EVENT',
    date: 'RENEWAL',
    says: phrasing(
      '(?:\\p{L}*vertrag|abo|abonnement|lizenz|garantie|leasing|police|versicherung) (?:\\p{L}+ ){0,2}?(?:endet|verlängert sich|läuft (?:[\\p{L}\\p{N}.]+ ){0,4}?(?:aus|ab))|vertragsende|vertragsverlängerung',
    ),
    unless: /\?\s*$/,
  },
  {
    id: 'de.event.family',
    kind: 'EVENT',
    says: phrasing(
      '(?:heiratet|heiraten|geheiratet|(?:\\p{L}+)?hochzeit(?:stag)?|verlobt(?: sich)?|verlobung|scheidung|lässt sich scheiden|geschieden|geburtstag|(?:runder|\\d+\\.) geburtstag|wird (?:im \\p{L}+ |nächstes jahr |bald |am \\p{L}+ |morgen )?(?:\\d{2}|achtzehn|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert)(?: jahre)?(?: alt)?|jubiläum|jahrestag|taufe|kommunion|konfirmation|schwanger|erwartet (?:\\p{L}+ ){0,4}?(?:kind|baby|nachwuchs|zwillinge)|nachwuchs|(?:baby|kind|tochter|sohn|zwillinge|enkel) (?:\\p{L}+ ){0,3}?(?:bekommen|geboren|zur welt)|(?:ist|wird|wurde) (?:\\p{L}+ ){0,2}?(?:vater|mutter|oma|opa|großvater|großmutter|tante|onkel) geworden|geburt (?:des|der|ihres|seines|ihrer|seiner)|mutterschutz|elternzeit|babypause|einschulung|eingeschult|abitur|abschlussfeier)',
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:geburtstags?(?:gutschein|karte|kuchen|torte|rabatt|mail|aktion|liste|geschenk)\p{L}*|geburtsdatum|wird \d+ (?:euro|prozent|stück|minuten)|wird (?:achtzig|fünfzig) (?:euro|prozent))`,
    ),
  },
  {
    id: 'de.event.work',
    kind: 'EVENT',
    says: phrasing(
      '(?:(?:geht|ging|verabschiedet sich|wechselt) (?:\\p{L}+ |\\d+ ){0,5}?(?:in (?:den ruhestand|die rente|rente|pension|ruhestand|altersteilzeit|elternzeit|mutterschutz)|in \\p{L}+ruhestand)|ruhestand|pensioniert|pensionierung|rentner geworden|(?:neue[rn]?|neuen) (?:job|stelle|arbeitgeber|chef(?:in)?|geschäftsführer(?:in)?|ansprechpartner(?:in)?|\\p{L}*leiter(?:in)?|\\p{L}*leitung|kolleg(?:e|in)|inhaber(?:in)?|eigentümer(?:in)?|einkäufer(?:in)?|assistent(?:in)?|vorstand|azubi|mitarbeiter(?:in)?)|befördert|beförderung|wechselt (?:\\p{L}+ ){0,4}?(?:die stelle|den job|den arbeitgeber|die abteilung|in die|zur|zum|nach)|verlässt (?:\\p{L}+ ){0,3}?(?:die firma|das unternehmen|den betrieb)|scheidet (?:\\p{L}+ ){0,4}?aus|übernimmt (?:\\p{L}+ ){0,4}?(?:die leitung|die firma|den betrieb|die stelle|das geschäft|die abteilung|die nachfolge)|nachfolger(?:in)?|nachfolge|macht sich selbstständig|selbstständig gemacht|beginnt (?:\\p{L}+ ){0,4}?(?:ausbildung|studium|stelle|lehre)|bewerbungsgespräch|vorstellungsgespräch|prüfung bestanden|examen|meisterprüfung|sabbatical|entlassen worden|arbeitslos)',
    ),
    unless: latin(
      String.raw`\?\s*$|wechselt (?:\p{L}+ )?(?:zur konkurrenz|den anbieter|zu einem anderen)|wer ist (?:der|die) neue|(?:aus|von) (?:dem )?krankenhaus entlassen`,
    ),
  },
  {
    id: 'de.event.health',
    kind: 'EVENT',
    says: phrasing(
      '(?:operation|op-termin|(?:wird|wurde|werden) (?:\\p{L}+ ){0,3}?operiert|im krankenhaus|ins krankenhaus|krankenhausaufenthalt|in der klinik|in die klinik|reha|kur|chemo(?:therapie)?|krankgeschrieben|krebs|schlaganfall|herzinfarkt|unfall (?:gehabt|gehabt|erlitten)|hatte (?:\\p{L}+ ){0,2}unfall|(?:hat sich|sich) (?:\\p{L}+ ){0,3}?(?:gebrochen|verletzt)|burn-?out|fällt (?:\\p{L}+ |\\d+ ){0,4}?aus(?= |[.,!]|$)|(?:ist|liegt|wurde|wird) (?:gerade |leider |schon wieder |wieder |selbst )?krank|schwer erkrankt|schwer krank|genesung)',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:server|maschine|strom|anlage|heizung|drucker|system|internet|lieferung|termin|kurs) (?:\p{L}+ ){0,4}?(?:fällt|fiel)|fällt (?:die|das|der) (?:heizung|maschine|anlage|strom|lieferung|server|system|internet|kurs|termin)|lieferung ins|operation (?:war|ist) (?:teuer|ein erfolg)`,
    ),
  },
  {
    id: 'de.event.business',
    kind: 'EVENT',
    says: phrasing(
      '(?:(?:zieht|ziehen|zog) (?:\\p{L}+ |\\d+\\.? ){0,6}?(?:um|nach \\p{L}+|in (?:neue|größere|die neuen|ein neues)|ein)|umzug|umgezogen|eröffnet|eröffnen|eröffnung|neueröffnung|zweite filiale|neuer standort|schließt (?:\\p{L}+ ){0,5}?(?:filiale|laden|geschäft|betrieb|endgültig|für immer|den standort|wegen|zum (?:jahresende|monatsende|ende)|ende \\p{L}+)|(?:praxis|laden|geschäft|filiale|restaurant|betrieb) schließt|(?:geschäftsführer|inhaber|chef|leiter)(?:in)? wechselt|wechsel (?:in|der|des) (?:der )?(?:geschäftsführ\\p{L}+|leitung|inhabers?)|geschäftsaufgabe|gibt (?:\\p{L}+ ){0,3}?(?:geschäft|laden|betrieb|firma) auf|umbau|renovierung|renoviert|baut (?:\\p{L}+ ){0,4}?(?:um|aus|neu)|fusion(?:iert)?|übernahme durch|verkauft (?:\\p{L}+ ){0,2}?(?:firma|betrieb|geschäft|haus|praxis)|insolvenz|insolvent|pleite|firmenjubiläum|betriebsferien|betriebsfeier|sommerfest|weihnachtsfeier|messe(?:auftritt|besuch)?|tag der offenen tür|inventur|audit|hauptversammlung|go-?live|einweihung|startet (?:\\p{L}+ ){0,3}?(?:neuen? (?:shop|webshop|laden|produktlinie)))',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:zieht (?:\p{L}+ ){0,4}(?:vor|zurück|in betracht|hin)|öffnet|umzugskarton\p{L}*|eröffnet (?:\p{L}+ )?ein (?:konto|ticket)|einzug(?:sermächtigung)?|zieht nach(?= einem))`,
    ),
  },
  {
    id: 'de.event.away',
    kind: 'EVENT',
    date: 'OTHER',
    says: phrasing(
      '(?:(?:im|in|in den|aus dem|fährt in|fliegt in|geht in|ist in) (?:urlaub|ferien|flitterwochen|elternzeit|mutterschutz)|urlaub (?:von|vom|bis|ab|im|in)|(?:ist|sind|bin) (?:\\p{L}+ |\\d+ ){0,4}?(?:verreist|außer haus|nicht im haus|abwesend|auf (?:geschäftsreise|dienstreise|reisen|weltreise|kreuzfahrt|montage|messe))|(?:verreist|abwesend|nicht da) (?:bis|von|vom|ab)|(?:bis|ab) (?:\\p{L}+ |\\d+\\.? ){1,3}(?:nicht da|abwesend|weg|im ausland)|zurück (?:am|ab|aus dem urlaub)|ramadan|zuckerfest|opferfest)',
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:wenn|falls) |urlaub (?:buchen|gebucht|geplant\?)|ferienwohnung|kommen? zurück auf`,
    ),
  },
];
