/**
 * The tables as TypeScript sees them. The database itself is made by `migrations/`, and a test holds
 * the two against each other. Every owned table's key begins with its owner.
 */
export { people } from './schema/columns.ts';
export * from './schema/practice.ts';
export * from './schema/pipeline.ts';
export * from './schema/roles.ts';
export * from './schema/offers.ts';
export * from './schema/contacts.ts';
export * from './schema/plan.ts';
export * from './schema/debriefs.ts';
export * from './schema/stories.ts';
export * from './schema/questions.ts';
export * from './schema/research.ts';
export * from './schema/rejections.ts';
