import type { Answer } from './answer.ts';
import { parse } from './document.ts';
import type { Mark } from './lexicon/phrases.ts';
import { hear } from './model/hear.ts';
import type { Model } from './model/model.ts';
import { readText } from './read-text.ts';
import type { Settings } from './review-types.ts';
import { criteriaFor, secondsFor } from './rubric.ts';

/** Cuts and marks an answer once; every rule reads the result. */
export function readAnswer(text: string, settings: Settings, model: Model): Answer {
  const role = settings.role ?? 'pmm';
  const { doc, marks, features, quantities } = readText(text);
  // Heard when first asked for: a text may be read again without its asides before anybody asks.
  let heard: ReturnType<Answer['heard']> | undefined;
  return {
    ...doc,
    kind: settings.kind,
    role,
    limitSeconds: settings.limitSeconds ?? secondsFor(settings.kind),
    seconds: settings.timing?.seconds,
    question: settings.question ? parse(settings.question) : undefined,
    marks,
    tagged: byTag(marks),
    features,
    quantities,
    found: [],
    heard: () =>
      (heard ??= hear(
        doc,
        features,
        quantities,
        model,
        settings.expects ?? criteriaFor(settings.kind, role),
      )),
  };
}

function byTag(marks: readonly Mark[]): Map<string, Mark[]> {
  const map = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = map.get(mark.tag);
    if (list) list.push(mark);
    else map.set(mark.tag, [mark]);
  }
  return map;
}
