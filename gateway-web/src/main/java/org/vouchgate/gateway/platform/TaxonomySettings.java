package org.vouchgate.gateway.platform;

import java.nio.file.Path;

/**
 * Where imported taxonomies lie, and how large a file may be.
 *
 * @param directory   written by the gateway; gateways on one database share it
 * @param uploadLimit bytes, 1 MiB to 4 GiB
 */
public record TaxonomySettings(Path directory, long uploadLimit) {

    public TaxonomySettings {
        if (uploadLimit < 1L << 20 || uploadLimit > 1L << 32) {
            throw new IllegalArgumentException(
                    "gateway.taxonomy.upload-limit must be 1048576 to 4294967296, was " + uploadLimit);
        }
    }
}
