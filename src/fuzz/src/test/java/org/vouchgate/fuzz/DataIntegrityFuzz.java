package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.badge.BadgeEnclosures;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.ProofKeysByPolicy;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.w3c.DataIntegrityVerifier;
import org.vouchgate.credential.w3c.LegacyProofs;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

class DataIntegrityFuzz {

    private static final LinkedDataSigner SIGNER = new LinkedDataSigner(Map.of());
    private static final CredentialJudge JUDGE = new CredentialJudge(
            List.of(new DataIntegrityVerifier(
                    new ProofKeysByPolicy(issuer -> EnumSet.allOf(KeySource.class), Verifier.NOTHING_PUBLISHED),
                    Verifier.issuerKeys(),
                    Verifier.holderKeys(),
                    LegacyProofs.ACCEPTED)),
            (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Trusted, to get further"),
            new StatusLists(Verifier.NOTHING_PUBLISHED, Verifier.issuerKeys(), List.of()),
            new BadgeEnclosures());

    /** Once as it is, once with a proof of ours instead of its own; {@code did:key:us} stands for our key. */
    @FuzzTest(maxDuration = "20m")
    void any_document_is_judged(byte[] input) {
        var text = Verifier.text(input).replace("did:key:us", Verifier.KEY.didKey());
        judge(text, true);
        judge(text, false);
        StrictJson.object(text).ifPresent(document -> judge(signed(document).toString(), false));
    }

    private static JsonObject signed(JsonObject document) {
        var own = LinkedDataSigner.assertion("ecdsa-jcs-2019", Verifier.KEY.didKeyMethod())
                .build();
        return SIGNER.sign(StrictJson.object(without(document)).orElseThrow(), own, Verifier.KEY);
    }

    private static String without(JsonObject document) {
        var rest = new LinkedHashMap<>(document);
        rest.remove("proof");
        return Json.createObjectBuilder(rest).build().toString();
    }

    private static void judge(String presentation, boolean bindingRequired) {
        JUDGE.judge(
                new PresentedCredential("q", CredentialFormat.DATA_INTEGRITY_VC, presentation, bindingRequired),
                Verifier.CHALLENGE,
                Expectation.ANYTHING,
                Verifier.NOON);
    }
}
