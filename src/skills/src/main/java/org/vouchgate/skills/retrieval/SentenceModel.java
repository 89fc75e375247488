package org.vouchgate.skills.retrieval;

/**
 * Reads a text piece by piece and gives each piece a vector for what it means there, so that texts of like meaning have vectors
 * of like direction. SPI: one implementation per model.
 *
 * <p>The same text gives the same bits whenever it is asked on the same machine, whatever was asked before. Implementations are
 * safe to share between threads and open no socket.
 */
public interface SentenceModel {

    /** Name and version, short enough for a version string; changes whenever a vector could change. */
    String version();

    /** The length of every vector. */
    int dimensions();

    /**
     * Reads a text.
     *
     * @param text not blank; of a long text only the beginning is read
     */
    Pieces read(String text);

    /**
     * What was read: first a mark for the beginning, last one for the end, between them words and parts of words.
     *
     * @param vectors one for each piece, of {@link #dimensions}
     * @param starts  where each piece begins in the text; -1 for the marks
     * @param ends    where it ends; -1 for the marks
     */
    record Pieces(float[][] vectors, int[] starts, int[] ends) {}
}
