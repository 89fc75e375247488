package org.vouchgate.matching;

import java.util.Optional;
import org.vouchgate.skills.CredentialReference;

/**
 * What the score owes to one credential.
 *
 * @param credential   a credential that at least one line cites
 * @param scoreWithout the score if it were taken away; absent if nothing comparable would be left
 * @param points       points that would be lost; less than the cited points where other evidence would step in
 */
public record Reliance(CredentialReference credential, Optional<Double> scoreWithout, double points) {}
