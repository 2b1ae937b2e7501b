import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The data's path is the folder order, and imports only point back along it. One block a folder;
 * the message says where the code belongs instead.
 */
const PATH = ['reading', 'tables', 'charts', 'downloads', 'build'];
const PAGES = ['components', 'layouts', 'pages', 'i18n'];
const OUTSIDE = ['node:*', 'fs', 'path', 'astro:*', 'linkedom', 'pagefind', 'satteri'];

const mayNotImport = (folder, folders, modules, message) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(modules.length > 0 ? [{ group: modules, message }] : []),
          {
            regex: `^(\\.\\./)+(${folders.join('|')})/`,
            message,
          },
        ],
      },
    ],
  },
});

const after = (folder) => PATH.slice(PATH.indexOf(folder) + 1);

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'tests/reference/']),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      // Numbers are safe in template strings: none of ours needs a locale.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  mayNotImport(
    'reading',
    [...after('reading'), ...PAGES],
    OUTSIDE,
    'src/reading is pure: text in, data out. Do file and page work in src/build or src/pages.',
  ),
  mayNotImport(
    'tables',
    [...after('tables'), ...PAGES],
    OUTSIDE,
    'src/tables is pure: records in, rows out. Draw in src/charts, do file work in src/build.',
  ),
  mayNotImport(
    'charts',
    [...after('charts'), 'components', 'layouts', 'pages'],
    OUTSIDE,
    'src/charts is pure: a table in, SVG out. The document is handed in; src/build brings the DOM stand-in.',
  ),
  mayNotImport(
    'downloads',
    [...after('downloads'), 'components', 'layouts', 'pages'],
    OUTSIDE,
    'src/downloads is pure: a table in, text out. src/build and src/pages write it.',
  ),
  mayNotImport(
    'build',
    ['components', 'layouts', 'pages'],
    [],
    'src/build prepares what pages show; it never imports a page or a component.',
  ),
  {
    files: ['src/build/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    // The command line is these files' page: what they print is their output.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
);
