import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const BOND =
  "(?:contrats?|commandes? (?:permanentes?|récurrentes?)|abonnements?|adhésion|compte|forfait|assurance|partenariat|collaboration|licences?|mandat|police|service|prestation|relation commerciale|mutuelle|bail|engagement|contrat d'entretien|contrat de maintenance)";
/** "Elle n'a pas l'intention de partir". */
const STAYS = String.raw`(?<!\p{L})(?:pas|plus|jamais|aucune?|nullement|hors) (?:(?:du tout|de|vraiment|l'|d'|intention|envie|question|raison|prévu|décidé|nous|vous) ?){0,5}(?:partir|quitter|résilier|changer|arrêter|rompre)(?!\p{L})`;
const OTHERS =
  "(?:(?:la |votre |notre |un |une |des |les |le |vos |nos )?(?:concurrence|concurrente?s?)|(?:un |une |d'|des |de )?(?:autres?|nouveaux?|nouvel|nouvelle) (?:\\p{L}+ )?(?:fournisseurs?|prestataires?|banques?|agences?|sociétés?|boîtes?|entreprises?|assureurs?|partenaires?|boulang\\p{L}+|salon|garage|magasin|solution|logiciel|opérateur|traiteur)|ailleurs|alternatives?|quelqu'un d'autre)";

