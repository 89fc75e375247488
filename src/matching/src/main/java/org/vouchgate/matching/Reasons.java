package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.SkillEvidence;

/** How evidence answers a requirement, and then what keeps it from counting in full. */
final class Reasons {

    private Reasons() {}

    static List<Message> of(Requirement requirement, SkillEvidence evidence, Matching.Match match, Factors factors) {
        var reasons = new ArrayList<Message>();
        reasons.add(how(evidence, match));
        standing(evidence, reasons);
        if (evidence.attainment().outcome() == Outcome.PROVISIONAL) {
            reasons.add(Message.of("but.provisional"));
        }
        level(requirement, evidence, factors, reasons);
        if (factors.recency() < 0.9) {
            reasons.add(Message.of(evidence.attainment().awarded().isPresent() ? "but.old" : "but.undated"));
        }
        return reasons;
    }

    private static Message how(SkillEvidence evidence, Matching.Match match) {
        var wanted = match.asked();
        var shown = evidence.skill().map(skill -> skill.label()).orElse(evidence.words());
        switch (match.kind()) {
            case IDENTIFIER:
                return Message.of("how.identifier", wanted);
            case NAME:
                return Message.of("how.name", wanted, evidence.words());
            case NARROWER:
                return Message.of("how.narrower", wanted, shown);
            case MENTION:
                return Message.of("how.mention", wanted, evidence.words());
            case BROADER:
                return Message.of("how.broader", wanted, shown);
            case TEXT:
                return Message.of("how.text", wanted, shown, String.join(" ", match.words()));
            default:
                return Message.of("how.sibling", wanted, shown);
        }
    }

    private static void standing(SkillEvidence evidence, List<Message> reasons) {
        switch (evidence.attainment().standing()) {
            case SELF_ASSERTED:
                reasons.add(Message.of("but.self-asserted"));
                break;
            case UNKNOWN_ISSUER:
                reasons.add(Message.of("but.unknown-issuer"));
                break;
            case RECORD_PUBLISHER:
                reasons.add(Message.of("but.record-publisher"));
                break;
            default:
                break;
        }
    }

    private static void level(Requirement requirement, SkillEvidence evidence, Factors factors, List<Message> reasons) {
        if (factors.level() < 1) {
            int held = evidence.attainment().level().map(Level::band).orElse(0);
            int wanted = requirement.minLevel().orElse(1);
            reasons.add(held == 0 ? Message.of("but.no-level", wanted) : Message.of("but.lower-level", held, wanted));
        }
    }
}
