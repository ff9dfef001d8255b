/** What can be edited without code: the bank of questions, and the words shown for its parts. */
export { parseTopic, readQuestions, type Question } from './questions.ts';
export { contentFolder, folderWith } from './folder.ts';
export { expectsFor } from './expects.ts';
export * from './names.ts';
