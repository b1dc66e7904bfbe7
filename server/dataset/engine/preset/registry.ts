import type { RecordType } from '../record-type/definition';
import { hubspotPresets } from './hubspot';
import { pipedrivePresets } from './pipedrive';
import { isRecognised, type Preset } from './preset';
import { salesforcePresets } from './salesforce';

/** All presets; of one product the ones that other files may contain too come last. */
export const presets: readonly Preset[] = [
  ...hubspotPresets,
  ...salesforcePresets,
  ...pipedrivePresets,
];

/** The export that a file with these columns is, or null; of one record type only where given. */
export function recognise(header: readonly string[], type?: RecordType): Preset | null {
  return (
    presets.find((preset) => (!type || preset.type === type) && isRecognised(preset, header)) ??
    null
  );
}
