package org.vouchgate.skills.taxonomy.source;

import java.util.List;

/**
 * What a reading used and what it left out.
 *
 * @param concepts  how many concepts there are
 * @param names     how many names they have
 * @param relations how many relations among them
 * @param languages the languages of the names, in order
 * @param skipped   how many rows, relations and files were left out
 * @param listed    the first of them
 */
public record ReadingReport(
        int concepts, long names, long relations, List<String> languages, long skipped, List<Skipped> listed) {

    /**
     * Something that was left out.
     *
     * @param file where it stands
     * @param line in which line, from 1; 0 for the file as a whole
     * @param why  in a sentence
     */
    public record Skipped(String file, long line, String why) {}

    public ReadingReport {
        languages = List.copyOf(languages);
        listed = List.copyOf(listed);
    }
}
