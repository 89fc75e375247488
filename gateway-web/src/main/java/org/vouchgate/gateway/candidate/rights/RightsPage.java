package org.vouchgate.gateway.candidate.rights;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.receipt.Receipt;
import org.vouchgate.gateway.rights.CandidateSays;

/**
 * Everything that is kept of a candidate by one request, and what they can do about it.
 *
 * @param way     the page's path
 * @param done    what was just done, if anything
 * @param person  as whom they are known
 * @param receipt what was asked, shared and concluded
 * @param skills  what was read from what they shared
 * @param lines   how the job's requirements are answered
 * @param told    what recruiting systems were told, and are yet to be
 * @param says    what they stated, and the answers
 * @param can     what they can still do
 */
public record RightsPage(
        String way,
        Optional<Done> done,
        Person person,
        Receipt receipt,
        List<String> skills,
        List<Line> lines,
        List<Told> told,
        CandidateSays says,
        Can can) {

    public RightsPage {
        skills = List.copyOf(skills);
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    /** As whom a candidate is known: what the recruiter or the recruiting system wrote. */
    public record Person(Optional<String> name, Optional<String> email, Optional<String> reference) {

        public boolean isNobody() {
            return name.isEmpty() && email.isEmpty() && reference.isEmpty();
        }
    }

    /** How one requirement is answered. */
    public record Line(String requirement, Badge standing) {}

    /** What one recruiting system was told. */
    public record Told(String system, Badge state, long steps) {}

    /** What can still be done. */
    public record Can(boolean correct, boolean optOut, Withdrawal withdraw) {}
}