/** Who may be about to go. */
export const LEAVING_CUES: readonly Cue[] = [
  {
    id: 'fr.leaving.cancel',
    kind: 'LEAVING',
    says: phrasing(
      `(?:(?:résili(?:e|er|é|ée|ation|ent|era)|rompr?e?|rompu|dénonc(?:e|er|é)|met(?:tre|s|tent)? (?:\\p{L}+ )?fin à|mis fin à|arrêt(?:e|er|é|ent|era)|annul(?:e|er|é|ent)|clôtur(?:e|er|é)|ferm(?:e|er|é)|suspend(?:re|u)?|quitt(?:e|er)|se désabonn\\p{L}+|stopp(?:e|er|é)|termin(?:e|er|é)) (?:\\p{L}+ |l'|d'){0,4}?${BOND}|résili(?:e|er|é|ée|ation)(?=[ .,!]|$)|(?:veut|souhaite|compte|pense|voudrait|désire|envisage) (?:pas|plus) (?:de )?(?:le |la |les )?(?:renouveler|reconduire|prolonger)|(?:ne )?(?:veut|souhaite|compte|va|envisage de|renouvelle|pense|voudrait|renouvellera|reconduit|reconduira|prolonge|prolongera|renouvellent) (?:pas|plus)(?: (?:renouveler|reconduire|prolonger|continuer|poursuivre|rester|signer à nouveau|travailler avec))?(?: \\p{L}+){0,2}? ?(?:${BOND}|avec nous|client|chez nous)|non-renouvellement|lettre de résiliation|(?:menace|envisage|pense|songe|prêt|réfléchit|hésite) (?:de |d'|à )(?:partir|nous quitter|résilier|arrêter|changer|annuler|aller voir|tout arrêter))`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:ne|n'|pas|jamais) (?:\p{L}+ ){0,2}?(?:résili|rompre|quitte)|${STAYS}|(?:annul|retir|abandonn|renonc|revenue?s? sur)\p{L}* (?:(?:à|sa|la|leur|cette) ){1,2}(?:demande de )?résiliation|résiliation (?:(?:a|est|été) ){0,2}(?:annulée|retirée|abandonnée)|(?:résili|quitt)\p{L}* (?:(?:son|le|contrat|abonnement) ){0,2}(?:chez |avec |auprès de |de )?(?:son |sa |leur |l')(?:ancien|précédent)\p{L}*|(?:vient|viennent|passe|passent|passée?s?|venue?s?|arrive) chez nous|nous (?:rejoint|rejoignent|a rejoints?)|ne pense pas|pense à changer (?:de )?(?:couleur|date|taille)|annul\p{L}* (?:son |le |la |sa |ma )?(?:rendez-vous|commande|réservation|cours|visite|livraison)|ferm\p{L}* (?:son|le|la) (?:boutique|magasin|bureau|dossier)|résilié (?:son|le) bail|arrêter de (?:fumer|l'appeler)|(?:hésite|pense) à (?:changer|annuler) (?:de |la |le )?(?:date|rendez-vous|taille|couleur|modèle)`,
    ),
  },
  {
    id: 'fr.leaving.others',
    kind: 'LEAVING',
    says: phrasing(
      `(?:(?:va|vont|aller|ira|irait|passe|passer|part|partir|parti|partie|est allée?|regarde|regarder|voir|voit|cherche|chercher|compare|comparer|consulte|consulter|demande|demandé|commande|commander|achète|acheter|teste|tester|essaie|essayer|trouve|trouvé|négocie|discute|parle|démarchée?|approchée?|contactée?) (?:\\p{L}+ ){0,3}?(?:chez |à |par |du côté de |avec |auprès d'|auprès de |vers |par |de |d'|en )?${OTHERS}|(?:changer|change|changé|changera|changerait|changeons|changent) de (?:fournisseur|prestataire|banque|crèmerie|partenaire|assureur|assurance|opérateur|boulanger|coiffeur|garage|agence|boutique|salle|comptable)|(?:offre|devis|proposition|tarif|prix)s? (?:\\p{L}+ ){0,4}?(?:d'|de |chez |par )${OTHERS}|${OTHERS} (?:lui |leur )?(?:propose|proposent|offre|fait) (?:\\S{1,20} ){0,4}?moins|${OTHERS} (?:est|sont|propose|proposent|lui|fait|offre|serait) (?:\\p{L}+ ){0,4}?(?:moins chère?s?|meilleure?s?|mieux|plus (?:rapides?|intéressante?s?|compétiti\\p{L}+))|moins cher (?:ailleurs|chez|à côté|sur internet)|appel d'offres|en concurrence)`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:${STAYS}|vient de la concurrence|de la concurrence vers nous|quitté (?:\p{L}+ )?concurrent|par ailleurs|d'ailleurs|nulle part ailleurs|autre (?:rendez-vous|date|taille|couleur|question)|(?:ne|n') ?(?:\p{L}+ )?(?:pas|jamais) (?:ailleurs|changer|aller))`,
    ),
  },
  {
    id: 'fr.leaving.last-time',
    kind: 'LEAVING',
    says: phrasing(
      "(?:(?:achète|commande|réserve) (?:maintenant|désormais|plutôt|à présent) (?:\\p{L}+ )?(?:sur internet|en ligne|ailleurs|chez)|(?:commander|acheter) (?:beaucoup )?moins|(?:commande|achète) (?:de moins en )?moins|c'est (?:bien )?fini|(?:devis|prix|offres?) ailleurs|si (?:\\p{L}+ |l'){0,3}(?:vaut|valait) (?:encore|toujours|vraiment|le coup)|en vaut (?:encore|toujours) la peine|(?:la )?dernière (?:fois|commande|chance)(?= que| chez| avec|[.,!]|$)(?! que (?:je|nous|on) (?:l'|vous|nous|avons|ai|a))|plus jamais(?: (?:chez|avec|rien|de))?|(?:ne |n')(?:\\p{L}+ ){0,2}?(?:plus|jamais plus) (?:\\p{L}+ ){0,3}?(?:commander|acheter|venir|revenir|travailler avec|faire appel|recommander|réserver|client)|(?:ne |n')(?:commandera|achètera|viendra|reviendra|travaillera|recommandera|reviendrai|commanderai|viendront|reviendront) (?:plus|pas|jamais)|(?:perdu|perd|n'a plus|plus) (?:\\p{L}+ )?confiance|(?:vous|nous) (?:allez |allons )?(?:perdre|perdez|perdons) (?:un|une|le|la|ce|cette) cliente?|(?:quitte|quitter|nous quitte|vous quitte|nous quitter|vous quitter)(?= pour|[.,!]|$)|(?:s'en va|s'en vont|partir|part|partent)(?=[.,!]|$)(?<=(?:nous|on|il|elle|va|vont|veut|compte) (?:\\p{L}+ )?(?:s'en va|s'en vont|partir|part|partent))|en reste(?:ra)? là|tourne(?:r)? la page|c'est fini entre|se demande s'il(?:s)? (?:\\p{L}+ ){0,2}?(?:reste|continue|renouvelle|va continuer|va rester)|hésite à (?:rester|continuer|renouveler|signer|prolonger))",
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:plus jamais (?:de problème|eu de problème)|part en|partir en|à la retraite|en vacances|${STAYS}|ne (?:peut|pourra) plus venir (?:avant|ce|lundi|mardi|à cause)|ne reviendra pas avant)`,
    ),
  },
];
