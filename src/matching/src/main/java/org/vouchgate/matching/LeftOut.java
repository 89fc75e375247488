package org.vouchgate.matching;

/**
 * Something of a job description that was not read, so that nobody takes the reading for the whole.
 *
 * @param kind  what was left out, or that there was nothing to read
 * @param count how much of it: characters or pieces; 0 where it cannot be counted
 */
public record LeftOut(Kind kind, int count) {

    /** What was left out. */
    public enum Kind {
        /** Characters after the longest text that is read. */
        TEXT_BEYOND_LIMIT,
        /** Listed skills after the most that are read. */
        SKILLS_BEYOND_LIMIT,
        /** Requirements after the most that are kept. */
        REQUIREMENTS_BEYOND_LIMIT,
        /** Lines that repeat earlier ones. */
        REPEATED_LINES,
        /** There were no words. */
        NO_TEXT,
        /** There were words, and no requirement among them. */
        NO_REQUIREMENT
    }

    /** What happened and what to do next, in English. */
    public String sentence() {
        switch (kind) {
            case TEXT_BEYOND_LIMIT:
                return "The last " + count + " characters of the description were not read: shorten it.";
            case SKILLS_BEYOND_LIMIT:
                return count + " of the listed skills were not read: list the most important ones first.";
            case REQUIREMENTS_BEYOND_LIMIT:
                return count + " more requirements were seen and not kept: remove what matters least.";
            case REPEATED_LINES:
                return count + " lines say what an earlier line says and were read once.";
            case NO_TEXT:
                return "The description has no text to read: describe what the job asks for.";
            default:
                return "No requirement was recognised: add what the job asks for by hand.";
        }
    }
}
