package org.vouchgate.matching;

/**
 * Something in an input that cannot be used.
 *
 * @param pointer  JSON pointer to it
 * @param sentence what it should be
 */
public record Mistake(String pointer, String sentence) {}
