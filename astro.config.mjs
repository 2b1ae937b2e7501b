import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readPublication } from './src/build/publication.ts';
import { isNotice } from './src/build/published/is-notice.ts';
import { seedsIntegration } from './src/build/seeds-integration.ts';

const { site, base } = readPublication(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  // No picture is processed: charts are SVG, and pictures for sharing are drawn by our own code.
  image: { service: passthroughImageService() },
  i18n: { locales: ['en', 'zh'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [
    seedsIntegration(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:cite|embed|v|404)\//u.test(page) && !isNotice(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en-GB', zh: 'zh-CN' } },
    }),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      // GitHub Pages sends no headers of ours, so the policy stands in a <meta> element.
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
