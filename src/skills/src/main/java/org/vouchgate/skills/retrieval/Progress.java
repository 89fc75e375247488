package org.vouchgate.skills.retrieval;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** What is being worked at, in the order in which it is done. The first takes seconds, the second and the third minutes. */
    enum Stage {
        /** Names and descriptions are taken apart into words. */
        WORDS,
        /** The sentence model reads names and descriptions. */
        MEANINGS,
        /** What names in other languages mean is learned. */
        LANGUAGES
    }

    /** How much of a stage is done, never less than it was told before; from the thread that does the work. */
    void at(Stage stage, int percent);
}
