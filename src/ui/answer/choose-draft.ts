import type { LocalDraft } from './local-draft.ts';

/** A draft as the server has it. */
export type ServerDraft = { text: string; version: number; updatedAt: Date };

/** The words to go on with, and the other ones, where two windows or a lost connection left two. */
export type Choice = {
  text: string;
  version: number;
  unsaved: boolean;
  other?: { text: string; at: number };
};

/**
 * After a crash, a lost connection or a second window the browser and the server may hold different
 * words. Words that were typed on what the server still has simply go on; otherwise the newer ones
 * win and the others are offered. Nothing is thrown away here.
 */
export function chooseDraft(server: ServerDraft | undefined, local: LocalDraft | undefined): Choice {
  const text = server?.text ?? '';
  const version = server?.version ?? 0;
  if (!local || local.saved || local.text === text || local.text.trim() === '') {
    return { text, version, unsaved: false };
  }
  if (local.version === version || text.trim() === '') return { text: local.text, version, unsaved: true };
  const theirs = server?.updatedAt.getTime() ?? 0;
  return local.at > theirs
    ? { text: local.text, version, unsaved: true, other: { text, at: theirs } }
    : { text, version, unsaved: false, other: { text: local.text, at: local.at } };
}
