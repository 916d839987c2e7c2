/**
 * How the words begin that notes about customers are made of, at least four letters each: what was talked about, what
 * was done, days and months. A note in telegram style has these and hardly any small words.
 */
export const NOTE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: listed(
    `call calls report fraud file called calling back voicemail answer reply wait waiting deliver invoice bill price prices quote offer order
    custom client company refund payment paid pays want wants need needs prefer phone email send sent sends letter visit meet
    meeting moved cancel subscri contract complain angry annoyed upset furious happy unhappy friendly thank please sorry
    late early broken damage missing lost problem issue fault replace return repair fix fixed stopped works working waiting
    agree agreed promis tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday week weeks month
    year january february march april june july august october birthday wedding holiday school children kids husband wife
    retire leaves left spoke speak talk asked told said says knows interest budget unclear changed change purchas sample
    brochure credit goods signed short quick small large last next first second third again never always soon later
    everything something nothing someone nobody people office team boss manager wheelchair access reception follow feedback
    likes loves hates wants good great nice cheap expensive high compared before after issued needed requested arrived agent machin produc brok days hour hours remind within deadline confirm`,
  ),
  de: listed(
    `anruf angeruf rückruf zurückruf telefon mailbox antwort rückmeld wart liefer rechnung preis angebot bestell kund firma
    geld bezahl zahlung möcht brauch lieber gern schick gesch geschickt verschickt brief besuch termin verschob verschieb gekündigt
    kündig vertrag unterschr beschwer verärger sauer wütend ärger unzufried zufried glück nett freund dank vielen bitte leider
    spät verspät früh kaputt defekt beschädig fehlt fehlen fehler verlor ersatz gewünscht wünsch zurück reparat vereinbar
    versproch verspr abgespr morgen übermorgen heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag woche
    monat jahr januar februar märz juni juli august oktober dezember geburtstag hochzeit urlaub schule kind kinder mann frau
    herr rente nachfolg gesproch sprich gespräch fragt frage gefragt gesagt sagt weiß interess unklar offen geändert änder
    einkauf muster prospekt gutschrift ware waren kurz schnell klein groß nächst letzt erst zweit dritt wieder immer
    später alles etwas nichts jemand niemand leute büro chef rollstuhl zugang empfang ansprech mag gut super teuer hoch
    vergleich erstell informier gewechs maschin steht läuft funktion paket abo bankverb seit wegen unser eure ihren meld
    kommt kam komm geht ging gibt noch nochmal ohne mehr weniger sowie dringend sofort übernimm erreich vorbei tage tagen nachfrag nachhak erinner spätestens vereinbar`,
  ),
  fr: listed(
    `appel rappel répond répons repondeur attend attente livraison livré facture prix tarif devis offre command client société
    entreprise argent rembours paiement payé veut voudr besoin préfèr téléph envoi envoy lettre visite rendez report annul
    résili abonnem contrat signé réclam plaint fâch furieu mécont contente sympa merci remerci désolé retard tard abîm
    cassé panne manqu perdu problèm erreur échang retour répar convenu promis promet demain hier aujourd lundi mardi mercredi
    jeudi vendredi samedi dimanche semaine mois année janvier février mars avril juin juillet août septembre octobre novembre
    décembre annivers mariage vacances école enfant mari femme madame monsieur retraite success parl demand dit sait
    intéress flou chang achat échantil brochure avoir marchand court rapid petit grand prochain dernier premier deuxième troisième
    encore toujours jamais bientôt tout quelque rien quelqu personne bureau équipe chef fauteuil accès accueil interlocut
    aime ador bon cher élevé rapport établi prévenu machine production arrêté marche fonction paquet colis coordonn bancair
    depuis nouvel nouve coordon laissé formule tellement gens vient venu passe faut doit peut jours heure heures vérifi confirm relanc transmet corrig plus`,
  ),
  es: listed(
    `llam llamar llamó llamada respond respuest buzón contest esper entreg factura preci tarifa presupuest oferta pedido client
    empresa dinero devuel devol reembols pago pagar pagó quier quiere necesit prefier teléfono telefon correo envi envío carta
    visita reunión cita aplaz cancel suscrip contrato firmad queja quej enfad molest furios descont content amable agradable
    gracias favor siento tarde tardó retras roto rota averiad dañad falta faltan perdid problem error cambi cambio devolu
    repar acordad promet mañana ayer lunes martes miércoles miercoles jueves viernes sábado domingo semana meses enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cumple boda vacacion colegio niño
    hijo hija marido mujer señor señora jubil suces habl pide pidió pregunt dice dijo sabe interes dudos nuev compras muestra
    folleto abono cort rápid pequeñ grande próxim últim primer segund tercer otra siempre nunca pronto todo algo nada
    alguien nadie gente oficina equipo jefe silla ruedas acceso recepción recepcion contacto gusta encanta bueno caro alto
    compar emitid avisad máquina maquina producción parad funcion paquete datos bancari desde llegó llego dejé deje mensaje
    según segun viene vuelto vuelve mediodía demasiad hablé sigue tiene tenemos hemos estamos días dias hora horas confirm correg mandar enviar envia plazo`,
  ),
  nl: listed(
    `bellen gebeld terug antwoord lever factuur prijs offerte bestel klant bedrijf geld betal liever graag stuur stuurt
    afspraak verzet opgezeg contract klacht boos bedankt dank laat kapot beschadig ontbre beloof beloofd ingesproken morgen
    gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weken maand jaar verjaardag bruiloft vakantie
    kinderen vrouw gesprek vraagt gevraagd gezegd uur telefonisch gesproken`,
  ),
  it: listed(
    `chiam richiam chiamat risposta rispond attesa aspett consegn fattura prezz preventiv offert ordin client aziend soldi
    rimbors pagament vuole bisogno prefer telefon mando manda inviat lettera visita appuntament spostat annull disdett contratt
    reclam arrabbi scontent content grazie ritard tardi rotto guast manca errore promess domani ieri oggi lunedì martedì
    mercoledì giovedì venerdì sabato domenica settiman mese gennaio febbraio marzo aprile maggio giugno luglio agosto
    compleann matrimon vacanz scuola bambini marito moglie signor parlat chiest detto segreteri lasciat messaggi nessun mille`,
  ),
  pt: listed(
    `ligar ligou ligação resposta respond espera esper entrega fatura preço orçament oferta encomend pedido client empresa
    dinheiro reembols pagament quer precis prefer telefon envio enviar carta visita reunião adiad cancel contrato reclam
    zangad chatead furios content obrigad atras atrasad quebrad avariad falta erro prometi promet amanhã ontem hoje segunda
    terça quarta quinta sexta sábado domingo semana mês janeiro fevereiro março abril maio junho julho agosto aniversári
    casament férias escola filho marido mulher senhor falou falei disse deixei recado caixa postal chegou muito volta`,
  ),
  tr: listed(
    `arama aradı arad cevap bekl teslim fatura fiyat teklif sipariş müşteri şirket para öde istiyor istedi tercih telefon gönder
    mektup ziyaret toplantı ertel iptal sözleşme şikayet kızgın öfke memnun teşekkür lütfen geç kırık bozuk eksik hata söz yarın
    bugün pazartesi salı çarşamba perşembe cuma hafta doğum düğün tatil okul çocuk saat mesaj sesli bırak yüzünden yerine geri`,
  ),
  pl: listed(
    `zadzwoni oddzwoni odpowied czeka dostaw faktur cena ceny ofert zamówi klient firma pieniąd płatno chce potrzeb woli telefon
    wyśl wysła spotkani przełoż umow skarg zła zły zdenerw zadowol dziękuj prosz późn spóźni uszkodz brak błąd obiecał jutro
    wczoraj dzisiaj poniedział wtorek środ czwartek piątek tydzień miesiąc urodzin ślub wakacj szkoł dzieci wiadomo zostawi powodu`,
  ),
  sv: listed(
    `ringa ringde tillbaka svar svara vänta leverans faktur pris offert beställ kund kunden företag pengar betal behöver
    föredr skick skickar mejl möte mötet flytta säga avtal klag arg missnöj glad tack försen sent trasig skadad saknas lovade
    imorgon morgon igår måndag tisdag onsdag torsdag fredag lördag söndag vecka månad födelse bröllop semester skola barn klockan
    inget meddeland lämnade`,
  ),
  da: listed(
    `ringe ringede tilbage svar svare vente levering faktura pris tilbud bestil kunde kunden firma penge betal behøver foretræk
    sender sende møde mødet flyttet aftale klage vred utilfreds glad tak forsink sent ødelagt skadet mangler lovede morgen
    mandag tirsdag onsdag torsdag fredag lørdag søndag uge måned fødsels bryllup ferie skole børn klokken intet besked mange lagde`,
  ),
  ro: listed(
    `sunat suna sunat răspuns raspuns aștept livrar factur preț ofert comand client firma bani ramburs plată vrea nevoie prefer
    trimit trimis întâlnir mutat anulat contract reclam supărat supărată nemulțum mulțum mulțumesc întârzi stricat lipsă lipsește
    greșeal promis mâine ieri astăzi luni marți miercuri vineri sâmbătă duminică săptămân lună ziua nuntă vacanț copii mesaj lăsat
    înapoi niciun cauza`,
  ),
  ca: listed(
    `truc trucar resposta espera lliurament factura preu pressupost oferta comanda client empresa diners vol necessit prefer
    prefereix telèfon correu envio enviar reunió ajornad cancel contracte queixa enfadad gràcies tard trencat falta promès promet
    demà ahir avui dilluns dimarts dimecres dijous divendres dissabte diumenge setmana aniversari casament missatge bústia deixat`,
  ),
  cs: listed(
    `zavolat volal odpověď čeká dodávk faktur cena nabídk objedn zákazn firma peníze platb chce potřeb raději telefon pošl
    schůzk přesun zruš smlouv stížn zlob spokojen děkuj prosím pozdě rozbit chybí chyba slíbil zítra včera dnes pondělí úterý středa
    čtvrtek pátek týden měsíc narozen svatba dovolen vzkaz nechal žádná kvůli zpět moc přišla`,
  ),
  hu: listed(
    `hívás visszahív válasz vár szállít számla árak ajánlat rendel ügyfél cég pénz fizet szeret kell inkább telefon küld találkoz
    lemond szerződ panasz dühös elégedet köszön kérem késett későn törött hiányz hiba ígért ígér holnap tegnap hétfő kedd szerda
    csütörtök péntek hónap szület esküvő szabadság iskola gyerek üzenet hagytam órakor nincs miatt szépen`,
  ),
};

function listed(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
