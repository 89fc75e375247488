package org.vouchgate.matching;

import java.util.Optional;

/**
 * One requirement and what answers it.
 *
 * @param requirement  what is asked for
 * @param points       points it earned, part of the score
 * @param maxPoints    points it could earn; the lines' sum is 100
 * @param met          whether verified evidence shows the skill itself, at the level asked for
 * @param best         the verified evidence that earned the points; absent when there is none
 * @param selfAsserted the best of what the candidate says of themselves, for the reader only: it earned nothing
 */
public record MatchLine(
        Requirement requirement,
        double points,
        double maxPoints,
        boolean met,
        Optional<EvidenceUse> best,
        Optional<EvidenceUse> selfAsserted) {}
