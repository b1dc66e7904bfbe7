import type { Measure } from '../measure-definition';
import { latest, taken } from './taken';

/** What enablement, service, people and social media enter or import. */
export const teamMeasurementMeasures = {
  kbArticleViews: taken(
    ['kb_article_views'],
    'knowledge base articles viewed',
    'articles consultés dans la base de connaissances',
  ),
  trainingMaterialsCreated: taken(
    ['training_materials_created'],
    'training materials created',
    'supports de formation créés',
  ),
  contentCreated: taken(['content_created'], 'content items created', 'contenus créés'),
  contentReviews: taken(['content_reviews'], 'content reviews', 'révisions de contenu'),
  contentItemsAvailable: latest(
    'sum',
    'content_items_available',
    'content items available',
    'contenus disponibles',
  ),
  contentAges: latest('sum', 'content_average_age', 'ages of content', 'âges du contenu'),
  contentAgesKnown: latest(
    'count',
    'content_average_age',
    'ages of content entered',
    'âges du contenu saisis',
  ),
  processesAssessed: taken(['processes_assessed'], 'processes assessed', 'processus évalués'),
  processHoursSaved: taken(
    ['process_hours_saved'],
    'hours saved on processes',
    'heures gagnées sur les processus',
    'hours',
  ),
  processGainExpected: taken(
    ['expected_process_gain'],
    'gains expected from processes',
    'gains attendus des processus',
    'hours',
  ),
  employeeReferrals: taken(
    ['employee_referrals'],
    'candidates recommended by employees',
    'candidats recommandés par des employés',
  ),
  referredHires: taken(
    ['referred_hires'],
    'referred candidates hired',
    'candidats recommandés embauchés',
  ),
  referredInterviews: taken(
    ['referred_interviews'],
    'referred candidates interviewed',
    'candidats recommandés reçus en entretien',
  ),
  teamInteractions: taken(
    ['team_likes', 'team_comments', 'team_shares', 'team_direct_messages'],
    'interactions with the team on social media',
    'interactions avec l’équipe sur les réseaux sociaux',
  ),
  socialPosts: taken(
    ['social_posts'],
    'messages posted on social media',
    'messages publiés sur les réseaux sociaux',
  ),
  socialReach: taken(
    ['social_reach'],
    'people reached on social media',
    'personnes touchées sur les réseaux sociaux',
  ),
  followers: latest('sum', 'followers', 'followers', 'abonnés'),
  socialInteractions: taken(
    ['likes', 'shares', 'reposts'],
    'likes, shares and reposts',
    'j’aime, partages et republications',
  ),
  socialVisits: {
    family: 'measurementTaken',
    label: {
      en: 'website visits from social media',
      fr: 'visites du site venant des réseaux sociaux',
    },
    unit: 'count',
    aggregate: 'sum',
    value: 'measurementValue',
    where: [
      { field: 'measurementMetric', isOneOf: ['website_visits'] },
      { field: 'measurementChannel', isOneOf: ['social', 'social media', 'réseaux sociaux'] },
    ],
  },
} as const satisfies Record<string, Measure>;
