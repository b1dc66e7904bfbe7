import { z } from 'zod';
import { civilDate, isKeptDay, type CivilDate } from '@/server/values/civil-date';

const required = 'people.errors.required';

function isCivilDate(text: string): text is CivilDate {
  try {
    civilDate(text);
    return true;
  } catch {
    return false;
  }
}

const dateSchema = z
  .string()
  .refine(isCivilDate, 'people.errors.date')
  .transform((text) => civilDate(text))
  .refine(isKeptDay, 'people.errors.dateRange');

const textSchema = (maxLength: number) => z.string().trim().max(maxLength, 'people.errors.tooLong');
const optionalText = (maxLength: number) =>
  textSchema(maxLength).transform((text) => (text === '' ? null : text));

export const personRoles = [
  'rep',
  'manager',
  'sdr',
  'bdr',
  'csm',
  'presales',
  'support',
  'other',
] as const;
export type PersonRole = (typeof personRoles)[number];

export const personSchema = z.object({
  name: textSchema(200).min(1, required),
  /** the id in the source that the records come from; the name when left empty */
  externalId: optionalText(200),
  email: optionalText(254).pipe(z.email('people.errors.email').nullable()),
  role: z.enum(personRoles),
  location: optionalText(200),
  hiredOn: dateSchema.nullable(),
});
export type PersonInput = z.infer<typeof personSchema>;

export const personIdSchema = z.object({ personId: z.uuid() });

export const changePersonSchema = personSchema.extend(personIdSchema.shape);

export const leaveSchema = personIdSchema.extend({
  /** the last day; null takes the leave back */
  leftOn: dateSchema.nullable(),
  leaveReason: optionalText(200),
});
export type Leave = z.infer<typeof leaveSchema>;

export const listPeopleSchema = z.object({
  search: z.string().max(200).default(''),
  status: z.enum(['active', 'left', 'all']).default('active'),
  cursor: z.string().max(400).nullish(),
});
export type ListPeople = z.infer<typeof listPeopleSchema>;

const membershipDates = {
  teamId: z.uuid(),
  /** included; null is without start */
  fromOn: dateSchema.nullable(),
  /** excluded; null is without end */
  toOn: dateSchema.nullable(),
};
const isForward = ({ fromOn, toOn }: { fromOn: CivilDate | null; toOn: CivilDate | null }) =>
  fromOn === null || toOn === null || fromOn < toOn;
const backwards = { error: 'people.errors.backwards', path: ['toOn'] };

export const addMembershipSchema = z
  .object({
    ...personIdSchema.shape,
    ...membershipDates,
    /** ends the membership that holds `fromOn` on that day */
    endsEarlier: z.boolean(),
  })
  .refine(isForward, backwards);
export type AddMembership = z.infer<typeof addMembershipSchema>;

export const membershipIdSchema = z.object({ membershipId: z.uuid() });

export const changeMembershipSchema = z
  .object({ ...membershipIdSchema.shape, ...membershipDates })
  .refine(isForward, backwards);
export type ChangeMembership = z.infer<typeof changeMembershipSchema>;

export const teamIdSchema = z.object({ teamId: z.uuid() });

export const teamSchema = z.object({
  name: textSchema(100).min(1, required),
  managerId: z.uuid().nullable(),
  parentId: z.uuid().nullable(),
});
export type TeamInput = z.infer<typeof teamSchema>;

export const changeTeamSchema = teamSchema.extend(teamIdSchema.shape);
export type ChangeTeam = z.infer<typeof changeTeamSchema>;
