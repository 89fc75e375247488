package org.vouchgate.skills.badge;

/** A place on an issuer's ordered scale: 1 is the lowest of {@code of}. */
public record Rung(String name, int rank, int of) {}
