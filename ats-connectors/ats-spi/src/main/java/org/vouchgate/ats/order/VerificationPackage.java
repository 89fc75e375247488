package org.vouchgate.ats.order;

/** What can be ordered: a request template under a name a recruiter recognises. */
public record VerificationPackage(String id, String name, String description) {}
