package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;

/** Reading cannot go on. Ends as {@link TaxonomyReading.Unusable}, never at a caller. */
final class UnusableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    /** @param line from 1; 0 for the file as a whole */
    UnusableFile(String file, long line, String sentence) {
        super(sentence);
        this.file = file;
        this.line = line;
    }

    TaxonomyReading.Unusable reading() {
        return new TaxonomyReading.Unusable(file, line, getMessage());
    }
}
