import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

/** What is done for somebody, as "je" says it now and in the future. */
const I_DO =
  '(?:envoie|enverrai|expédie|expédierai|rappelle|rappellerai|recontacte|recontacterai|contacte|contacterai|appelle|appellerai|écris|écrirai|réponds|répondrai|reviens|reviendrai|vérifie|vérifierai|regarde|regarderai|vois|verrai|transmets|transmettrai|transfère|transférerai|fais|ferai|prépare|préparerai|livre|livrerai|apporte|apporterai|corrige|corrigerai|rembourse|rembourserai|remplace|remplacerai|change|changerai|répare|réparerai|commande|commanderai|réserve|réserverai|organise|organiserai|planifie|planifierai|programme|programmerai|demande|demanderai|passe|passerai|viens|viendrai|prends|prendrai|donne|donnerai|tiens|tiendrai|occupe|occuperai|charge|chargerai|renseigne|renseignerai|informe|informerai|préviens|préviendrai|confirme|confirmerai|propose|proposerai|établis|établirai|mets|mettrai|mail|maile|relance|relancerai|annule|annulerai|modifie|modifierai|règle|réglerai|dépose|déposerai|fixe|fixerai|cherche|chercherai|offre|offrirai|crédite|créditerai|installe|installerai|suis|suivrai|traite|traiterai|valide|validerai|signe|signerai|termine|terminerai|finis|finirai|reprends|reprendrai|reste)';
const WE_DO =
  '(?:envoyons|enverrons|expédions|expédierons|rappelons|rappellerons|recontactons|recontacterons|contactons|contacterons|appelons|appellerons|répondons|répondrons|revenons|reviendrons|vérifions|vérifierons|transmettons|transmettrons|faisons|ferons|préparons|préparerons|livrons|livrerons|apportons|apporterons|corrigeons|corrigerons|remboursons|rembourserons|remplaçons|remplacerons|réparons|réparerons|commandons|commanderons|réservons|réserverons|organisons|organiserons|passons|passerons|prenons|prendrons|donnons|donnerons|tenons|tiendrons|occupons|occuperons|chargeons|chargerons|informons|informerons|prévenons|préviendrons|confirmons|confirmerons|proposons|proposerons|établissons|établirons|mettons|mettrons|offrons|offrirons|installons|installerons|traitons|traiterons|créditons|créditerons|joignons|joindrons|ajoutons|ajouterons|appelons|accordons|accorderons|faisons|laissons|laisserons)';
const INFINITIVE =
  '(?:envoyer|expédier|rappeler|recontacter|contacter|appeler|écrire|répondre|revenir|vérifier|regarder|voir|transmettre|transférer|faire|préparer|livrer|apporter|corriger|rembourser|remplacer|changer|échanger|réparer|commander|réserver|organiser|planifier|programmer|demander|passer|venir|prendre|donner|tenir|occuper|charger|renseigner|informer|prévenir|confirmer|proposer|établir|mettre|relancer|annuler|modifier|régler|déposer|fixer|chercher|offrir|créditer|installer|traiter|valider|finir|terminer|lancer|adresser|fournir|remettre|ajouter|ouvrir|débloquer|facturer|chiffrer|joindre|montrer|former|poser|garder|mailer|faxer|enlever|retirer|récupérer)';
const THEY_DO =
  "(?:envoie|enverra|rappelle|rappellera|recontacte|recontactera|contacte|contactera|appelle|appellera|passe|passera|vient|viendra|livre|livrera|répond|répondra|apporte|apportera|transmet|transmettra|fait|fera|prépare|préparera|donne|donnera|règle|réglera|paie|paiera|vire|virera|confirme|confirmera|dit|dira|revient|reviendra|fournit|fournira|tient|tiendra|occupe|occupera|répare|réparera|remplace|remplacera|prend|prendra|regarde|regardera|étudie|étudiera|vérifie|vérifiera|s'occupe|s'occupera|mettra|met)";
