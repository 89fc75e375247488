package org.vouchgate.skills.badge;

/** An issuer's words and where they stand. */
public record Text(String pointer, String words) {}
