import { recordTypes, type RecordType } from '@/server/dataset/dataset.schemas';

/** Whether a part of an address names a record type. */
export const isRecordType = (text: string): text is RecordType =>
  recordTypes.some((type) => type === text);
