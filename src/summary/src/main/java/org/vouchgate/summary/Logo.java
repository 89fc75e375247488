package org.vouchgate.summary;

/**
 * A picture that stands for the employer. Drawn anew from its pixels: nothing else of the file goes into a summary.
 *
 * @param file a PNG or JPEG file of at most {@value #MOST_BYTES} bytes; one that cannot be read is left out, and the
 *             employer's name stands in its place as ever
 * @param alt  what it shows, for those who do not see it
 */
public record Logo(byte[] file, String alt) {

    public static final int MOST_BYTES = 512 * 1024;

    public Logo {
        file = file.clone();
        if (file.length > MOST_BYTES) {
            throw new IllegalArgumentException("a logo has at most " + MOST_BYTES + " bytes");
        }
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    @Override
    public String toString() {
        return "Logo[bytes=" + file.length + "]";
    }
}
