package org.vouchgate.skills.retrieval;

/** In how many ways a text can be like a skill, and the place of each in an array of all of them. */
enum Likeness {
    /** Stems in common with the name that has most of them, by angle. */
    STEMS,
    /** The same with preferred names alone. */
    STEMS_PREFERRED,
    /** Pieces of words in common. */
    PIECES,
    PIECES_PREFERRED,
    /** Words in common with the description, by BM25. */
    DESCRIPTION,
    /** How much of a name stands in the text. */
    COVER,
    /** How rare the words are of a name that stands in the text word by word. */
    NAMED,
    NAMED_PREFERRED,
    /** Meaning of the whole text and the preferred name. */
    MEANING,
    /** Meaning of the part of the text that is closest. */
    MEANING_PART,
    /** The same, beside preferred and other names together. */
    MEANING_PART_NAMES,
    /** The same with parts of middle length alone. */
    MEANING_PART_MIDDLE,
    /** Meaning of the whole text and the description. */
    MEANING_DESCRIPTION,
    /** Meaning of a long part and the description. */
    MEANING_PART_DESCRIPTION,
    /** Meaning of a part and the name that is closest. */
    MEANING_PART_ANY_NAME,
    /** Meaning of the whole and the name that is closest. */
    MEANING_ANY_NAME,
    /** Whether it is knowledge rather than something done. */
    KNOWLEDGE,
    /** Whether the text calls it by a name, by the rules for names in running text. */
    MENTIONED,
    /** Whether no imported taxonomy has it, only what the product carries; less so if the text calls it by a name. */
    ADDED;

    /** Those that grow with the length of the text, and are compared with the best of the same text. */
    static final int RELATIVE = MEANING.ordinal();

    static final int COUNT = values().length;
}
