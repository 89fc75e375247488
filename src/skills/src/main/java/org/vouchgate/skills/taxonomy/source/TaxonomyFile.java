package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.io.InputStream;

/** One file of a taxonomy. */
public interface TaxonomyFile {

    /** Its name without directories; what reports call it. */
    String name();

    /**
     * Its bytes from the beginning; the caller closes them.
     *
     * @throws UnusableFile if it holds more than it may
     */
    InputStream open() throws IOException;
}
