package org.vouchgate.gateway.decision;

/**
 * What somebody decides.
 *
 * @param reason      1 to 2000 characters
 * @param whileSealed whether they do not know who the candidate is
 * @param seen        the number of the decision they saw as the last; 0 if they saw none
 */
public record NewDecision(Decision.Outcome outcome, String reason, boolean whileSealed, int seen) {}
