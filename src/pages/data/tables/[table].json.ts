import type { APIRoute } from 'astro';
import { tablePaths, type TableFileProps } from '../../../build/data/table-paths.ts';

export const getStaticPaths = () => tablePaths('json');

/** A table as JSON. */
export const GET: APIRoute<TableFileProps> = ({ props }) => new Response(props.text);
