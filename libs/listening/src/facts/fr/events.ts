import { type Cue, latin } from '../cue';
import { phrasing } from '../phrasing';

const KIN =
  '(?:père|mère|mari|femme|époux|épouse|compagnon|compagne|fils|fille|frère|sœur|soeur|grand-père|grand-mère|chien|chat|enfant|ami|amie|beau-père|belle-mère|associée?|patron|parents?|papa|maman|oncle|tante)';

/** What happens in a life or in a business, and is worth remembering. */
export const EVENT_CUES: readonly Cue[] = [
  {
    id: 'fr.event.loss',
    kind: 'EVENT',
    date: 'BEREAVEMENT',
    says: phrasing(
      `(?:(?:est|sont|était|vient de|nous a|nous ont) (?:\\p{L}+ )?(?:décédée?s?|morte?s?|mourir|décéder|partie? trop tôt|quittée?s?)|décès|décédée?|deuil|obsèques|enterrement|funérailles|veuf|veuve|condoléances|(?:a perdu|perdu|perd) (?:son|sa|ses|leur) (?:\\p{L}+ )?${KIN}|mort (?:de|du) (?:son|sa|leur|\\p{L}+))`,
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:batterie|téléphone|ordinateur|serveur|moteur|pile) (?:\p{L}+ ){0,2}?mort|mort de (?:rire|fatigue|faim)|assurance décès`,
    ),
  },
  {
    id: 'fr.event.renewal',
    kind: 'EVENT',
    date: 'RENEWAL',
    says: phrasing(
      '(?:contrat|abonnement|licence|bail|garantie|assurance)(?: \\p{L}+){0,2}? (?:se termine|expire|arrive à (?:échéance|terme|expiration)|prend fin|se renouvelle|(?:est )?à renouveler)',
    ),
    unless: /\?\s*$/,
  },
  {
    id: 'fr.event.family',
    kind: 'EVENT',
    says: phrasing(
      "(?:se mari(?:e|ent|era|ait)|s'est mariée?|vont se marier|va se marier|mariage|noces(?: d'\\p{L}+| de \\p{L}+)?|changement de (?:gérante?|propriétaire|direct\\p{L}+|patron|responsable|interlocuteur|raison sociale)|fiançailles|s'est fiancée?|divorce|divorcée?|se sépare|anniversaire|(?:fête|fêtera|aura|a eu|va avoir) (?:ses )?(?:\\d{2}|dix-huit|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts|cent) ans|jubilé|baptême|communion|enceinte|attend (?:un (?:enfant|bébé|heureux événement)|des jumeaux)|grossesse|(?:a eu|a accouché|vient d'avoir|est née?|sont nés|naissance|nouveau-né|bébé)|(?:est|devient|va être|sera|deviendra) (?:\\p{L}+ )?(?:papa|maman|grand-père|grand-mère|père|mère|tonton|tante)|congé (?:maternité|paternité|parental)|rentrée (?:scolaire|des classes)|(?:passe|a eu|obtenu) (?:son|le) (?:bac|diplôme|permis)|pacs|se pacse)",
    ),
    unless: latin(
      String.raw`(?<!\p{L})(?:(?:bon|carte|gâteau|cadeau|remise|offre|mail|chèque|message) (?:d'|de )?anniversaire|date de naissance|acte de naissance|a eu (?:le|la|un|une|du|des|l'|notre|son) (?!fils|fille|bébé|enfant|garçon)|a eu (?!\d))`,
    ),
  },
  {
    id: 'fr.event.work',
    kind: 'EVENT',
    says: phrasing(
      "(?:(?:part|partira|partait|partir|va partir|prend|prendra|prendre|est|à) (?:\\p{L}+ ){0,3}?(?:à la retraite|en retraite|sa retraite|en préretraite|la retraite|retraitée?)|départ (?:à la retraite|de (?:mme|m\\.|(?-i:\\p{Lu})\\p{L}+))|pot de départ|nouvel(?:le)? (?:emploi|poste|employeur|chef(?:fe)?|patron(?:ne)?|direct(?:eur|rice)|responsable|interlocut(?:eur|rice)|acheteu(?:r|se)|gérante?|propriétaire|collègue|assistante?|comptable|associée?|pdg|contact)|nouveau (?:poste|travail|patron|chef|directeur|responsable|gérant|propriétaire|collègue|job|contact|stagiaire|comptable|boulot)|promue?|promotion (?:au|comme|à)|(?:change|a changé|va changer) de (?:poste|travail|emploi|entreprise|métier|boulot)|quitte (?:\\p{L}+ ){0,2}?(?:entreprise|société|l'entreprise|la société|son poste|la boîte)|(?:reprend|reprendra|a repris) (?:l'entreprise|la direction|le poste|l'affaire|la boutique|la société)|succède|succède(?:ra)?|success(?:eur|rice)|remplacée? par|se met à son compte|s'est mise? à son compte|licenciée?|au chômage|démissionn\\p{L}+|entretien d'embauche|a été (?:nommée?|embauchée?|promue?)|commence (?:\\p{L}+ ){0,2}?(?:son nouveau|ses études|une formation|un apprentissage|un nouveau)|(?:réussi|passe|passé) (?:son|ses|un) (?:examens?|concours)|année sabbatique)",
    ),
    unless: latin(String.raw`\?\s*$|(?<!\p{L})(?:code promo|en promotion|promotion sur|qui est (?:le|la) nouve)`),
  },
  {
    id: 'fr.event.health',
    kind: 'EVENT',
    says: phrasing(
      "(?:(?:se fait|va se faire|s'est fait|sera|a été|est) (?:\\p{L}+ )?(?:opérer|opérée?|hospitaliser|hospitalisée?)|opération (?:du|de la|des|à|le|chirurgicale|prévue)|à l'hôpital|hospitalisation|en clinique|en rééducation|chimio(?:thérapie)?|cancer|avc|infarctus|crise cardiaque|(?:s'est|se sont) (?:\\p{L}+ )?(?:cassée?|blessée?|fracturée?|foulée?) (?:le|la|l'|un|une)|a eu un accident|accident de (?:voiture|la route|ski|moto)|arrêt (?:maladie|de travail)|en arrêt(?= |[.,])(?! sur)|burn-?out|(?:est|sont|était) (?:\\p{L}+ )?malades?|gravement malade|tombée? malade|convalescence|mi-temps thérapeutique)",
    ),
    unless: latin(
      String.raw`\?\s*$|opération (?:commerciale|promo\p{L}*|bancaire)|(?:machine|production|chaîne|ligne|usine|chantier) (?:\p{L}+ ){0,2}?en arrêt`,
    ),
  },
  {
    id: 'fr.event.business',
    kind: 'EVENT',
    says: phrasing(
      "(?:(?:déménage(?:nt|ra|ront|ait)?|va déménager|a déménagé|déménagement|emménage(?:nt|ra)?|emménagement|s'installe(?:nt|ra)? (?:à|dans|en)|(?:nouveaux|nouvelle|nouveau) (?:locaux|bureaux|adresse|boutique|magasin|restaurant|site|agence|usine|entrepôt|succursale|atelier|local))|(?:ouvre|ouvrent|ouvrira|ouvrir|va ouvrir|a ouvert) (?:bientôt )?(?:une? |sa |son |leur )?(?:\\p{L}+ )?(?:boutique|magasin|restaurant|agence|succursale|salon|cabinet|bureau|site|usine|café|bar|atelier|filiale)|inauguration|ouverture (?:de|d'une|du|prévue)|(?:ferme|fermera|va fermer|cesse) (?:définitivement|son|sa|la boutique|le magasin|l'activité|ses portes|son activité|pour travaux)|cessation d'activité|fermeture (?:annuelle|définitive|pour)|travaux (?:de rénovation|prévus|dans|chez)|rénovation|rénove|réaménage\\p{L}*|fusion(?:ne|nent)?|rachat|rachetée? par|(?:vend|a vendu|va vendre|cède) (?:son|sa|l'|leur|la) ?(?:entreprise|société|affaire|boutique|maison|cabinet|commerce|fonds)|redressement judiciaire|liquidation|faillite|dépôt de bilan|salon professionnel|portes ouvertes|inventaire|audit|assemblée générale|séminaire|levée de fonds|fête de (?:fin d'année|l'entreprise|noël)|soirée d'entreprise|lancement (?:de|du|d'un))",
    ),
    unless: latin(
      String.raw`\?\s*$|(?<!\p{L})(?:ouverture (?:de compte|du compte|d'un ticket|du dossier)|ouvre (?:un compte|le fichier)|liquidation (?:totale )?(?:du|des) stock|audit (?:log|trail)|cartons? de déménagement|nouvelle adresse (?:mail|e-mail))`,
    ),
  },
  {
    id: 'fr.event.away',
    kind: 'EVENT',
    date: 'OTHER',
    says: phrasing(
      "(?:(?:en|part en|partent en|de retour de|rentre de|pendant ses|ses|prend (?:des|ses)) (?:vacances|congés?|voyage|déplacement|lune de miel|croisière)(?! scolaires)|en congé (?:maternité|maladie|parental|sabbatique)?|(?:absente?|absents|pas là|indisponible|à l'étranger|hors du bureau) (?:jusqu'|du|à partir|de|pendant|la semaine|en|toute)|de retour (?:le|en|lundi|mardi|mercredi|jeudi|vendredi|la semaine|début|fin|mi-)|ramadan|aïd)",
    ),
    unless: latin(
      String.raw`\?\s*$|bonnes vacances|location de vacances|réserver (?:ses|des) vacances|pas en vacances`,
    ),
  },
];
