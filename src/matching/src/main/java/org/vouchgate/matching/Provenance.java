package org.vouchgate.matching;

/**
 * The exact words of the job description that something was read from.
 *
 * @param field the part of the job description: {@code title}, {@code text} or {@code skills/0}
 * @param start offset of the first character in that part
 * @param end   offset after the last character
 * @param words the words between them
 */
public record Provenance(String field, int start, int end, String words) {}
