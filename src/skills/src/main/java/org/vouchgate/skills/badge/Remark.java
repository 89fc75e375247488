package org.vouchgate.skills.badge;

/**
 * Something a reader of a record should know that no check fails for.
 *
 * @param kind    what it is
 * @param pointer where in the record
 */
public record Remark(Kind kind, String pointer) {

    /** What there is to remark. */
    public enum Kind {
        /** The publisher says that it knows more than the record holds ({@code partial}). */
        RECORD_NOT_COMPLETE("record-not-complete", "The publisher says that this record is not complete"),
        /** The record links something that is not in it, or is in it and was not verified. */
        ASSOCIATION_TO_NOTHING(
                "association-to-nothing", "The record links an achievement that is not among those verified in it"),
        /** The record links achievements in a way that CLR 2.0 does not know. */
        ASSOCIATION_KIND_UNKNOWN(
                "association-kind-unknown", "The record links achievements in a way that its standard does not know"),
        /** Going by its links, something is part of itself, or comes before itself. */
        ASSOCIATION_CIRCULAR(
                "association-circular", "The record links its achievements in a circle, so their order says nothing");

        private final String wireName;
        private final String sentence;

        Kind(String wireName, String sentence) {
            this.wireName = wireName;
            this.sentence = sentence;
        }

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return wireName;
        }

        /** In one English sentence for a recruiter. */
        public String sentence() {
            return sentence;
        }
    }
}
