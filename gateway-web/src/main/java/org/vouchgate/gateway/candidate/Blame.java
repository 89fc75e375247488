package org.vouchgate.gateway.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.credential.Check;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;

/** What kept an answer from being accepted, and so on whose side something can be done about it. */
enum Blame {
    /** The credential itself: altered, or signed by somebody else. */
    CREDENTIAL("issuer"),
    /** The wallet did not show that the credential is its own. */
    WALLET("wallet"),
    /** It has run out, or is not valid yet. */
    VALIDITY("issuer"),
    /** Something else was asked for. */
    OTHER_THAN_ASKED("you"),
    /** Nobody that the employer relies on vouches for the issuer. */
    UNKNOWN_ISSUER("employer"),
    /** The issuer has taken it back. */
    TAKEN_BACK("issuer"),
    /** Something that is needed was not there. */
    MISSING("you"),
    /** A system of the issuer's did not answer. */
    ISSUER_SILENT("issuer-silent"),
    /** A list of trusted issuers did not answer. */
    LIST_SILENT("list-silent"),
    /** Nobody in particular. */
    NOBODY("nobody");

    private final String side;

    Blame(String side) {
        this.side = side;
    }

    /** The words for the side are called so. */
    String side() {
        return side;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What made the answer fail: the first check that did, else that something was missing. */
    static Blame failed(PresentationRequest request, Optional<AssessmentDocument> document) {
        var missing = request.reason()
                .filter(reason -> reason.equals(EndReason.CREDENTIAL_MISSING.wireName())
                        || reason.equals(EndReason.AUTHORISATION_MISSING.wireName()));
        return document.flatMap(known -> check(known, "failed"))
                .map(Blame::of)
                .orElse(missing.isPresent() ? MISSING : NOBODY);
    }

    /** What could not be found out: the first check that stayed open. */
    static Blame open(Optional<AssessmentDocument> document) {
        return document.flatMap(known -> check(known, "unknown"))
                .map(check -> switch (check) {
                    case ISSUER_TRUST -> LIST_SILENT;
                    case INTEGRITY, STATUS -> ISSUER_SILENT;
                    case HOLDER_BINDING, VALIDITY_PERIOD, QUERY_MATCH -> NOBODY;
                })
                .orElse(NOBODY);
    }

    private static Blame of(Check check) {
        return switch (check) {
            case INTEGRITY -> CREDENTIAL;
            case HOLDER_BINDING -> WALLET;
            case VALIDITY_PERIOD -> VALIDITY;
            case QUERY_MATCH -> OTHER_THAN_ASKED;
            case ISSUER_TRUST -> UNKNOWN_ISSUER;
            case STATUS -> TAKEN_BACK;
        };
    }

    private static Optional<Check> check(AssessmentDocument document, String answer) {
        return document.credentials().stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer().equals(answer))
                .flatMap(finding -> Arrays.stream(Check.values())
                        .filter(known -> known.wireName().equals(finding.check())))
                .findFirst();
    }
}
