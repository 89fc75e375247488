package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.Standing;

/** Says in one English sentence how evidence answers a requirement and what keeps it from counting in full. */
final class Explanation {

    private Explanation() {}

    static String of(Requirement requirement, SkillEvidence evidence, Matching.Match match, Factors factors) {
        var reservations = reservations(requirement, evidence, factors);
        return how(requirement, evidence, match)
                + (reservations.isEmpty() ? "." : "; " + String.join(", ", reservations) + ".");
    }

    private static String how(Requirement requirement, SkillEvidence evidence, Matching.Match match) {
        var wanted = "“" + requirement.label() + "”";
        var shown = "“" + evidence.skill().map(skill -> skill.label()).orElse(evidence.words()) + "”";
        switch (match.kind()) {
            case IDENTIFIER:
                return "The credential names " + wanted + " by its identifier";
            case NAME:
                return "The credential names " + wanted + " in the words “" + evidence.words() + "”";
            case NARROWER:
                return shown + " is a special case of " + wanted;
            case MENTION:
                return "The credential mentions " + wanted + " in the words “" + evidence.words() + "”";
            case BROADER:
                return shown + " is more general than " + wanted;
            case TEXT:
                return shown + " shares the words “" + String.join(" ", match.words()) + "” with " + wanted;
            default:
                return shown + " belongs to the same family as " + wanted;
        }
    }

    private static List<String> reservations(Requirement requirement, SkillEvidence evidence, Factors factors) {
        var attainment = evidence.attainment();
        var reservations = new ArrayList<String>();
        if (attainment.standing() == Standing.SELF_ASSERTED) {
            reservations.add("the candidate says so, which earns no points");
        } else if (attainment.standing() == Standing.UNKNOWN_ISSUER) {
            reservations.add("nobody you rely on vouches for the issuer");
        } else if (attainment.standing() == Standing.RECORD_PUBLISHER) {
            reservations.add("listed in a record without a credential of its own");
        }
        if (attainment.outcome() == Outcome.PROVISIONAL) {
            reservations.add("given provisionally");
        }
        if (factors.level() < 1) {
            int held = attainment.level().map(Level::band).orElse(0);
            reservations.add((held == 0 ? "no level is stated" : "level " + held) + " where level "
                    + requirement.minLevel().orElse(1) + " of 4 is asked for");
        }
        if (factors.recency() < 0.9) {
            reservations.add(attainment.awarded().isPresent() ? "some years old" : "no date is stated");
        }
        return reservations;
    }
}
