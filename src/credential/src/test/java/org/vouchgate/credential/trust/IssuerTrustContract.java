package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;

/** What every source of trust owes the judge, whatever its kind. */
public abstract class IssuerTrustContract {

    /** One source, in good order. */
    protected abstract IssuerTrust source();

    /** A credential whose issuer the source vouches for, for its type. */
    protected abstract Credential vouchedFor();

    /** The same issuer's credential of a type that it is not trusted for. */
    protected Credential ofAnotherType() {
        return Trusting.ofType(vouchedFor(), "urn:example:licence");
    }

    /** A credential of an issuer that proves its key in the same way and that nobody knows. */
    protected abstract Credential ofAStranger();

    /** The source while what it needs cannot be reached, and never could. */
    protected abstract IssuerTrust unreachable();

    protected abstract Instant now();

    @Test
    void an_issuer_the_source_vouches_for_passes_and_the_source_is_named() {
        var finding = source().trusts(vouchedFor(), now());

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertSaid(finding, TrustAnswer.Outcome.MATCHED);
    }

    @Test
    void an_issuer_is_not_trusted_for_other_types() {
        var finding = source().trusts(ofAnotherType(), now());

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
        assertSaid(finding, TrustAnswer.Outcome.NOT_FOR_THIS_TYPE);
    }

    @Test
    void an_unknown_issuer_fails() {
        var finding = source().trusts(ofAStranger(), now());

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertSaid(finding, TrustAnswer.Outcome.NOT_LISTED);
    }

    @Test
    void what_could_not_be_asked_leaves_the_question_open() {
        var finding = unreachable().trusts(vouchedFor(), now());

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
        assertSaid(finding, TrustAnswer.Outcome.COULD_NOT_BE_ASKED);
    }

    private static void assertSaid(Finding finding, TrustAnswer.Outcome outcome) {
        assertThat(finding.asked()).extracting(TrustAnswer::outcome).containsExactly(outcome);
        assertThat(finding.asked()).extracting(TrustAnswer::reason).containsExactly(finding.reason());
    }
}
