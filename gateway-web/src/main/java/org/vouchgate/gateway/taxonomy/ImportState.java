package org.vouchgate.gateway.taxonomy;

import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    QUEUED,
    READING,
    INDEXING,
    /** What names in other languages mean is being learned. */
    LEARNING,
    /** An index is being made of what will be in use together. */
    JOINING,
    READY,
    FAILED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOver() {
        return this == READY || this == FAILED;
    }
}
