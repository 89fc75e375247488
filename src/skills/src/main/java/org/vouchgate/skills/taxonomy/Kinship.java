package org.vouchgate.skills.taxonomy;

/** How one skill relates to another. */
public enum Kinship {
    SAME,
    /** It is a special case of the other: who has it has the other. */
    NARROWER,
    /** The other is a special case of it. */
    BROADER,
    /** Both are special cases of a third. Says little about whether one comes with the other. */
    SIBLING,
    NONE
}
