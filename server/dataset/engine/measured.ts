interface MeasuredKind {
  /** taken: values of a period add up; level: the latest value holds */
  readonly kind: 'taken' | 'level';
  readonly unit: 'count' | 'hours' | 'days' | 'seconds' | 'currency';
}

const taken = (unit: MeasuredKind['unit'] = 'count') => ({ kind: 'taken', unit }) as const;
const level = (unit: MeasuredKind['unit'] = 'count') => ({ kind: 'level', unit }) as const;

/**
 * The measurements that metrics are computed from, by the name they have in `measurement.metric`.
 * A test of the metric domain holds this list to the catalogue.
 */
export const measured = {
  website_visits: taken(),
  clicks: taken(),
  impressions: taken(),
  time_on_page_seconds: taken('seconds'),
  web_pages_updated: taken(),
  search_position: level(),
  return: taken('currency'),
  competitor_price: level('currency'),
  social_posts: taken(),
  social_reach: taken(),
  followers: level(),
  likes: taken(),
  shares: taken(),
  reposts: taken(),
  team_likes: taken(),
  team_comments: taken(),
  team_shares: taken(),
  team_direct_messages: taken(),
  kb_article_views: taken(),
  content_created: taken(),
  content_reviews: taken(),
  content_items_available: level(),
  content_average_age: level('days'),
  training_materials_created: taken(),
  processes_assessed: taken(),
  process_hours_saved: taken('hours'),
  expected_process_gain: taken('hours'),
  employee_referrals: taken(),
  referred_interviews: taken(),
  referred_hires: taken(),
} as const satisfies Record<string, MeasuredKind>;

export type Measured = keyof typeof measured;
export const measuredNames = Object.keys(measured) as Measured[];
