import { across, of, over } from '../expression';
import { single, type Metric } from '../metric';

const contentSharers = single({
  id: 'content_sharers',
  name: { en: 'People sharing a content item', fr: 'Personnes partageant un contenu' },
  aliases: {
    en: ['content adoption'],
    fr: ['nombre de personnes qui partagent un contenu spécifique'],
  },
  definition: {
    en: 'Number of different people who shared each content item in the period.',
    fr: 'Nombre de personnes différentes ayant partagé chaque contenu dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing'],
  presetDimension: 'content',
  sources: ['004'],
  expression: of('contentSharers'),
});

const contentRecipientEngagement = single({
  id: 'content_recipient_engagement',
  name: {
    en: 'Seller engagement with content recipients',
    fr: 'Engagement des commerciaux auprès des destinataires d’un contenu',
  },
  aliases: {
    en: ['engagement with customers receiving collateral'],
    fr: ['niveau d’engagement envers les clients qui reçoivent des documents'],
  },
  definition: {
    en: 'Mean number of sales contacts with a customer in the 30 days after a document was shared with it in the period.',
    fr: 'Nombre moyen de contacts commerciaux avec un client dans les 30 jours suivant l’envoi d’un document dans la période.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing', 'sales_manager'],
  note: {
    en: 'Recent periods are provisional until the 30 days are over. Contacts are calls, e-mails, meetings, demonstrations, follow-ups, social media and events.',
    fr: 'Les périodes récentes sont provisoires jusqu’à la fin des 30 jours. Les contacts sont les appels, e-mails, rendez-vous, démonstrations, relances, réseaux sociaux et événements.',
  },
  sources: ['004'],
  expression: over(of('contactsAfterContent'), of('contentRecipients')),
});

const contentPiecesCreated = single({
  id: 'content_pieces_created',
  name: { en: 'Content pieces created', fr: 'Contenus créés' },
  aliases: { en: ['content production'], fr: ['nombre de pièces de contenu créées'] },
  definition: {
    en: 'Number of content items created in the period, from the measurements ‘content_created’.',
    fr: 'Nombre de contenus créés dans la période, d’après les mesures « content_created ».',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing'],
  note: { en: 'Never a goal in itself.', fr: 'Jamais un but en soi.' },
  sources: ['004'],
  expression: of('contentCreated'),
});

const contentSharesByStage = single({
  id: 'content_shares_by_stage',
  name: {
    en: 'Content shares by sales stage',
    fr: 'Partages de contenu par étape du cycle de vente',
  },
  aliases: {
    en: ['content shared with prospects'],
    fr: ['nombre de fois qu’un contenu est partagé avec des prospects'],
  },
  definition: {
    en: 'Number of times that content was shared in the period, by the stage that the deal was in on that day.',
    fr: 'Nombre de partages de contenu dans la période, selon l’étape de l’affaire ce jour-là.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing', 'sales_manager'],
  presetDimension: 'stage',
  note: {
    en: 'The stage comes from the history of stages, else from the deal today.',
    fr: 'L’étape vient de l’historique des étapes, sinon de l’affaire aujourd’hui.',
  },
  sources: ['004'],
  expression: of('contentShares'),
});

const contentUsageRate = single({
  id: 'content_usage_rate',
  name: { en: 'Content usage rate', fr: 'Taux d’utilisation du contenu' },
  aliases: { en: ['content utilisation'], fr: ['pourcentage de contenu utilisé'] },
  definition: {
    en: 'Different content items shared in the period ÷ content items available at its end, from the latest measurements ‘content_items_available’.',
    fr: 'Contenus différents partagés dans la période ÷ contenus disponibles à sa fin, d’après les dernières mesures « content_items_available ».',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing'],
  note: {
    en: 'By stage, team or person the whole library is the denominator.',
    fr: 'Par étape, équipe ou personne, toute la bibliothèque est au dénominateur.',
  },
  sources: ['004'],
  expression: over(
    of('contentItemsShared'),
    across(of('contentItemsAvailable'), 'stage', 'team', 'person'),
  ),
});

const contentAverageAge = single({
  id: 'content_average_age',
  name: { en: 'Average content age', fr: 'Âge moyen du contenu' },
  aliases: { en: ['content freshness'], fr: ['âge moyen de votre contenu'] },
  definition: {
    en: 'Age in days of the content items at the end of the period, since their last update: mean of the latest measurements ‘content_average_age’.',
    fr: 'Âge en jours des contenus à la fin de la période, depuis leur dernière mise à jour : moyenne des dernières mesures « content_average_age ».',
  },
  unit: 'days',
  direction: 'lower',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing'],
  note: {
    en: 'Where ages are entered for parts, they weigh the same.',
    fr: 'Si les âges sont saisis par parties, elles pèsent toutes autant.',
  },
  sources: ['004'],
  expression: over(of('contentAges'), of('contentAgesKnown'), 'noRecords'),
});

const contentReviewFrequency = single({
  id: 'content_review_frequency',
  name: { en: 'Content review frequency', fr: 'Fréquence de révision du contenu' },
  aliases: {
    en: ['content update frequency'],
    fr: ['fréquence de vérification et de mise à jour du contenu'],
  },
  definition: {
    en: 'Content reviews in the period, from the measurements ‘content_reviews’ ÷ content items available at its end.',
    fr: 'Révisions de contenu dans la période, d’après les mesures « content_reviews » ÷ contenus disponibles à sa fin.',
  },
  unit: 'ratio',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'marketing'],
  sources: ['004'],
  expression: over(of('contentReviews'), of('contentItemsAvailable')),
});

export const enablementContent: readonly Metric[] = [
  contentSharers,
  contentRecipientEngagement,
  contentPiecesCreated,
  contentSharesByStage,
  contentUsageRate,
  contentAverageAge,
  contentReviewFrequency,
];
