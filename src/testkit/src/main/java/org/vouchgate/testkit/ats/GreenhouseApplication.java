package org.vouchgate.testkit.ats;

/** A job application in the stand-in, and whose it is. */
public record GreenhouseApplication(long id, long candidateId, String firstName, String lastName, String email) {}
