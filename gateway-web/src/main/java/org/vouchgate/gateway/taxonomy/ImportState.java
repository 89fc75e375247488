package org.vouchgate.gateway.taxonomy;

import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    QUEUED,
    READING,
    INDEXING,
    READY,
    FAILED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOver() {
        return this == READY || this == FAILED;
    }
}
