import type { Family } from '../definition';
import { attributedDeals } from './attribution-rows';

export const dealRevenueFamilies = {
  /** closed deals together with their lines */
  dealContract: {
    source: 'deal',
    label: { en: 'deals closed', fr: 'affaires closes' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    bucketed: null,
  },
  /** each with the commission rate that held when it closed */
  dealCommission: {
    source: 'deal',
    label: { en: 'deals closed', fr: 'affaires closes' },
    timing: 'whole',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    bucketed: null,
  },
  dealAttributed: {
    source: 'deal',
    label: { en: 'deals won, by touch', fr: 'affaires gagnées, par contact' },
    timing: 'flow',
    dateRole: 'dealClosed',
    date: 'r.closed_on',
    rows: attributedDeals,
    bucketed: null,
    withoutDimensions: [
      'presalesInvolved',
      'lossReason',
      'winReason',
      'outcome',
      'expectedCloseMonth',
    ],
    moreDimensions: {
      campaign: 'r.touch_campaign',
      source: 'r.touch_source',
      channel: 'r.touch_channel',
      content: 'r.touch_content',
      contentType: 'r.touch_content_type',
    },
  },
} as const satisfies Record<string, Family>;