const DONE =
  '(?:fait|faite|faits|livrée?s?|envoyée?s?|expédiée?s?|réparée?s?|remplacée?s?|échangée?s?|corrigée?s?|remboursée?s?|créditée?s?|vérifiée?s?|réglée?s?|traitée?s?|installée?s?|remise?s?|contactée?s?|rappelée?s?|informée?s?|prévenue?s?|prête?s?|effectuée?s?|annulée?s?|adressée?s?|transmise?s?|posée?s?|terminée?s?|confirmée?s?|livrée?s?|débloquée?s?|rétablie?s?|établie?s?)';
const OURS =
  '(?:(?:ma|mon|notre|nos|la|le|un|une) )?(?:collègue|technicien(?:ne)?|équipe|responsable|chef|commercial(?:e)?|comptabilité|compta|livreur|service \\p{L}+|sav|atelier|entrepôt|siège|direction|avocat|conseiller|conseillère|assistante?|support)';
const CUSTOMER =
  '(?:il|elle|ils|elles|(?:le|la) cliente?|(?:le |la )?prospect|le fournisseur|(?:m\\.|mme|monsieur|madame) \\p{L}+|la société \\p{L}+)';
const SOON =
  "(?:demain|après-demain|aujourd'hui|ce (?:soir|matin)|cet après-midi|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine prochaine|le mois prochain|d'ici|avant|dans|sous|dès|au plus tard|en fin|fin|début|le \\d+|rapidement|bientôt|à \\d+h)";
const TO = "(?:(?:lui|leur|vous|te|t'|le|la|les|l'|en|y|nous|me|m'|se|s'|ça|cela) ?){0,3}";

const TAKEN_BACK = latin(
  String.raw`\?\s*$|(?<!\p{L})(?:ne|n'|pas|jamais|aucun|aucune|peut-être|éventuellement|aurait|pourrait|devrait|aimerait|aimerais|voudrais|voudrait|souhaite|toujours|chaque|préfère|déteste|aime|hier|déjà)(?!\p{L})|(?<!\p{L})n'|(?:(?:^|[,;] )(?:mais )?|demande(?:nt|r|é)? )s(?:i |'ils? )`,
);

