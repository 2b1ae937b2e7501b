import type { APIRoute } from 'astro';
import { tablePaths, type TableFileProps } from '../../../build/data/table-paths.ts';

export const getStaticPaths = () => tablePaths('csv');

/** A table as CSV. */
export const GET: APIRoute<TableFileProps> = ({ props }) => new Response(props.text);
