import { fileURLToPath } from 'node:url';
import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import noFloatMoney from './scripts/checks/no-float-money.mjs';

const PALETTE =
  '(slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)';
const RAW_COLOUR = `(^|[\\s:])-?(bg|text|border(-[trblxyse])?|ring|fill|stroke|from|via|to|divide|outline|shadow|accent|caret|decoration|placeholder)-${PALETTE}-\\d{2,3}`;
const rawColourMessage =
  'Use a semantic colour token; raw palette classes belong to components/ui and components/charts.';

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'performance', 'URL', 'Buffer', 'fetch', 'AbortSignal', 'AbortController']
    .concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'TextDecoder'])
    .map((name) => [name, 'readonly']),
);

const pureRooms = ['server/*/engine/**/*.ts', 'server/values/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'test/**', 'e2e/**'];

export default defineConfig(
  {
    ignores: [
      '.next/**',
      'dist/**',
      '.jalon/**',
      'node_modules/**',
      'server/platform/db/generated/**',
      'next-env.d.ts',
      'playwright-report/**',
      'test-results/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...nodeGlobals, module: 'writable' } },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-const-assign': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression',
          message: 'A double assertion hides a wrong type: parse or narrow instead.',
        },
      ],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    plugins: { '@next/next': next, 'react-hooks': reactHooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    ignores: [
      'components/ui/**',
      'components/charts/**',
      'app/styleguide/**',
      'app/global-error.tsx',
      ...tests,
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=/${RAW_COLOUR}/]`, message: rawColourMessage },
        { selector: `TemplateElement[value.raw=/${RAW_COLOUR}/]`, message: rawColourMessage },
        {
          selector: 'JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]:not([value=/^\\s*Jalon\\s*$/])',
          message: 'Texts a person sees stand in messages/fr and messages/en.',
        },
      ],
    },
  },
  {
    files: pureRooms,
    ignores: tests,
    plugins: { jalon: { rules: { 'no-float-money': noFloatMoney } } },
    rules: {
      'jalon/no-float-money': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Engines are pure: pass it in.' },
        { name: 'parseFloat', message: 'Amounts and rates are decimals, never floats.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['pg', 'pg-*', '@prisma/*', 'next*', 'kysely', '**/platform/**', 'node:*'],
              message: 'Engines and values are pure: values and the decimal library only.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'Engines are pure: no async.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in as asOf.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Time comes in as asOf.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Engines are pure: no randomness.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
