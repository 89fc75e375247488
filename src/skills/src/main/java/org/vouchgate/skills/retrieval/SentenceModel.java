package org.vouchgate.skills.retrieval;

/**
 * Turns a text into a vector, so that texts of like meaning have vectors of like direction. SPI: one implementation per model.
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
     * The vector of a text.
     *
     * @param text not blank; of a long text only the beginning is read
     * @return a vector of length 1
     */
    float[] embed(String text);
}
