package org.vouchgate.skills.taxonomy;

/** What a crosswalk says: that two identifiers mean the same skill. */
public record ExactMatch(String one, String other) {}
