package org.vouchgate.skills.taxonomy.source;

/** Hears how far a reading has come. Called often; must be quick. */
@FunctionalInterface
public interface Progress {

    /**
     * More was read.
     *
     * @param file the file being read
     * @param rows how many rows or entries of all files were read until now
     */
    void read(String file, long rows);
}
