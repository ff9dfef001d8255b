/**
 * Words of what interview answers are not about: the kitchen, the weather, verse and prayer, weekend and
 * family small talk, matches and films, stars and tales. As stems (`lexicon/work.ts`). One of them proves
 * nothing: products are made for cooks and gardeners too.
 */
export const ELSEWHERE_STEMS: ReadonlySet<string> = new Set(
  (
    'oven flour butter sugar salt pepper garlic onion tomato olive oil egg milk cheese chicken soup sauce dough cake bread pasta rice bean spoon tablespoon teaspoon cup gram pinch bowl pan pot simmer boil fry bake roast stir whisk chop slice peel knead sprinkle drain dice mince preheat tender crispy taste delicious recipe dish meal breakfast lunch dinner supper sandwich coffee tea wine beer pizza cream lemon basil parsley vanilla cinnamon tbsp tsp ' +
    'weather rain rainy sun sunny sunshine snow wind windy cloud storm thunder umbrella warm cold sky dawn dusk sunset sunrise moon moonlight star ' +
    'rose petal flower bloom meadow river stream brook sea ocean wave shore mountain hill valley forest tree leaf branch bird nightingale lark wing feather dew mist fog silver golden velvet whisper sigh silence shadow dream slumber sleep sweet gentle tear sorrow weep kiss lip heart soul love lover beloved darling dance sing song lullaby eternal heaven angel grave ghost ember flame candle lonely thou thee thy hath doth o ooh ' +
    'lord prayer pray bless holy amen sin faith glory almighty ' +
    'weekend holiday beach garden dog cat puppy kitten grandma grandmother grandpa wedding birthday bus commute bike gym football match goalkeeper striker penalty referee league stadium keeper nil kickoff offside tennis basketball movie actor netflix album guitar concert novel ' +
    'tyre wheel nut bolt screw screwdriver wrench jack drill hammer plank ladder lawn hedge soil shovel ' +
    'queen prince princess knight dragon castle wolf fairy witch woodcutter kingdom ' +
    'planet galaxy orbit solar dinosaur volcano molecule photosynthesis chlorophyll mammal species empire century treaty monarch emperor'
  ).split(' '),
);
