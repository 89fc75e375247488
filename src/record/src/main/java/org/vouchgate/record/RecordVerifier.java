package org.vouchgate.record;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.record.cms.CmsSignature;

/** Verifies a signed record, or a PDF that holds one, by itself: no gateway, no network, as of a date. */
public final class RecordVerifier {

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Trust trust;
    private final Optional<Instant> asOf;
    private final Instant now;

    /**
     * Verifies for somebody.
     *
     * @param trust whom they rely on
     * @param asOf  the date they ask about; empty for the date that the record states of itself
     * @param now   when they ask: a record from later than that is none
     */
    public RecordVerifier(Trust trust, Optional<Instant> asOf, Instant now) {
        this.trust = trust;
        this.asOf = asOf;
        this.now = now;
    }

    /** A signed record by itself: three parts with points between them. Anything else is told as such. */
    public Verification ofRecord(String compact) {
        var opened = Opened.of(compact);
        return opened.map(record -> new Verification(record.believed(), record(record)))
                .orElseGet(() -> new Verification(Optional.empty(), List.of(Step.failed(Question.FILE, "no-record"))));
    }

    /** A PDF with a record attached to it. */
    public Verification ofPdf(SignedPdf pdf) {
        var steps = new ArrayList<Step>();
        steps.add(Step.passed(Question.FILE, "pdf"));
        var signature = pdf.signatures().size() == 1 ? read(pdf.signatures().get(0)) : Optional.<CmsSignature>empty();
        steps.addAll(pdfSteps(pdf, signature));
        if (pdf.records().size() != 1) {
            steps.add(Step.failed(Question.ATTACHMENT, pdf.records().isEmpty() ? "no-attachment" : "several-attached"));
            return new Verification(Optional.empty(), steps);
        }
        steps.add(Step.passed(Question.ATTACHMENT, "attached"));
        var opened = Opened.of(pdf.records().get(0));
        if (opened.isEmpty()) {
            steps.add(Step.failed(Question.RECORD_SIGNATURE, "no-record"));
            return new Verification(Optional.empty(), steps);
        }
        var record = opened.get();
        steps.add(record.signature());
        signature.ifPresent(signed -> steps.addAll(sameSigner(signed, record)));
        record.believed().ifPresent(believed -> steps.add(agreement(pdf, believed)));
        steps.addAll(signer(record));
        return new Verification(record.believed(), steps);
    }

    private List<Step> record(Opened record) {
        var steps = new ArrayList<Step>();
        steps.add(Step.passed(Question.FILE, "record"));
        steps.add(record.signature());
        steps.addAll(signer(record));
        return steps;
    }

    /** Who signed is of no interest as long as it is not known that they did. */
    private List<Step> signer(Opened record) {
        return record.believed()
                .map(believed -> believed.issuedAt().isAfter(now.plus(SKEW))
                        ? List.of(Step.failed(Question.VALIDITY, "dated-ahead", believed.issuedAt()))
                        : new SignerCheck(trust, record.chain(), asOf.orElse(believed.issuedAt()))
                                .steps(believed.gateway()))
                .orElse(List.of());
    }

    private static Optional<CmsSignature> read(SignedPdf.Signature signature) {
        return CmsSignature.read(signature.cms(), signature.content());
    }

    private static List<Step> pdfSteps(SignedPdf pdf, Optional<CmsSignature> signature) {
        if (pdf.signatures().isEmpty()) {
            return List.of(Step.unknown(Question.PDF_SIGNATURE, "pdf-unsigned"));
        }
        if (pdf.signatures().size() > 1) {
            return List.of(Step.failed(Question.PDF_WHOLE, "several-signatures"));
        }
        var whole = pdf.signatures().get(0).whole()
                ? Step.passed(Question.PDF_WHOLE, "whole")
                : Step.failed(Question.PDF_WHOLE, "added-to");
        return signature
                .map(signed -> signed.intact()
                        ? Step.passed(
                                Question.PDF_SIGNATURE,
                                "pdf-intact",
                                SignerCheck.name(signed.chain().get(0)))
                        : Step.failed(Question.PDF_SIGNATURE, "pdf-altered"))
                .map(step -> List.of(step, whole))
                .orElseGet(() -> List.of(Step.failed(Question.PDF_SIGNATURE, "pdf-signature-unreadable"), whole));
    }

    /** With another certificate, everything is asked of that one too. */
    private List<Step> sameSigner(CmsSignature signed, Opened record) {
        if (signed.chain().get(0).equals(record.chain().get(0))) {
            return List.of(Step.passed(Question.SAME_SIGNER, "same-signer"));
        }
        var steps = record.believed()
                .map(believed -> new SignerCheck(trust, signed.chain(), asOf.orElse(believed.issuedAt()))
                        .steps(believed.gateway()))
                .orElse(List.of());
        boolean sound = !steps.isEmpty() && steps.stream().noneMatch(step -> step.answer() == Step.Answer.FAILED);
        boolean known = steps.stream().noneMatch(step -> step.answer() == Step.Answer.UNKNOWN);
        if (!sound) {
            return List.of(Step.failed(
                    Question.SAME_SIGNER,
                    "other-signer",
                    SignerCheck.name(signed.chain().get(0))));
        }
        return List.of(
                known
                        ? Step.passed(Question.SAME_SIGNER, "other-certificate")
                        : Step.unknown(
                                Question.SAME_SIGNER,
                                "other-signer-unknown",
                                SignerCheck.name(signed.chain().get(0))));
    }

    private static Step agreement(SignedPdf pdf, VerificationRecord record) {
        if (pdf.reference().isEmpty()
                || pdf.revision().isEmpty()
                || pdf.outcome().isEmpty()) {
            return Step.unknown(Question.AGREEMENT, "says-nothing");
        }
        boolean agrees = pdf.reference().get().equals(record.reference())
                && pdf.revision().get() == record.revision()
                && pdf.outcome().get().equals(record.outcome());
        return agrees
                ? Step.passed(Question.AGREEMENT, "agrees", record.reference())
                : Step.failed(Question.AGREEMENT, "disagrees", pdf.reference().get(), record.reference());
    }

    /** A record taken apart, and what its signature is worth. */
    private record Opened(List<X509Certificate> chain, Step signature, Optional<VerificationRecord> believed) {

        private static final Set<JwsAlgorithm> ALGORITHMS = Set.of(JwsAlgorithm.ES256);

        static Optional<Opened> of(String compact) {
            return CompactJws.parse(compact.strip())
                    .filter(jws -> jws.hasType(VerificationRecord.TYPE))
                    .flatMap(jws -> Optional.ofNullable(jws.header().get("x5c"))
                            .map(CertificateChain::read)
                            .flatMap(chain -> chain.fold(Optional::of, broken -> Optional.empty()))
                            .flatMap(chain -> of(jws, chain.certificates())));
        }

        private static Optional<Opened> of(CompactJws jws, List<X509Certificate> chain) {
            var leaf = chain.get(0);
            if (jws.verify(leaf.getPublicKey(), ALGORITHMS) != SignatureCheck.VALID) {
                return Optional.of(
                        new Opened(chain, Step.failed(Question.RECORD_SIGNATURE, "record-altered"), Optional.empty()));
            }
            return VerificationRecord.read(jws.payload())
                    .map(record -> new Opened(
                            chain,
                            Step.passed(Question.RECORD_SIGNATURE, "record-intact", SignerCheck.name(leaf)),
                            Optional.of(record)));
        }
    }
}
