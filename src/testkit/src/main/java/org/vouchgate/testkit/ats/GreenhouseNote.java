package org.vouchgate.testkit.ats;

/** A note in a candidate's activity feed. */
public record GreenhouseNote(long id, long candidateId, long userId, String body, String visibility, String type) {}
