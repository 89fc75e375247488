package org.vouchgate.skills.badge;

import java.util.List;
import java.util.Optional;

/**
 * One achievement as its credential states it, for a reader: nothing here is weighed.
 *
 * @param pointer       where it stands
 * @param name          what it is called; empty text if it has no name
 * @param type          what kind of achievement it is, as written
 * @param definedBy     who defined it, in the issuer's words, if that is somebody else than the issuer
 * @param publisherOnly whether a record's publisher reports it and no credential of its own does (CLR 2.0)
 * @param completion    whether it was achieved, going by its results
 * @param results       each result in words: what was measured, and what came out
 * @param evidence      what the issuer points to as evidence: text to read, which nobody here looked at (OB-10)
 */
public record Statement(
        String pointer,
        String name,
        Optional<String> type,
        Optional<String> definedBy,
        boolean publisherOnly,
        Completion completion,
        List<String> results,
        List<String> evidence) {

    public Statement {
        results = List.copyOf(results);
        evidence = List.copyOf(evidence);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "Statement[" + pointer + ", " + completion + "]";
    }
}
