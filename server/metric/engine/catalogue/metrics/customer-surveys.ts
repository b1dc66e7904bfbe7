import { constant, minus, of, over, times, wholeOf } from '../expression';
import { single, type Metric } from '../metric';

const nps = single({
  id: 'nps',
  name: { en: 'Net Promoter Score', fr: 'Net Promoter Score (NPS)' },
  aliases: { en: ['NPS'], fr: ['score de promoteur net', 'taux de recommandation net'] },
  definition: {
    en: 'Percentage of promoters (9–10) minus percentage of detractors (0–6) among the recommendation answers of the period. Of several answers of one respondent the latest counts.',
    fr: 'Pourcentage de promoteurs (9–10) moins pourcentage de détracteurs (0–6) parmi les réponses de recommandation de la période. De plusieurs réponses d’un même répondant, la dernière compte.',
  },
  unit: 'score',
  direction: 'higher',
  family: 'customer_success',
  kind: 'lagging',
  audiences: ['cs', 'sales_marketing', 'executive'],
  note: {
    en: 'An answer takes what it lacks, its date too, from its order, ticket or deal. Ask every three to six months, and not too early.',
    fr: 'Une réponse prend ce qui lui manque, y compris sa date, à sa commande, son ticket ou son affaire. À demander tous les trois à six mois, et pas trop tôt.',
  },
  sources: ['000', '004'],
  example: { terms: { promoters: '6', detractors: '2', recommendations: '10' }, result: '40' },
  expression: over(
    times(constant('100'), minus(of('promoters'), of('detractors'))),
    of('recommendations'),
  ),
});

const npsGroupShare = single({
  id: 'nps_group_share',
  name: { en: 'NPS group share', fr: 'Répartition promoteurs/passifs/détracteurs' },
  aliases: {
    en: ['promoters', 'passives', 'detractors'],
    fr: ['promoteurs', 'passifs', 'détracteurs'],
  },
  definition: {
    en: 'Share of promoters (9–10), passives (7–8) and detractors (0–6) among the recommendation answers of the period. A breakdown of the answers behind the NPS.',
    fr: 'Part des promoteurs (9–10), passifs (7–8) et détracteurs (0–6) parmi les réponses de recommandation de la période. Une ventilation des réponses du NPS.',
  },
  unit: 'percent',
  direction: 'neutral',
  family: 'customer_success',
  kind: 'lagging',
  audiences: ['cs', 'sales_marketing'],
  presetDimension: 'group',
  note: {
    en: 'More promoters and fewer detractors are better.',
    fr: 'Plus de promoteurs et moins de détracteurs, c’est mieux.',
  },
  sources: ['000'],
  expression: over(of('recommendations'), wholeOf('recommendations')),
});

const csat: Metric = {
  id: 'csat',
  name: { en: 'Customer satisfaction score', fr: 'Score de satisfaction client (CSAT)' },
  aliases: {
    en: ['CSAT', 'customer satisfaction'],
    fr: ['satisfaction client', 'scores de satisfaction du client'],
  },
  definition: {
    en: 'Share of satisfied answers, 4 or 5 on a scale of 1 to 5, among the satisfaction answers of the period.',
    fr: 'Part des réponses satisfaites, 4 ou 5 sur une échelle de 1 à 5, parmi les réponses de satisfaction de la période.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'customer_service',
  kind: 'lagging',
  audiences: ['service', 'cs', 'executive'],
  note: {
    en: 'An answer takes what it lacks, its date too, from its order, ticket or deal.',
    fr: 'Une réponse prend ce qui lui manque, y compris sa date, à sa commande, son ticket ou son affaire.',
  },
  sources: ['000', '001', '004'],
  defaultVariant: 'share',
  variants: {
    share: {
      name: { en: 'Share satisfied', fr: 'Part de satisfaits' },
      definition: { en: 'Answers of 4 or 5 ÷ answers.', fr: 'Réponses 4 ou 5 ÷ réponses.' },
      expression: over(of('satisfiedAnswers'), of('satisfactionAnswers')),
    },
    mean: {
      name: { en: 'Mean score', fr: 'Note moyenne' },
      definition: { en: 'Sum of the scores ÷ answers.', fr: 'Somme des notes ÷ réponses.' },
      unit: 'score',
      expression: over(of('satisfactionScore'), of('satisfactionAnswers'), 'noRecords'),
    },
  },
};

const customerEffortScore = single({
  id: 'customer_effort_score',
  name: { en: 'Customer effort score', fr: 'Score d’effort client (CES)' },
  aliases: { en: ['CES'], fr: ['effort du client'] },
  definition: {
    en: 'Mean effort that customers say they had to make, on a scale of 1 to 7, over the answers of the period.',
    fr: 'Effort moyen que les clients disent avoir fourni, sur une échelle de 1 à 7, pour les réponses de la période.',
  },
  unit: 'score',
  direction: 'lower',
  family: 'customer_service',
  kind: 'lagging',
  audiences: ['service'],
  note: {
    en: 'Where the question is ‘was it easy?’ a high score is good.',
    fr: 'Si la question est « était-ce facile ? », une note élevée est favorable.',
  },
  sources: ['004'],
  expression: over(of('effortScore'), of('effortAnswers'), 'noRecords'),
});

export const customerSurveys: readonly Metric[] = [nps, npsGroupShare, csat, customerEffortScore];
