/** The two builds that the site's tests look at: under the root, and as a project site has it. */
export const SITES = [
  { name: 'at the root', base: '/', folder: 'dist' },
  { name: 'under a base path', base: '/some-repo/', folder: '.cache/some-repo' },
] as const;
