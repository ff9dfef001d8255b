/**
 * Whether a role’s title leaves it open that it is product marketing or product management, in the languages of
 * the boards that are read. Wide on purpose: what it lets through is classified by its text; what it keeps out
 * (accounting, warehouse, backend) is neither kept nor asked for.
 */
export function mayConcern(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/\bproduc(tion|tivity|cción|ção)\b|\bproduzione\b|\bproduktion\w*/g, ' ');
  return CONCERNS.test(words);
}

const CONCERNS = new RegExp(
  [
    'produ[ck]t',
    'produit',
    'prodott',
    'produk',
    'producto',
    'produto',
    'ürün',
    'market',
    'marknad',
    'markedsf',
    'marknads',
    'mercadeo',
    'mercado',
    '\\bpmm\\b',
    '\\bpm\\b',
    '\\bcpo\\b',
    '\\bcmo\\b',
    '\\bgtm\\b',
    'go.to.market',
    'growth',
    'demand.gen',
    'position',
    'messaging',
    'storytell',
    'evangel',
    'launch',
    'competitive',
    'enablement',
    'portfolio',
    'proposition',
    'commercial strateg',
    'solution',
    'brand',
    'category (lead|manag)',
    'customer insight',
    'audience',
    'content strateg',
  ].join('|'),
);
