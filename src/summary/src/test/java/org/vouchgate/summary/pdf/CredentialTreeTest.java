package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.CredentialLine.Judgement;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.SummaryDocument;

/** A learner record with credentials inside, and a portfolio, on paper. */
class CredentialTreeTest {

    private static final Finding SIGNED =
            Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by the issuer and not changed since.");
    private static final Finding FORGED =
            Finding.failed(Reason.SIGNATURE_INVALID, "The signature does not match the issuer's key.");
    private static final Finding UNKNOWN =
            Finding.failed(Reason.ISSUER_UNKNOWN, "Nobody the employer relies on vouches for the issuer.");
    private static final Finding OWN =
            Finding.failed(Reason.SELF_ISSUED, "The candidate states this about themselves.");

    @Test
    @DisplayName("2.9 CLR 7: credentials inside a record are told below it, each with its own verdict and reason")
    void credentials_inside_a_record_are_told_below_it() throws IOException {
        try (var pdf = Opened.of(tree())) {
            assertThat(pdf.text())
                    .contains("Partly verified “Comprehensive Learner Record”")
                    .contains("The publisher says that this record is not complete.")
                    .contains("Verified “Data Structures and Algorithms” Signed by State University of Example")
                    .contains("Not verifiable here “Welding Level 2” Signed by Guild of Welders "
                            + "Signature Passed Signed by the issuer and not changed since. "
                            + "Issuer Failed Nobody the employer relies on vouches for the issuer.")
                    .contains("Refused “Credential” Signed by An issuer that could not be read "
                            + "Signature Failed The signature does not match the issuer's key.");
        }
    }

    @Test
    @DisplayName("2.9 CLR 2: what the candidate says of themselves is called that, neither verified nor refused")
    void a_portfolio_is_self_asserted() throws IOException {
        try (var pdf = Opened.of(tree())) {
            assertThat(pdf.text()).contains("Self-asserted “My portfolio”").doesNotContain("Refused “My portfolio”");
        }
    }

    static SummaryDocument tree() {
        var normal = Samples.verified();
        var inside = List.of(
                Samples.credential("Data Structures and Algorithms", "State University of Example"),
                failed("Welding Level 2", "Guild of Welders", Assurance.UNVERIFIABLE, SIGNED, UNKNOWN),
                failed("Credential", "An issuer that could not be read", Assurance.REFUSED, FORGED));
        var record = new CredentialLine(
                "Comprehensive Learner Record",
                "State University of Example",
                Judgement.ACCEPTED,
                Assurance.PARTLY_VERIFIED,
                Samples.passed(),
                List.of("The publisher says that this record is not complete."),
                inside);
        var own = failed("My portfolio", "did:key:zDnaezULZVRPsh9o2TNhq5", Assurance.SELF_ASSERTED, SIGNED, OWN);
        return new SummaryDocument(
                normal.request(),
                Outcome.VERIFIED,
                normal.explanation(),
                List.of(record, own),
                normal.match(),
                List.of());
    }

    private static CredentialLine failed(String title, String issuer, Assurance assurance, Finding... findings) {
        return new CredentialLine(
                title, issuer, Judgement.REJECTED, assurance, List.of(findings), List.of(), List.of());
    }
}
