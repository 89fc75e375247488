package org.vouchgate.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Judges what is inside one presented credential, down the whole tree. What lies beyond a limit is said to be there and
 * is not judged, so that the cost of an answer is bounded by its sender's patience and not by ours.
 */
final class PartsJudge {

    private static final int DEEPEST = 2;
    private static final int MOST_EMBEDDED = 500;
    private static final int MOST_ENDORSEMENTS = 10;

    private final CredentialJudge judge;
    private final Enclosures enclosures;
    private final Challenge challenge;
    private final Instant at;
    private int depth;
    private int embedded;
    private int endorsements;

    PartsJudge(CredentialJudge judge, Enclosures enclosures, Challenge challenge, Instant at) {
        this.judge = judge;
        this.enclosures = enclosures;
        this.challenge = challenge;
        this.at = at;
    }

    /** The parts of one credential, each with its own parts. */
    List<Part> of(Credential credential, boolean relied) {
        var found = enclosures.in(credential, relied);
        if (found.isEmpty()) {
            return List.of();
        }
        if (depth == DEEPEST) {
            return List.of(unjudged(found.get(0), Reason.NESTED_TOO_DEEPLY, "lie too deep inside each other"));
        }
        depth++;
        var parts = allowed(found);
        depth--;
        return parts;
    }

    private List<Part> allowed(List<EnclosedCredential> found) {
        var parts = new ArrayList<Part>();
        boolean embeddedFull = false;
        boolean endorsementsFull = false;
        for (var enclosed : found) {
            boolean endorses = enclosed.role().isEndorsement();
            if (endorses ? endorsements < MOST_ENDORSEMENTS : embedded < MOST_EMBEDDED) {
                count(endorses);
                parts.add(new Part(enclosed.pointer(), enclosed.role(), verdict(enclosed)));
            } else if (endorses ? !endorsementsFull : !embeddedFull) {
                endorsementsFull |= endorses;
                embeddedFull |= !endorses;
                parts.add(unjudged(enclosed, Reason.TOO_MANY_PARTS, "are too many"));
            }
        }
        return parts;
    }

    private void count(boolean endorses) {
        if (endorses) {
            endorsements++;
        } else {
            embedded++;
        }
    }

    private Verdict verdict(EnclosedCredential enclosed) {
        if (enclosed instanceof EnclosedCredential.Refused refused) {
            return new Verdict.Rejected(CredentialOutline.unreadable(), List.of(refused.why()));
        }
        var judgeable = (EnclosedCredential.Judgeable) enclosed;
        var reading = judge.read(judgeable.presented(), challenge, at);
        return judge.judge(
                judgeable.presented().queryId(),
                belonging(reading, judgeable.relation()),
                judgeable.relation(),
                this,
                at);
    }

    /** Its format found nobody's proof, as it should; whom the credential is about was left to be asked. */
    private static Reading belonging(Reading reading, EnclosedCredential.Relation relation) {
        return reading.credential()
                .map(credential -> {
                    var belonging = relation.belonging(credential);
                    Function<Finding, Finding> settled = finding ->
                            finding.reason() == Reason.HOLDER_BINDING_NOT_ASKED ? belonging.finding() : finding;
                    return new Reading(
                            reading.credential().map(each -> each.boundBy(belonging.binding())),
                            reading.findings().stream().map(settled).toList());
                })
                .orElse(reading);
    }

    private static Part unjudged(EnclosedCredential first, Reason reason, String how) {
        return new Part(
                first.pointer(),
                first.role(),
                new Verdict.Rejected(
                        CredentialOutline.unreadable(),
                        List.of(Finding.failed(
                                reason,
                                "This and the credentials after it were not looked at, because they " + how
                                        + "; ask for them one by one"))));
    }
}
