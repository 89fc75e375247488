package org.vouchgate.matching.whatif;

/**
 * Something in a supposition that cannot be used.
 *
 * @param pointer  JSON pointer to it
 * @param sentence what it should be
 */
public record Mistake(String pointer, String sentence) {}
