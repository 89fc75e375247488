package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.util.zip.ZipException;

/** What a reading comes to when the bytes themselves cannot be had. */
final class Damaged {

    private Damaged() {}

    static TaxonomyReading reading(IOException cause) {
        return new TaxonomyReading.Unusable(
                "",
                0,
                cause instanceof ZipException
                        ? "The zip is damaged. Pack or download it again."
                        : "The files could not be read to their end. Hand them in again.");
    }
}
