package org.vouchgate.skills.retrieval;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** Some of all steps are done; steps are of about the same length. */
    void done(int steps, int of);
}
