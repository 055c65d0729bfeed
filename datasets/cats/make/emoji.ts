import type { Split } from "./vendors";

/** What a picture may show. Only "cat" has label 1. */
export type Kind = "cat" | "animal" | "face" | "thing";

/**
 * The emoji to draw from, by split and kind, under the names of the icon sets. No name is in both
 * splits, for any vendor: two vendors' drawings of one emoji can be very similar, and so can one
 * vendor's "cat face" and "grinning cat", which are therefore in the same split.
 *
 * Lions, tigers, leopards and paw prints are in none of the lists: whether they are cats is a matter
 * of taste, and a label must not be.
 */
const EMOJI: Readonly<Record<Split, Readonly<Record<Kind, string>>>> = {
  train: {
    cat: `cat black-cat cat-face grinning-cat grinning-cat-with-smiling-eyes cat-with-tears-of-joy
      smiling-cat-with-heart-eyes kissing-cat`,
    animal: `dog-face dog wolf bear panda mouse-face rabbit-face pig-face cow-face monkey-face frog
      chicken baby-chick duck honeybee turtle snake tropical-fish elephant unicorn ewe two-hump-camel
      horse bat raccoon`,
    face: `grinning-face face-with-tears-of-joy smiling-face-with-heart-eyes face-blowing-a-kiss ghost
      smiling-face-with-sunglasses thinking-face slightly-smiling-face nerd-face skull
      jack-o-lantern baby girl man woman old-man princess`,
    thing: `automobile bicycle red-apple banana hamburger birthday-cake house carrot sunflower
      sun-with-face soccer-ball basketball guitar camera key locked wrapped-gift balloon sailboat
      watch crown dress lemon bread trophy`,
  },
  test: {
    cat: "crying-cat pouting-cat cat-with-wry-smile weary-cat",
    animal: "fox koala hamster horse-face penguin owl octopus chipmunk",
    face: "crying-face face-screaming-in-fear smirking-face sleeping-face robot alien boy old-woman",
    thing: "tangerine pizza deciduous-tree glowing-star laptop rocket bell umbrella running-shoe",
  },
};

/** The names of one kind, as a list. */
export const namesOf = (split: Split, kind: Kind): string[] => EMOJI[split][kind].split(/\s+/);