/** What we say that we shall do for them, and what they say that they will. */
export const PROMISE_CUES: readonly Cue[] = [
  {
    id: 'fr.promise.theirs',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `(?:^|(?:^|[,;.] ?|et |que? )${CUSTOMER} )(?:nous |me |m')(?:en )?(?:les |le |la |l')?${THEY_DO}|(?:^|${CUSTOMER} )(?:doit|devait|va|veut|a promis (?:de|d')|s'est engagée? à|s'engage à|promet (?:de|d')|compte|a dit qu'(?:il|elle)) ?(?:nous |me |m'|se )(?:les |le |la |l')?(?:\\p{L}+ )?(?:${INFINITIVE}|dire|payer|verser|virer|décider|signer|recontacter)|(?:^|${CUSTOMER} )(?:vire|verse|apporte|passe (?:prendre|chercher|récupérer|déposer)|vient (?:chercher|prendre)|récupère|dépose) (?:\\p{L}+ ){0,4}?${SOON}|(?:^|${CUSTOMER} )(?:rappelle|rappellera|répond|répondra|paie|paiera|règle|réglera|signe|signera|revient vers nous|se décide|décidera) ${SOON}`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|m'a |m'ont |nous a |(?:m'|me |nous )(?:appelle|dit|fait|donne) (?:toujours|souvent|l'impression|que)`,
    ),
  },
  {
    id: 'fr.promise.theirs-said',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: phrasing(
      `(?:^|${CUSTOMER} |les clients )(?:(?:nous |m')?(?:a|ont|avait|avaient) (?:(?:bien|encore|enfin) )?(?:promis (?:de|d'\\p{L}+|que|qu'\\p{L}+|une?|des|le|la|les|l'\\p{L}+)|(?:assuré|garanti|confirmé|certifié|juré) (?:que |qu')(?:[\\p{L}']+ ){0,5}?\\p{L}+(?:ra|ront|rait|raient))|(?:s'est|s'était|se sont) (?:\\p{L}+ )?engagée?s? (?:à|sur)|s'engagent? (?:à|sur)|promet(?:tent)? (?:de|d'\\p{L}+|que|qu'\\p{L}+))`,
    ),
    unless: latin(`${TAKEN_BACK.source}|(?<!\\p{L})(?:rien|en vain)(?!\\p{L})`),
  },
  {
    id: 'fr.promise.owe',
    kind: 'PROMISE',
    says: phrasing('(?:nous|on|je) (?:lui|leur) (?:devons|doit|dois) (?:encore |toujours )?(?:une?|des|la|le|les)'),
    unless: TAKEN_BACK,
  },
  {
    id: 'fr.promise.said',
    kind: 'PROMISE',
    says: phrasing(
      "(?:(?:rappel|retour|réponse|livraison|devis|avoir|remboursement|remise|échange|rendez-vous|visite|geste(?: commercial)?|intervention|confirmation) (?:\\p{L}+ ){0,3}?(?:promise?|convenue?|prévue?|garantie?|assurée?|annoncée?)|(?:(?:j'|je |nous |on |l'|lui |leur |vous )*(?:ai|avons|a)|ai|avons) (?:\\p{L}+ )?(?:promis|garanti|assuré|certifié|proposé) (?:\\p{L}+ )?(?:de|d'\\p{L}+|que|qu'\\p{L}+|un|une|le|la|à)|(?:me suis|nous nous sommes|on s'est) (?:engagée?s?|engagés) à|(?:je|nous) (?:vous |lui |leur )?(?:promets|promettons|garantis|garantissons|assure|assurons|m'engage|nous engageons)|promis (?:de|d'\\p{L}+|qu'\\p{L}+|que|à|un|une|le|la)|engagée? à (?:livrer|rembourser|rappeler|envoyer|\\p{L}+er))",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:vous (?:m'|nous )?(?:aviez|avez)|on (?:m'|nous )(?:a|avait)|m'(?:a|avait|ont)|nous (?:a|avait|ont)|(?:il|elle|ils|client|cliente) (?:a|ont|avait)|comme|pas|rien|jamais|aucune?|chose)(?: \p{L}+){0,3} (?:promise?|assuré|garanti|convenu|prévu)`,
    ),
  },
  {
    id: 'fr.promise.i-do',
    kind: 'PROMISE',
    says: phrasing(
      `(?:j'|je )(?:m'|me )?(?:n')?${TO}${I_DO}|nous (?:nous )?${TO}${WE_DO}|on (?:s'|se )?${TO}(?:appelle|joint|ajoute|envoie|rappelle|recontacte|livre|passe|vérifie|règle|corrige|remplace|s'en occupe|en occupe|rembourse|prépare|revient|tient|répare|fait le nécessaire|fera|enverra|rappellera|livrera|passera)`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?:j'|je )(?:vous |te )?(?:appelle|contacte|écris|demande|reviens) (?:pour|car|parce|de la part|si)|je (?:suis|vois|passe|fais|prends|reste|cherche|tiens|commande|viens|demande) (?!(?:avec|ça|ce point|le dossier|vers|\\p{L}+ (?:au courant|informé)|contact|en charge|note|le nécessaire|suivre|un (?:point|devis|geste|virement)|au courant|chez (?:vous|lui|elle)|demain|vous voir|en main|mon chef|à (?:la|l'|mon)))`,
    ),
  },
  {
    id: 'fr.promise.going-to',
    kind: 'PROMISE',
    says: phrasing(
      `(?:(?:je vais|nous allons|on va|vais|allons|je compte|il faut que (?:je|nous|l'on|on)|je dois|nous devons|on doit|reste à|il (?:me|nous) reste à|à) (?:bien )?${TO}${INFINITIVE})`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|(?:apte|prête?|facile|difficile|dure?|simple|rien|quelque chose|commence|commencé|continue|réussi|arrive|aide|compliquée?|impossible|tient|obligée?|du mal|invite|autorisée?|cherche|demande|passe son temps) à|(?:vais|va|allons) (?:bien |pas |faire un tour|voir (?:ailleurs|la concurrence)|annuler|changer (?:de|d'))`,
    ),
  },
  {
    id: 'fr.promise.ours',
    kind: 'PROMISE',
    says: phrasing(
      `${OURS} (?:(?-i:\\p{Lu})\\p{L}+ )?(?:(?:le|la|les|lui|leur|vous|l'|s'en|se|y|en) ?){0,2}${THEY_DO}(?: .{0,40}?)?(?: ${SOON}|$|[.!,])|(?:assuré|dit|confirmé|prévenu|annoncé|indiqué|expliqué) (?:\\p{L}+ )?(?:que|qu') ?(?:le |la |l'|un |une |on |nous |notre |je )(?:\\p{L}+ ){0,3}?(?:passerait|rappellerait|enverrait|livrerait|viendrait|ferait|serait|contacterait|reviendrait|\\p{L}+erait|\\p{L}+rions|\\p{L}+rais)`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|en retard|désagréable|impoli|(?:nous |m')(?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:assuré|dit|confirmé|prévenu|annoncé|indiqué|expliqué)`,
    ),
  },
  {
    id: 'fr.promise.you-get',
    kind: 'PROMISE',
    says: phrasing(
      `(?:vous|il|elle|ils|elles|le client|la cliente|tu) (?:recevr(?:ez|a|ont|as)|aur(?:ez|a|ont|as)|obtiendr(?:ez|a|ont)|ser(?:ez|a|ont) (?:contactée?s?|rappelée?s?|remboursée?s?|livrée?s?|prévenue?s?|informée?s?|créditée?s?)|reçoit|recevez) ?(?:(?:un|une|le|la|l'|les|votre|son|sa|notre|ses|vos|par|${SOON}) ?.{0,60})?`,
    ),
    unless: latin(`${TAKEN_BACK.source}|aura (?:\\d+|trente|quarante|cinquante|soixante) ans|content`),
  },
  {
    id: 'fr.promise.it-will-be-done',
    kind: 'PROMISE',
    says: phrasing(
      `(?:sera|seront|va être|vont être) (?:\\p{L}+ ){0,2}?${DONE}|(?:le|la|l'|les|votre|notre|son|sa) ?(?:\\p{L}+ ){1,3}?(?:part|partira|partiront|arrive|arrivera|arriveront) (?:chez (?:vous|lui|elle) )?${SOON}`,
    ),
    unless: latin(
      `${TAKEN_BACK.source}|part (?:à|en|au|pour) |à la retraite|en vacances|en congé|sera (?:content|absent)`,
    ),
  },
  {
    // Notes leave out who: "Envoyer le devis avant vendredi", "À rappeler demain", "Lui faire parvenir le contrat".
    id: 'fr.promise.note-form',
    kind: 'PROMISE',
    says: phrasing(
      `^(?:- ?|à faire ?: ?|todo:? ?|penser à |ne pas oublier de |à )?${TO}${INFINITIVE} (?:le|la|les|l'|un|une|des|du|lui|leur|son|sa|ses|au|à|avec|demain|lundi|mardi|mercredi|jeudi|vendredi|avant|d'ici|(?-i:\\p{Lu})\\p{L}+|client|devis|contrat|facture)`,
    ),
    unless: latin(`${TAKEN_BACK.source}|merci de|prière de|svp|s'il vous plaît`),
  },
];
