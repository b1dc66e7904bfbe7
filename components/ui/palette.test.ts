import { describe, expect, it } from 'vitest';
import { dark, light, print, type Palette } from './palette';

function luminance(channels: string): number {
  const [r = 0, g = 0, b = 0] = channels
    .split(' ')
    .map((part) => Number(part) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts: [keyof Palette, (keyof Palette)[]][] = [
  ['ink', ['canvas', 'surface', 'surface-raised', 'surface-sunken', 'accent-soft']],
  ['ink-muted', ['canvas', 'surface', 'surface-raised', 'surface-sunken', 'accent-soft']],
  ['ink-faint', ['canvas', 'surface', 'surface-raised', 'surface-sunken']],
  ['accent', ['canvas', 'surface', 'surface-raised', 'surface-sunken', 'accent-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['on-target', ['canvas', 'surface', 'surface-raised', 'on-target-soft']],
  ['at-risk', ['canvas', 'surface', 'surface-raised', 'at-risk-soft']],
  ['off-target', ['canvas', 'surface', 'surface-raised', 'surface-sunken', 'off-target-soft']],
];
const marks: (keyof Palette)[] = ['line-strong', 'category-1', 'category-3', 'category-4'];

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('the %s palette', (_name, palette) => {
  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'keeps %s readable on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks)('keeps %s visible as a mark', (mark) => {
    expect(contrast(palette[mark], palette.surface)).toBeGreaterThanOrEqual(3);
  });
});
