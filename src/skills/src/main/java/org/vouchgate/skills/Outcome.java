package org.vouchgate.skills;

/** How an achievement was come by. What was failed or not finished has no outcome here: it is set aside. */
public enum Outcome {
    /** Somebody examined it: a result, attached evidence, or a kind of achievement that is only given after examination. */
    ASSESSED,
    /** The issuer says so. */
    STATED,
    /** Given provisionally (OB-11); may still be withdrawn. */
    PROVISIONAL
}
