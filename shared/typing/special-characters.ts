/** Characters that keyboards lack, by group in the order in which they are offered; `character.<name>` in the catalogues names each. */
export const CHARACTER_GROUPS = {
  quotes: {
    leftDouble: '“', rightDouble: '”', leftSingle: '‘', rightSingle: '’', lowDouble: '„', lowSingle: '‚', leftGuillemet: '«',
    rightGuillemet: '»', leftSingleGuillemet: '‹', rightSingleGuillemet: '›', prime: '′', doublePrime: '″', enDash: '–',
    emDash: '—', noBreakHyphen: '‑', ellipsis: '…', bullet: '•', middleDot: '·', invertedExclamation: '¡', invertedQuestion: '¿',
    section: '§', paragraph: '¶', dagger: '†', copyright: '©', registered: '®', tradeMark: '™',
  },
  spaces: {
    noBreakSpace: '\u00a0', narrowNoBreakSpace: '\u202f', thinSpace: '\u2009', emSpace: '\u2003', enSpace: '\u2002',
    softHyphen: '\u00ad',
  },
  arrows: {
    rightArrow: '→', leftArrow: '←', upArrow: '↑', downArrow: '↓', leftRightArrow: '↔', doubleRightArrow: '⇒',
  },
  fractions: {
    half: '½', third: '⅓', twoThirds: '⅔', quarter: '¼', threeQuarters: '¾', fifth: '⅕', eighth: '⅛', perMille: '‰',
  },
  currency: {
    euro: '€', pound: '£', yen: '¥', won: '₩', rupee: '₹', peso: '₱', baht: '฿', dong: '₫', lira: '₺', ruble: '₽', cent: '¢',
    bitcoin: '₿',
  },
  letters: {
    eAcute: 'é', capitalEAcute: 'É', eGrave: 'è', eCircumflex: 'ê', eDiaeresis: 'ë', aAcute: 'á', aGrave: 'à', aCircumflex: 'â',
    aDiaeresis: 'ä', aTilde: 'ã', aRing: 'å', ae: 'æ', cCedilla: 'ç', iAcute: 'í', nTilde: 'ñ', oAcute: 'ó', oDiaeresis: 'ö',
    oStroke: 'ø', oe: 'œ', sharpS: 'ß', uAcute: 'ú', uDiaeresis: 'ü', aMacron: 'ā', uMacron: 'ū', oMacron: 'ō', sCedilla: 'ş',
    gBreve: 'ğ', lStroke: 'ł', ayn: 'ʿ', hamza: 'ʾ',
  },
  maths: {
    times: '×', division: '÷', minus: '−', plusMinus: '±', almostEqual: '≈', notEqual: '≠', lessOrEqual: '≤', greaterOrEqual: '≥',
    degree: '°', micro: 'µ', pi: 'π', root: '√', infinity: '∞', ohm: 'Ω',
  },
} as const;
export type CharacterGroup = keyof typeof CHARACTER_GROUPS;

type NameIn<G> = G extends Record<infer Name, string> ? Name : never;
export type CharacterName = NameIn<(typeof CHARACTER_GROUPS)[CharacterGroup]>;
export type SpecialCharacter = { readonly name: CharacterName; readonly text: string; readonly group: CharacterGroup };

export const SPECIAL_CHARACTERS: readonly SpecialCharacter[] = Object.entries(CHARACTER_GROUPS).flatMap(([group, characters]) =>
  Object.entries(characters).map(([name, text]) => ({ name: name as CharacterName, text, group: group as CharacterGroup })));
