/** What a program sends, and what comes back: the same in every language. */
export interface Example {
  readonly request: string;
  readonly answer: string;
}

const TOKEN = '-H "Authorization: Bearer $TOKEN"';
const JSON_TYPE = '-H "Content-Type: application/json"';

/** One example for each operation, by its id; `base` is the address of the product. */
export function examplesOf(base: string): Readonly<Record<string, Example>> {
  const curl = (path: string, ...parts: string[]): string =>
    ['curl ' + TOKEN, ...parts, `"${base}/api/v1/${path}"`].join(' \\\n  ');
  return {
    postRecords: {
      request: curl(
        'records/deal?references=create',
        `${JSON_TYPE} -H "Idempotency-Key: deals-2026-03-01"`,
        `-d '{"records":[{"externalId":"d-1","stage":"Signed","status":"won","amount":"10005534.00",\n       "createdAt":"2026-01-05","closedAt":"2026-03-01","owner":"ann"}]}'`,
      ),
      answer: '{"importId":"7d0c…","results":[{"externalId":"d-1","outcome":"created"}]}',
    },
    listRecords: {
      request: curl('records/deal?limit=1000'),
      answer: '{"records":[{"externalId":"d-1","amount":"10005534", …}],"nextCursor":"WyIi…"}',
    },
    readRecord: {
      request: curl('records/deal/d-1'),
      answer: '{"externalId":"d-1","owner":"ann","stage":"Signed","status":"won", …}',
    },
    deleteRecord: { request: curl('records/deal/d-1', '-X DELETE'), answer: '' },
    createImport: {
      request: curl(
        'imports',
        '-H "Idempotency-Key: file-2026-03-01"',
        '-F file=@deals.csv -F recordType=deal',
        `-F 'mapping={"externalId":"opportunity_id","stage":"deal_stage","amount":"close_value","closedAt":"close_date"}'`,
        `-F 'options={"aliases":{"product":{"GTXPro":"GTX Pro"}},"dateFormat":"dmy"}'`,
      ),
      answer: '{"id":"7d0c…","status":"queued"}',
    },
    readImport: {
      request: curl('imports/7d0c…'),
      answer:
        '{"id":"7d0c…","status":"completed","progress":1,\n "counts":{"read":8800,"created":8800,"updated":0,"unchanged":0,"rejected":0}, …}',
    },
    undoImport: { request: curl('imports/7d0c…', '-X DELETE'), answer: '' },
    readRejectedRows: {
      request: curl('imports/7d0c…/rejected', '-o rejected.csv'),
      answer: 'opportunity_id,close_value,row,reason\nd-3,abc,4,“abc” is not a number.',
    },
    listMetrics: {
      request: curl('metrics'),
      answer: '{"metrics":[{"id":"gross_revenue","unit":"money","dimensions":["team", …], …}]}',
    },
    readValues: {
      request: curl(
        'metrics/values?metrics=gross_revenue,win_rate&grain=month&from=2026-01-01&to=2026-04-01&by=team',
      ),
      answer:
        '{"metrics":[{"id":"win_rate","points":[{"period":{"start":"2026-01-01","end":"2026-02-01", …},\n  "key":{"team":"north"},"value":"0.63150052","numerator":"4238","denominator":"6711"}, …]}],"asOf":"…"}',
    },
  };
}
