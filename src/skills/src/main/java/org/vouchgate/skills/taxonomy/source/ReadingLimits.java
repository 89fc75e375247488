package org.vouchgate.skills.taxonomy.source;

/**
 * How much is read at most. Beyond any of these the files are refused with a sentence that names the limit.
 *
 * @param files       files in a zip
 * @param fileBytes   bytes of one file, unpacked
 * @param bytes       bytes of all files, unpacked
 * @param rowLength   characters of one row or JSON entry
 * @param concepts    concepts of a taxonomy
 * @param names       names of all its concepts
 * @param listedSkips skipped rows that are listed; all are counted
 */
public record ReadingLimits(
        int files, long fileBytes, long bytes, int rowLength, int concepts, long names, int listedSkips) {

    /** Room for ESCO in all its languages several times over. */
    public static final ReadingLimits USUAL =
            new ReadingLimits(1_000, 1L << 30, 4L << 30, 1 << 20, 500_000, 4_000_000, 500);
}
