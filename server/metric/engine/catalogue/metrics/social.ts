import { of, plus } from '../expression';
import { single, type Metric } from '../metric';

const salesTeamSocialEngagement: Metric = {
  id: 'sales_team_social_engagement',
  name: { en: 'Sales team social engagement', fr: 'Participation de l’équipe aux médias sociaux' },
  aliases: {
    en: ['social selling activity'],
    fr: [
      'participation aux médias sociaux',
      'likes, commentaires, partages, messages directs de l’équipe',
    ],
  },
  definition: {
    en: 'Number of likes, comments, shares and direct messages around the sales team’s presence on social media in the period.',
    fr: 'Nombre de j’aime, commentaires, partages et messages directs autour de la présence de l’équipe de vente sur les réseaux sociaux dans la période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['001'],
  defaultVariant: 'received',
  variants: {
    received: {
      name: { en: 'Measured', fr: 'Mesuré' },
      definition: {
        en: 'From the measurements ‘team_likes’, ‘team_comments’, ‘team_shares’ and ‘team_direct_messages’.',
        fr: 'D’après les mesures « team_likes », « team_comments », « team_shares » et « team_direct_messages ».',
      },
      expression: of('teamInteractions'),
    },
    withOwnMessages: {
      name: { en: 'With own messages', fr: 'Avec messages envoyés' },
      definition: {
        en: 'The measurements and the outgoing activities of the type social.',
        fr: 'Les mesures et les activités sortantes de type réseaux sociaux.',
      },
      expression: plus(of('teamInteractions'), of('ownSocialMessages')),
    },
  },
};

const socialPostsPublished = single({
  id: 'social_posts_published',
  name: { en: 'Social posts published', fr: 'Messages publiés sur les réseaux sociaux' },
  aliases: { en: ['social media posts'], fr: ['messages envoyés dans les médias sociaux'] },
  definition: {
    en: 'Number of messages that the company posted on social media in the period, from the measurements ‘social_posts’.',
    fr: 'Nombre de messages publiés par l’entreprise sur les réseaux sociaux dans la période, d’après les mesures « social_posts ».',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing'],
  sources: ['004'],
  expression: of('socialPosts'),
});

const socialReach = single({
  id: 'social_reach',
  name: { en: 'Social reach', fr: 'Portée sur les réseaux sociaux' },
  aliases: { en: ['overall reach'], fr: ['portée globale'] },
  definition: {
    en: 'Number of people who saw the company’s posts in the period, as each platform reports it in the measurements ‘social_reach’.',
    fr: 'Nombre de personnes ayant vu les publications de l’entreprise dans la période, tel que chaque plateforme le donne dans les mesures « social_reach ».',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing'],
  note: {
    en: 'People overlap between posts and platforms: the total is a ceiling.',
    fr: 'Les mêmes personnes voient plusieurs publications et plateformes : le total est un maximum.',
  },
  sources: ['004'],
  expression: of('socialReach'),
});

const socialFollowers = single({
  id: 'social_followers',
  name: { en: 'Social media followers', fr: 'Abonnés sur les réseaux sociaux' },
  aliases: { en: ['followers', 'fans'], fr: ['nombre de followers'] },
  definition: {
    en: 'Number of followers at the end of the period: the latest measurement ‘followers’ of each platform, added up.',
    fr: 'Nombre d’abonnés à la fin de la période : la dernière mesure « followers » de chaque plateforme, additionnées.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing'],
  note: {
    en: 'The same people follow on several platforms.',
    fr: 'Les mêmes personnes sont abonnées sur plusieurs plateformes.',
  },
  sources: ['004'],
  expression: of('followers'),
});

const socialInteractions = single({
  id: 'social_interactions',
  name: { en: 'Social interactions', fr: 'Interactions sur les réseaux sociaux' },
  aliases: {
    en: ['likes, shares, retweets'],
    fr: ['j’aime, partages et retweets', 'mentions j’aime'],
  },
  definition: {
    en: 'Number of likes, shares and reposts of the company’s content in the period, from the measurements ‘likes’, ‘shares’ and ‘reposts’.',
    fr: 'Nombre de j’aime, partages et republications du contenu de l’entreprise dans la période, d’après les mesures « likes », « shares » et « reposts ».',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing'],
  sources: ['004'],
  expression: of('socialInteractions'),
});

const socialLeads: Metric = {
  id: 'social_leads',
  name: { en: 'Leads from social campaigns', fr: 'Leads issus des campagnes sociales' },
  aliases: {
    en: ['social media leads'],
    fr: ['pistes générées par les campagnes de médias sociaux'],
  },
  definition: {
    en: 'Number of leads created in the period that came from a social media campaign.',
    fr: 'Nombre de leads créés dans la période issus d’une campagne sur les réseaux sociaux.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing', 'sales_marketing'],
  sources: ['004'],
  defaultVariant: 'campaigns',
  variants: {
    campaigns: {
      name: { en: 'From campaigns', fr: 'Des campagnes' },
      definition: {
        en: 'Channel social and a campaign.',
        fr: 'Canal réseaux sociaux et une campagne.',
      },
      expression: of('leadsFromSocialCampaigns'),
    },
    withOrganic: {
      name: { en: 'Organic leads too', fr: 'Leads organiques compris' },
      definition: {
        en: 'Channel social, with or without a campaign.',
        fr: 'Canal réseaux sociaux, avec ou sans campagne.',
      },
      expression: of('leadsFromSocial'),
    },
  },
};

const socialWebsiteTraffic = single({
  id: 'social_website_traffic',
  name: { en: 'Website traffic from social', fr: 'Trafic web issu des réseaux sociaux' },
  aliases: {
    en: ['social referral traffic'],
    fr: ['trafic sur le site web à partir de chaque plateforme'],
  },
  definition: {
    en: 'Number of website visits in the period that came from social media, from the measurements ‘website_visits’ of the channel social. A slice of the website traffic.',
    fr: 'Nombre de visites du site dans la période venant des réseaux sociaux, d’après les mesures « website_visits » du canal social. Une part du trafic du site.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'social',
  kind: 'leading',
  audiences: ['marketing'],
  presetDimension: 'platform',
  sources: ['004'],
  expression: of('socialVisits'),
});

export const social: readonly Metric[] = [
  salesTeamSocialEngagement,
  socialPostsPublished,
  socialReach,
  socialFollowers,
  socialInteractions,
  socialLeads,
  socialWebsiteTraffic,
];
