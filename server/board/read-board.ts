import { findMetric, readFigures, type FigureAnswer } from '@/server/metric/metric.public';
import type { Clock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { rememberedReads } from '@/server/tenancy/remembered-reads';
import type { Reading } from '@/server/tenancy/reading';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import type { ReadBoard } from './board.schemas';
import type { Board, BoardContent, Texts } from './engine/board';
import { boardPeriods, boardRequests, type BoardRequestName } from './engine/board-requests';
import type { ChosenScope } from './engine/choose-scope';
import { composeBoard } from './engine/compose-board';
import { loadFrame } from './frame';

interface ReadBoardIn extends ReadBoard {
  readonly org: Organisation;
  readonly member: OrganisationMember;
  readonly clock: Clock;
}

const rememberedBoards = rememberedReads<Board | 'nobody'>(32 * 1024 * 1024);

/**
 * Everything the board page shows, from one read-only snapshot: for the period and team asked
 * for, or those that the reader should see first. 'nobody' where the reader is linked to no person.
 */
export async function readBoard(input: ReadBoardIn): Promise<Board | 'nobody'> {
  const { org, clock } = input;
  const { member, period, team } = input;
  const asOf = civilDateIn(clock.now(), org.timeZone);
  return rememberedBoards(org.id, [org, member, { period, team }, asOf], (reader) =>
    readBoardIn(reader, input, asOf),
  );
}

async function readBoardIn(
  tx: Reading,
  { org, member, ...asked }: ReadBoardIn,
  asOf: CivilDate,
): Promise<Board | 'nobody'> {
  const loaded = await loadFrame(tx, org, member, asked, asOf);
  if (loaded === 'nobody') return loaded;
  const { frame, chosen, period, below } = loaded;
  const { calendar } = org;
  const periods = boardPeriods(period, asOf, calendar);
  const answers = await readAnswers(tx, org, chosen, periods, asOf);
  const content = composeBoard(answers, periods, below, metricName, calendar);
  const { lastDay } = frame.period;
  return {
    ...frame,
    ...content,
    pipelineOn: lastDay < asOf ? lastDay : asOf,
    state: frame.data === null ? 'none' : hasRecords(content) ? 'records' : 'elsewhere',
  };
}

async function readAnswers(
  tx: Reading,
  org: Organisation,
  { scope, ranked, below }: ChosenScope,
  periods: ReturnType<typeof boardPeriods>,
  asOf: CivilDate,
): Promise<Map<BoardRequestName, FigureAnswer[]>> {
  const standings = { scope: ranked, teamIds: below.map(({ id }) => id) };
  const requests = boardRequests(periods, scope, standings, asOf);
  const answers = await readFigures(tx, org, [...requests.values()]);
  let taken = 0;
  return new Map(
    [...requests].map(([name, { metrics }]) => {
      const own = answers.slice(taken, taken + metrics.length);
      taken += metrics.length;
      return [name, own];
    }),
  );
}

function metricName(id: string): Texts {
  return findMetric(id)?.name ?? { en: id, fr: id };
}

/** Whether anything was created, closed or open in the period. */
function hasRecords({ tiles }: BoardContent): boolean {
  return tiles.some(({ figure }) => figure.value !== null && /[1-9]/.test(figure.value));
}
