import { defineCollection } from 'astro:content';
import { seedsLoader } from './build/seeds-loader.ts';

/** Every file in seeds/: read by rule, joined with what was decided about it and with its story. */
export const collections = { documents: defineCollection({ loader: seedsLoader() }) };
