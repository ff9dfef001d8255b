/** The linters of English prose that Debrief is timed against, each warm and as its own page says to use it. */
import { readFileSync } from 'node:fs';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import misspellings from 'textlint-rule-common-misspellings';
import maxComma from 'textlint-rule-max-comma';
import sentenceLength from 'textlint-rule-sentence-length';
import stopWords from 'textlint-rule-stop-words';
import terminology from 'textlint-rule-terminology';
import { VFile } from 'vfile';
import writeGood from 'write-good';

const { devDependencies: versions } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
);

const set = retext().use(retextEquality).use(retextReadability).use(retextPassive).use(retextRepeatedWords);
const kernel = new TextlintKernel();
const named = (rules) =>
  Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: rule.default ?? rule }));
const options = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
  rules: named({
    'common-misspellings': misspellings,
    'max-comma': maxComma,
    'sentence-length': sentenceLength,
    'stop-words': stopWords,
    terminology,
  }),
};

/** Each resolves to how many remarks it makes on an answer. */
export const PEERS = [
  {
    name: `write-good ${versions['write-good']}`,
    remarks: async (answer) => writeGood(answer).length,
  },
  {
    name: `retext ${versions.retext} (equality, readability, passive, repeated-words)`,
    remarks: async (answer) => {
      const file = new VFile(answer);
      await set.run(set.parse(file), file);
      return file.messages.length;
    },
  },
  { name: `alex ${versions.alex}`, remarks: async (answer) => alex(answer).messages.length },
  {
    name: `textlint ${versions['@textlint/kernel']} (five rules)`,
    remarks: async (answer) => (await kernel.lintText(answer, options)).messages.length,
  },
];
