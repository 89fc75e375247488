package org.vouchgate.gateway.verify;

import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.record.Question;
import org.vouchgate.record.Step;
import org.vouchgate.record.Step.Answer;
import org.vouchgate.record.Verification;
import org.vouchgate.record.VerificationRecord;

/** The page that verifies files, in every state. */
public final class VerifySamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int MOST = 1800;
    private static final String HOSTILE =
            "\u202Emoc.live \u202C<b>Evil</b> \u0634\u0631\u0643\u0629 " + "Longcertificatename".repeat(12);

    private VerifySamples() {}

    public static List<Sample> all() {
        return List.of(
                sample("empty", VerifyPage.empty(MOST)),
                sample("no-file", VerifyPage.wrongFile(MOST, "verify.mistake.no-file")),
                sample("too-large", VerifyPage.wrongFile(MOST, "verify.mistake.too-large")),
                sample("no-trust", VerifyPage.wrongTrust(MOST, "verify.mistake.no-trust")),
                sample("holds", VerifyPage.of(MOST, holds())),
                sample("altered", VerifyPage.of(MOST, altered())),
                sample("not-known", VerifyPage.of(MOST, notKnown())),
                sample("no-record", VerifyPage.of(MOST, noRecord())),
                sample("empty-file", VerifyPage.wrongFile(MOST, "verify.mistake.empty")),
                sample("pages-differ", VerifyPage.of(MOST, pagesDiffer())),
                sample("locked", VerifyPage.of(MOST, refused("pdf-encrypted"))),
                sample("damaged", VerifyPage.of(MOST, refused("pdf-unreadable"))),
                sample("nothing-signed", VerifyPage.of(MOST, nothingSigned())));
    }

    private static Sample sample(String name, VerifyPage page) {
        return Sample.of("verify-" + name, "verify.jte", page);
    }

    private static Verification holds() {
        return new Verification(
                Optional.of(record("7f3c8a52-0d4e-4f0e-9d5a-1f2e3d4c5b6a")),
                List.of(
                        step(Question.FILE, Answer.PASSED, "pdf"),
                        step(Question.PDF_SIGNATURE, Answer.PASSED, "pdf-intact", "Harbour & Vale Ltd"),
                        step(Question.PDF_WHOLE, Answer.PASSED, "whole"),
                        step(Question.ATTACHMENT, Answer.PASSED, "attached"),
                        step(Question.RECORD_SIGNATURE, Answer.PASSED, "record-intact", "Harbour & Vale Ltd"),
                        step(Question.SAME_SIGNER, Answer.PASSED, "same-signer"),
                        step(Question.AGREEMENT, Answer.PASSED, "agrees", "7f3c8a52-0d4e-4f0e-9d5a-1f2e3d4c5b6a"),
                        step(Question.TIME, Answer.NOT_ASKED, "time-claimed", NOON),
                        step(Question.VALIDITY, Answer.PASSED, "valid", NOON, NOON.plusSeconds(86_400), NOON),
                        step(Question.TRUST, Answer.PASSED, "pinned", "Harbour & Vale Ltd"),
                        step(Question.NAME, Answer.PASSED, "named", "verify.example"),
                        step(Question.REVOCATION, Answer.NOT_ASKED, "revocation-not-asked")));
    }

    private static Verification altered() {
        return new Verification(
                Optional.empty(),
                List.of(
                        step(Question.FILE, Answer.PASSED, "pdf"),
                        step(Question.PDF_SIGNATURE, Answer.FAILED, "pdf-altered"),
                        step(Question.ATTACHMENT, Answer.PASSED, "attached"),
                        step(Question.RECORD_SIGNATURE, Answer.FAILED, "record-altered")));
    }

    private static Verification notKnown() {
        return new Verification(
                Optional.of(record(HOSTILE)),
                List.of(
                        step(Question.FILE, Answer.PASSED, "record"),
                        step(Question.RECORD_SIGNATURE, Answer.PASSED, "record-intact", HOSTILE),
                        step(Question.TRUST, Answer.UNKNOWN, "authority-unknown", HOSTILE, HOSTILE),
                        step(Question.NAME, Answer.UNKNOWN, "nameless", HOSTILE, "verify.example")));
    }

    private static Verification noRecord() {
        return new Verification(Optional.empty(), List.of(step(Question.FILE, Answer.FAILED, "no-record")));
    }

    private static Verification refused(String why) {
        return new Verification(Optional.empty(), List.of(step(Question.FILE, Answer.FAILED, why)));
    }

    private static Verification nothingSigned() {
        return new Verification(
                Optional.empty(),
                List.of(
                        step(Question.FILE, Answer.PASSED, "pdf"),
                        step(Question.PDF_SIGNATURE, Answer.UNKNOWN, "pdf-unsigned"),
                        step(Question.ATTACHMENT, Answer.UNKNOWN, "nothing-signed")));
    }

    private static Verification pagesDiffer() {
        var reference = "7f3c8a52-0d4e-4f0e-9d5a-1f2e3d4c5b6a";
        return new Verification(
                Optional.of(record(reference)),
                List.of(
                        step(Question.FILE, Answer.PASSED, "pdf"),
                        step(Question.PDF_SIGNATURE, Answer.UNKNOWN, "pdf-unsigned"),
                        step(Question.ATTACHMENT, Answer.PASSED, "attached"),
                        step(Question.RECORD_SIGNATURE, Answer.PASSED, "record-intact", "Harbour & Vale Ltd"),
                        step(Question.AGREEMENT, Answer.FAILED, "pages-differ", reference)));
    }

    private static VerificationRecord record(String reference) {
        return new VerificationRecord(
                URI.create("https://verify.example"),
                NOON,
                reference,
                2,
                "verified",
                NOON,
                false,
                Optional.empty(),
                JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Step step(Question question, Answer answer, String why, Object... arguments) {
        return new Step(question, answer, why, List.of(arguments));
    }
}
