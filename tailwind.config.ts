import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { asVariables, dark, light, print } from './components/ui/palette';

const token = (name: string) => `rgb(var(--${name}) / <alpha-value>)`;

const ink = { DEFAULT: token('ink'), muted: token('ink-muted'), faint: token('ink-faint') };

const shadow = {
  light: '0 0 0 1px rgb(24 29 34 / 0.06), 0 8px 28px -6px rgb(24 29 34 / 0.18)',
  dark: '0 0 0 1px rgb(255 255 255 / 0.08), 0 12px 32px -6px rgb(0 0 0 / 0.6)',
};
const lightTheme = { colorScheme: 'light', '--shadow-float': shadow.light, ...asVariables(light) };
const darkTheme = { colorScheme: 'dark', '--shadow-float': shadow.dark, ...asVariables(dark) };
const printTheme = { colorScheme: 'light', '--shadow-float': 'none', ...asVariables(print) };

const themes = plugin((api) => {
  // A button that waits for the page's script is disabled and does not look it.
  api.addVariant('off', '&:disabled:not([data-waiting])');
  api.addBase({
    ':root': lightTheme,
    '@media (prefers-color-scheme: dark)': { ":root:not([data-theme='light'])": darkTheme },
    ":root[data-theme='dark']": darkTheme,
    // Stronger than either theme, whichever way it was chosen.
    '@media print': { ':root:root:root': printTheme },
  });
});

// Tremor reads these keys; both of its palettes point at the same variables, which follow the theme.
const tremor = {
  brand: {
    faint: token('accent-soft'),
    muted: token('accent-soft'),
    subtle: token('accent'),
    DEFAULT: token('accent'),
    emphasis: token('accent-strong'),
    inverted: token('accent-ink'),
  },
  background: {
    muted: token('canvas'),
    subtle: token('surface-sunken'),
    DEFAULT: token('surface'),
    emphasis: token('ink-muted'),
  },
  border: { DEFAULT: token('line') },
  ring: { DEFAULT: token('line') },
  content: {
    subtle: token('ink-faint'),
    DEFAULT: token('ink-muted'),
    emphasis: token('ink'),
    strong: token('ink'),
    inverted: token('surface'),
  },
};

const categories = {
  1: token('category-1'),
  2: token('category-2'),
  3: token('category-3'),
  4: token('category-4'),
  5: token('category-5'),
  6: token('category-6'),
  other: token('category-other'),
};

const config: Config = {
  content: [
    './app/**/*.{ts,tsx}',
    './components/**/*.{ts,tsx}',
    './node_modules/@tremor/react/dist/**/*.{js,cjs}',
  ],
  darkMode: ['selector', '[data-theme="dark"]'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      canvas: token('canvas'),
      surface: {
        DEFAULT: token('surface'),
        raised: token('surface-raised'),
        sunken: token('surface-sunken'),
      },
      line: { DEFAULT: token('line'), strong: token('line-strong') },
      ink,
      accent: {
        DEFAULT: token('accent'),
        strong: token('accent-strong'),
        soft: token('accent-soft'),
        ink: token('accent-ink'),
      },
      status: {
        'on-target': token('on-target'),
        'at-risk': token('at-risk'),
        'off-target': token('off-target'),
      },
      tint: {
        'on-target': token('on-target-soft'),
        'at-risk': token('at-risk-soft'),
        'off-target': token('off-target-soft'),
      },
      compare: token('compare'),
      category: categories,
      scrim: 'rgb(var(--scrim) / 0.44)',
      tremor,
      'dark-tremor': tremor,
    },
    fontFamily: {
      sans: [
        'var(--font-narrow-space)',
        'var(--font-inter)',
        'var(--font-inter-extended)',
        'ui-sans-serif',
        'system-ui',
        'sans-serif',
      ],
      mono: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'Consolas', 'monospace'],
    },
    fontSize: {
      caption: ['0.75rem', { lineHeight: '1rem' }],
      label: ['0.8125rem', { lineHeight: '1.125rem' }],
      body: ['0.875rem', { lineHeight: '1.3125rem' }],
      lead: ['1rem', { lineHeight: '1.5rem' }],
      section: ['1.25rem', { lineHeight: '1.75rem', letterSpacing: '-0.012em' }],
      tile: ['1.75rem', { lineHeight: '2.125rem', letterSpacing: '-0.02em' }],
      headline: ['2.5rem', { lineHeight: '2.875rem', letterSpacing: '-0.025em' }],
      'tremor-label': ['0.75rem', { lineHeight: '1rem' }],
      'tremor-default': ['0.875rem', { lineHeight: '1.3125rem' }],
      'tremor-title': ['1rem', { lineHeight: '1.5rem' }],
      'tremor-metric': ['1.75rem', { lineHeight: '2.125rem' }],
    },
    fontWeight: { normal: '400', medium: '400', semibold: '600', bold: '600' },
    borderRadius: {
      none: '0',
      mark: '2px',
      control: '6px',
      tile: '8px',
      full: '9999px',
      'tremor-small': '6px',
      'tremor-default': '8px',
      'tremor-full': '9999px',
    },
    boxShadow: {
      none: 'none',
      float: 'var(--shadow-float)',
      'tremor-input': 'none',
      'tremor-card': 'none',
      'tremor-dropdown': 'var(--shadow-float)',
      'dark-tremor-input': 'none',
      'dark-tremor-card': 'none',
      'dark-tremor-dropdown': 'var(--shadow-float)',
    },
    extend: {
      maxWidth: { page: '1320px', prose: '42rem' },
      width: { nav: '232px' },
      transitionDuration: { DEFAULT: '120ms' },
    },
  },
  plugins: [themes],
  // Tremor makes chart classes from colour names at run time.
  safelist: [
    {
      pattern: /^(bg|text|fill|stroke|border|ring)-(accent|compare|category-(1|2|3|4|5|6|other))$/,
    },
  ],
};

export default config;
