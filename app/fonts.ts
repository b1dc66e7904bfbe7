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
  variable: '--font-inter-extended',
});

// Inter's narrow no-break space, a little wider: it parts thousands and units in every figure.
export const interSpace = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+202F' },
    { prop: 'size-adjust', value: '150%' },
  ],
  adjustFontFallback: false,
  variable: '--font-inter-space',
});
