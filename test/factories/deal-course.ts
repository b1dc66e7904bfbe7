import { addDays, civilDate, type CivilDate } from '@/server/values/civil-date';
import type { Random } from './random';

export interface Course {
  status: 'open' | 'won' | 'lost';
  closedOn: CivilDate | null;
  lossReason: string | null;
  /** elapsed ÷ expected days, for the stage of an open deal */
  progress: number;
}

const lossReasons = [
  ['Price', 34],
  ['No decision', 27],
  ['Competitor', 22],
  ['Timing', 17],
] as const;

const openStages = ['Discovery', 'Qualification', 'Proposal', 'Negotiation'] as const;

/** How a deal created on `day` ends, as far as that is known on `asOf`. */
export function closing(
  random: Random,
  deal: { day: CivilDate; pace: number; chance: number; asOf: CivilDate },
): Course {
  const isWon = random.chance(deal.chance);
  const median = (isWon ? 44 : 37) * deal.pace;
  const days = Math.min(260, Math.max(2, Math.round(median * Math.exp(random.normal() * 0.48))));
  const lossReason = isWon ? null : random.weighted(lossReasons);
  const planned = addDays(deal.day, days);
  const worked = workday(isWon ? quarterEndPull(random, planned) : planned);
  const ended = worked < deal.day ? deal.day : worked;
  if (ended > deal.asOf) {
    const elapsed = (Date.parse(deal.asOf) - Date.parse(deal.day)) / 86_400_000;
    return { status: 'open', closedOn: null, lossReason: null, progress: elapsed / days };
  }
  return { status: isWon ? 'won' : 'lost', closedOn: ended, lossReason, progress: 1 };
}

export function stageOf(course: Course, random: Random): string {
  if (course.status !== 'open') return course.status === 'won' ? 'Won' : 'Lost';
  const reached = course.progress * random.between(0.75, 1.2) * openStages.length;
  return openStages[Math.min(openStages.length - 1, Math.floor(reached))] ?? openStages[0];
}

/** Some deals that would close early in a month are signed before the quarter ends. */
function quarterEndPull(random: Random, day: CivilDate): CivilDate {
  const month = Number(day.slice(5, 7));
  const isFirstOfQuarter = month % 3 === 1;
  if (!isFirstOfQuarter || !random.chance(0.22)) return day;
  const quarterEnd = addDays(civilDate(`${day.slice(0, 7)}-01`), -1);
  return addDays(quarterEnd, -Math.floor(random.between(0, 9)));
}

function workday(day: CivilDate): CivilDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, 1) : day;
}
