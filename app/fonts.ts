import localFont from 'next/font/local';

export const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
});

// Names of people and companies from all over Europe; loaded only when a page has such a letter.
export const interExtended = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB',
    },
  ],
  variable: '--font-inter-extended',
});

// The Latin part of Inter has no narrow no-break space, and browsers make one up that is too thin to
// part thousands; this file holds that one character, 0.2 em wide.
export const narrowSpace = localFont({
  src: './narrow-space.woff2',
  display: 'block',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+202F' }],
  variable: '--font-narrow-space',
});
