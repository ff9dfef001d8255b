import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import walls from './lint/walls.js';

/** The engine gives the same output for the same input, everywhere: nothing of the outside gets in. */
const IMPURE = [
  'Date',
  'fetch',
  'process',
  'performance',
  'crypto',
  'Buffer',
  'window',
  'self',
  'globalThis',
];
export default defineConfig(
  {
    ignores: [
      'build/',
      'dist/',
      '.svelte-kit/',
      'data/',
      'node_modules/',
      '**/*.generated.*',
      '**/generated/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    plugins: { walls },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'walls/imports': 'error',
      'walls/drawers': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Plain paths: this app lives at the root of its address and has no base to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // A space between two elements is written {' '}.
      'svelte/no-useless-mustaches': 'off',
      // It takes every Map made and dropped inside a function for state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['engine/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE.map((name) => ({ name, message: 'The engine is pure.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is the same every time.' },
      ],
    },
  },
);
