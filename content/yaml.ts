import { CORE_SCHEMA, load } from 'js-yaml';

/** What a text in YAML says, dates as they are written. Throws with the line and what stands there if it is none. */
export const parse = (yaml: string): unknown => load(yaml, { schema: CORE_SCHEMA });
