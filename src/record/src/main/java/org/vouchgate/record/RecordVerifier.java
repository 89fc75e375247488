package org.vouchgate.record;

import java.nio.charset.StandardCharsets;
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

    /** Whatever it is: a PDF file, or a signed record. */
    public Verification of(byte[] file) {
        return PdfFile.looksLike(file)
                ? PdfFile.read(file, this::ofPdf, RecordVerifier::refused)
                : ofRecord(new String(file, StandardCharsets.UTF_8));
    }

    private static Verification refused(String why) {
        return new Verification(Optional.empty(), List.of(Step.failed(Question.FILE, why)));
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
        steps.addAll(pdfSignature(pdf));
        if (pdf.records().isEmpty()) {
            steps.addAll(withoutRecord(pdf));
            return new Verification(Optional.empty(), steps);
        }
        if (pdf.records().size() > 1) {
            steps.add(Step.failed(Question.ATTACHMENT, "several-attached"));
            return new Verification(Optional.empty(), steps);
        }
        steps.add(Step.passed(Question.ATTACHMENT, "attached"));
        var opened = Opened.of(pdf.records().get(0));
        if (opened.isEmpty()) {
            steps.add(Step.failed(Question.RECORD_SIGNATURE, "no-record-attached"));
            return new Verification(Optional.empty(), steps);
        }
        var record = opened.get();
        steps.add(record.signature());
        record.believed().ifPresent(believed -> steps.addAll(together(pdf, record, believed)));
        steps.addAll(signer(record));
        return new Verification(record.believed(), steps);
    }

    /** A summary whose names are sealed has no record, which would tell them: it is as good as its own signature. */
    private List<Step> withoutRecord(SignedPdf pdf) {
        if (pdf.chain().isEmpty()) {
            return List.of(Step.unknown(
                    Question.ATTACHMENT, pdf.state() == SignedPdf.State.UNSIGNED ? "nothing-signed" : "no-attachment"));
        }
        var check = new SignerCheck(trust, pdf.chain(), asOf.or(pdf::claimedAt).orElse(now));
        var ahead = pdf.claimedAt().filter(this::isAhead);
        var steps = new ArrayList<Step>();
        steps.add(Step.notAsked(Question.ATTACHMENT, "no-attachment"));
        pdf.claimedAt().map(RecordVerifier::claimed).ifPresent(steps::add);
        steps.addAll(List.of(
                ahead.map(at -> Step.failed(Question.VALIDITY, "dated-ahead", at))
                        .orElseGet(check::validity),
                check.trusted(),
                check.revocation()));
        return steps;
    }

    /** A clock is set by whoever signs; what proves a time is a stamp by somebody else, which no file here has. */
    private static Step claimed(Instant at) {
        return Step.notAsked(Question.TIME, "time-claimed", at);
    }

    private List<Step> together(SignedPdf pdf, Opened record, VerificationRecord believed) {
        var agreement = agreement(pdf, believed);
        return pdf.chain().isEmpty()
                ? List.of(agreement)
                : List.of(sameSigner(pdf.chain(), record.chain(), believed), agreement);
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
        return record.believed().map(believed -> signer(record, believed)).orElse(List.of());
    }

    private List<Step> signer(Opened record, VerificationRecord believed) {
        var steps = new ArrayList<Step>();
        steps.add(claimed(believed.issuedAt()));
        steps.addAll(
                isAhead(believed.issuedAt())
                        ? List.of(Step.failed(Question.VALIDITY, "dated-ahead", believed.issuedAt()))
                        : new SignerCheck(trust, record.chain(), asOf.orElse(believed.issuedAt()))
                                .steps(believed.gateway()));
        return steps;
    }

    /** Nothing was signed later than it is looked at. */
    private boolean isAhead(Instant at) {
        return at.isAfter(now.plus(SKEW));
    }

    private static List<Step> pdfSignature(SignedPdf pdf) {
        return switch (pdf.state()) {
            case INTACT ->
                List.of(
                        Step.passed(
                                Question.PDF_SIGNATURE,
                                "pdf-intact",
                                SignerCheck.name(pdf.chain().get(0))),
                        Step.passed(Question.PDF_WHOLE, "whole"));
            case UNSIGNED -> List.of(Step.unknown(Question.PDF_SIGNATURE, "pdf-unsigned"));
            case ALTERED -> List.of(Step.failed(Question.PDF_SIGNATURE, "pdf-altered"));
            case ADDED_TO -> List.of(Step.failed(Question.PDF_WHOLE, "added-to"));
            case INVALID -> List.of(Step.failed(Question.PDF_SIGNATURE, "pdf-invalid"));
            case UNREADABLE -> List.of(Step.failed(Question.PDF_SIGNATURE, "pdf-signature-unreadable"));
        };
    }

    /** With another certificate, as after a renewal, everything is asked of that one too. */
    private Step sameSigner(List<X509Certificate> ofPdf, List<X509Certificate> ofRecord, VerificationRecord record) {
        var leaf = ofPdf.get(0);
        if (leaf.equals(ofRecord.get(0))) {
            return Step.passed(Question.SAME_SIGNER, "same-signer");
        }
        var answers = new SignerCheck(trust, ofPdf, asOf.orElse(record.issuedAt()))
                .steps(record.gateway()).stream().map(Step::answer).toList();
        if (answers.contains(Step.Answer.FAILED)) {
            return Step.failed(Question.SAME_SIGNER, "other-signer", SignerCheck.name(leaf));
        }
        return answers.contains(Step.Answer.UNKNOWN)
                ? Step.unknown(Question.SAME_SIGNER, "other-signer-unknown", SignerCheck.name(leaf))
                : Step.passed(Question.SAME_SIGNER, "other-certificate");
    }

    /** The record was signed once the pages were known, so it belongs to these and to no others. */
    private static Step agreement(SignedPdf pdf, VerificationRecord record) {
        if (record.pages().isPresent()) {
            return record.pages().equals(pdf.pages())
                    ? Step.passed(Question.AGREEMENT, "agrees", record.reference())
                    : Step.failed(Question.AGREEMENT, "pages-differ", record.reference());
        }
        return Step.unknown(
                Question.AGREEMENT,
                pdf.named().contains(record.reference()) ? "pages-not-told" : "not-named",
                record.reference());
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
