package org.vouchgate.matching.audit;

/**
 * One category of people in an audit.
 *
 * @param name             as the auditor has it; both names for an intersection
 * @param size             how many
 * @param chosen           how many of them were selected, or scored above the median
 * @param rate             the share of them; 0 to 1
 * @param impactRatio      their rate by the highest rate; 1 where no rate is above 0
 * @param belowFourFifths  whether that is less than four fifths (29 CFR 1607.4(D))
 * @param small            whether they are less than 2 % of those counted, so that the rule lets them be left out
 * @param probability      Fisher's exact p, two-sided, of a difference as large between them and the group with the highest rate
 * @param ratioAmongLarger their rate by the highest rate among groups that are not small
 */
public record Group(
        String name,
        int size,
        int chosen,
        double rate,
        double impactRatio,
        boolean belowFourFifths,
        boolean small,
        double probability,
        double ratioAmongLarger) {}
